namespace Verbatim.Documents.Parsing;

/// <summary>
/// Folds a quoted text that goes on over several lines into one, in as many characters: YAML 1.1 readers take lines that are not indented,
/// and public schemas have them.
/// </summary>
internal static class YamlFolds
{
    /// <summary>The whole text with the quoted one folded; null where it is not closed, or a document ends in it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="quote">Where the quoted text begins.</param>
    /// <param name="nothing">Stands for what folding takes away.</param>
    /// <param name="lineBreak">Stands for a line break that stays.</param>
    public static string? Join(string text, int quote, char nothing, char lineBreak)
    {
        char[] joined = text.ToCharArray();
        char mark = text[quote];
        for (int at = quote + 1; at < text.Length; at++)
        {
            char c = text[at];
            if (c == mark && mark == '\'' && at + 1 < text.Length && text[at + 1] == mark)
                at++;
            else if (c == mark)
                return new string(joined);
            else if (c == '\\' && mark == '"')
                at = IsBreak(text, at + 1) ? TakeAway(joined, at, EndOfFold(text, at + 1), nothing) - 1 : at + 1;
            else if (IsBreak(text, at) && !Fold(text, joined, ref at, quote, nothing, lineBreak))
                return null;
        }
        return null;
    }

    private static bool Fold(string text, char[] joined, ref int at, int quote, char nothing, char lineBreak)
    {
        int start = at;
        while (start - 1 > quote && text[start - 1] is ' ' or '\t' && text[start - 2] != '\\')
            start--;
        int end = EndOfFold(text, at), breaks = 0;
        for (int i = at; i < end; i++)
        {
            if (!IsBreak(text, i) || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                continue;
            breaks++;
            bool endsDocument = i + 3 < text.Length && (string.CompareOrdinal(text, i + 1, "---", 0, 3) == 0
                || string.CompareOrdinal(text, i + 1, "...", 0, 3) == 0);
            if (endsDocument)
                return false;
        }
        TakeAway(joined, start, end, nothing);
        for (int i = 0; i < Math.Max(breaks - 1, 1); i++)
            joined[start + i] = breaks == 1 ? ' ' : lineBreak;
        at = end - 1;
        return true;
    }

    private static int EndOfFold(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r')
            at++;
        return at;
    }

    private static int TakeAway(char[] joined, int start, int end, char nothing)
    {
        for (int i = start; i < end; i++)
            joined[i] = nothing;
        return end;
    }

    private static bool IsBreak(string text, int at) => at < text.Length && text[at] is '\n' or '\r';
}
