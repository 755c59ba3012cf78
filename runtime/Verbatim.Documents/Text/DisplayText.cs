namespace Verbatim.Documents.Text;

/// <summary>
/// Text from documents made fit to be shown. A document is not to be trusted: a raw escape sequence in it could rewrite the
/// terminal, and a change of direction could make a line look like another.
/// </summary>
public static class DisplayText
{
    /// <summary>One line, with every character that would act rather than show written as an escape.</summary>
    public static string Escape(string text)
    {
        int first = 0;
        while (first < text.Length && !IsUnsafe(text, first))
            first++;
        if (first == text.Length)
            return text;
        StringBuilder shown = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            if (IsUnsafe(text, i))
                shown.Append(EscapeOf(text[i]));
            else
                shown.Append(text[i]);
        }
        return shown.ToString();
    }

    /// <summary>Whether the unit at <paramref name="at"/> acts on a terminal, ends a line, turns its direction or is half a pair.</summary>
    public static bool IsUnsafe(string text, int at)
    {
        char c = text[at];
        if (c is >= ' ' and < '\u007F')
            return false;
        if (char.IsSurrogate(c))
            return !IsPaired(text, at);
        return char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
    }

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static string EscapeOf(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
