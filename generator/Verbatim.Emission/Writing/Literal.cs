namespace Verbatim.Emission.Writing;

/// <summary>Text as C# writes it.</summary>
internal static class Literal
{
    /// <summary>A string literal on one line.</summary>
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
            literal.Append(Escape(c));
        return literal.Append('"').ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string OrNull(string? text) => text is null ? "null" : Of(text);

    /// <summary>
    /// A raw literal over several lines, its closing quotes in the first column so that no character of the text counts as
    /// indentation; an escaped one where the text has characters that a raw literal would not keep.
    /// </summary>
    public static string Raw(string text)
    {
        if (text.Length == 0 || text.Any(static c => c != '\n' && c != '\t' && MustEscape(c)))
            return Of(text);
        string quotes = new('"', Math.Max(3, LongestRun(text, '"') + 1));
        return quotes + "\n" + text + "\n" + quotes;
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => MustEscape(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString(),
    };

    // Surrogates too: a lone one would not survive the file's encoding. U+0085, U+2028 and U+2029 end a line in C#.
    private static bool MustEscape(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static int LongestRun(string text, char of)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
