namespace Verbatim.Documents.Text;

/// <summary>
/// Keys repeat in every record, and so do truth values, small numbers and names: one string is made of those that were met last, by
/// whichever document. Two threads may put different ones in one place; each gets a string of its text.
/// </summary>
internal static class ShortTexts
{
    private const int Count = 512, Longest = 64;

    private static readonly string?[] Known = new string?[Count];

    /// <summary>The text that bytes are.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
            return Utf8Text.Of(utf8);
        ref string? known = ref Known[Place(utf8[0], utf8[utf8.Length / 2], utf8[utf8.Length - 1], utf8.Length)];
        string? text = known;
        return text is not null && Is(utf8, text) ? text : known = Utf8Text.Of(utf8);
    }

    /// <summary>The same text, in a string that others have too.</summary>
    public static string Shared(string text)
    {
        if (text.Length is 0 or > Longest)
            return text;
        ref string? known = ref Known[Place(text[0], text[text.Length / 2], text[text.Length - 1], text.Length)];
        string? same = known;
        return same is not null && same == text ? same : known = text;
    }

    private static int Place(int first, int middle, int last, int length) => ((first * 31) + (middle * 17) + (last * 7) + length) % Count;

    private static bool Is(ReadOnlySpan<byte> utf8, string text)
    {
#if NET
        return Ascii.Equals(utf8, text);
#else
        if (text.Length != utf8.Length)
            return false;
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] != text[i] || utf8[i] >= 0x80)
                return false;
        }
        return true;
#endif
    }
}
