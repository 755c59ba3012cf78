namespace Verbatim.Documents.Parsing;

/// <summary>What stands behind a key or a dash, up to the end of its line or a comment there.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What stands there.</param>
/// <param name="HasKey">Whether it is the value of a key.</param>
internal sealed record UnquotedValue(TextSpan Span, string Text, bool HasKey)
{
    /// <summary>
    /// Whether YAML has no other use for what stands there: it begins like a text and goes on after a colon, or begins with a character
    /// that
    /// nothing can begin with. Brackets, stars and the like may be meant, and something else be wrong.
    /// </summary>
    public bool CanOnlyBeText => HasKey
        && (Text[0] is '@' or '`' or '%' || (char.IsLetterOrDigit(Text[0]) && Text.Contains(": ", StringComparison.Ordinal)));

    /// <summary>The value in the line of a finding, or null where the finding is not about it.</summary>
    public static UnquotedValue? At(string text, TextSpan finding)
    {
        int line = EntryLayout.LineStart(text, finding.Start);
        int end = EntryLayout.LineEnd(text, finding.Start);
        int content = EntryLayout.SkipSpaces(text, line);
        int item = content;
        while (item < end && text[item] == '-' && IsBlank(text, item + 1, end))
            item = EntryLayout.SkipSpaces(text, item + 1);
        int colon = EndOfKey(text, item, end);
        int start = EntryLayout.SkipSpaces(text, colon < 0 ? item : colon + 1);
        end = EndOfValue(text, start, end);
        bool isAfterSomething = colon >= 0 || item > content;
        bool isAbout = finding.Start >= start && finding.Start <= end;
        return isAfterSomething && isAbout && start < end && !IsQuoted(text, start, end)
            ? new UnquotedValue(TextSpan.FromBounds(start, end), text.Substring(start, end - start), HasKey: colon >= 0)
            : null;
    }

    /// <summary>
    /// Up to where the value may reach: to the end of its line, or of the next one where that is indented deeper and so goes on with it.
    /// </summary>
    public int ReachIn(string text)
    {
        int line = EntryLayout.LineStart(text, Span.Start);
        int next = EntryLayout.NextLine(text, Span.End);
        bool goesOn = EntryLayout.SkipSpaces(text, next) - next > EntryLayout.SkipSpaces(text, line) - line;
        return EntryLayout.LineEnd(text, goesOn ? next : Span.End);
    }

    /// <summary>The colon that ends a key, or -1.</summary>
    private static int EndOfKey(string text, int start, int end)
    {
        int at = start;
        if (at < end && text[at] is '"' or '\'')
        {
            at = text.IndexOf(text[at], at + 1, end - at - 1);
            if (at < 0)
                return -1;
        }
        while (at < end && !(text[at] == ':' && IsBlank(text, at + 1, end)))
            at++;
        return at < end && at > start ? at : -1;
    }

    private static int EndOfValue(string text, int start, int end)
    {
        for (int at = start + 1; at < end; at++)
        {
            if (text[at] == '#' && text[at - 1] is ' ' or '\t')
                end = at;
        }
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    /// <summary>Whether it has its marks, one at each end and none between; a quotation mark that nothing closes is best closed.</summary>
    private static bool IsQuoted(string text, int start, int end)
    {
        char mark = text[start];
        int close = mark is '"' or '\'' ? text.IndexOf(mark, start + 1, end - start - 1) : -1;
        return close == end - 1 || (mark == '"' && close < 0);
    }

    private static bool IsBlank(string text, int at, int end) => at == end || text[at] is ' ' or '\t';
}
