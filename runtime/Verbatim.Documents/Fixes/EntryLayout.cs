namespace Verbatim.Documents.Fixes;

/// <summary>Where the entries of a mapping begin and end in the text, and the lines they stand in.</summary>
internal static class EntryLayout
{
    /// <summary>The first unit after an entry. Of an alias the tree knows only where its value is written, which is elsewhere.</summary>
    public static int EndOf(string text, MappingEntry entry)
    {
        int key = entry.Key.Span.End;
        if (entry.Value.Span.Start >= key)
            return entry.Value.Span.End;
        int at = SkipBlanks(text, key);
        if (at == text.Length || text[at] != ':')
            return key;
        at = SkipBlanks(text, at + 1);
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '[' or ']' or '{' or '}'))
            at++;
        return at;
    }

    /// <summary>Whether the mapping is written in braces.</summary>
    public static bool IsFlow(string text, MappingNode mapping) =>
        mapping.Span.Length > 1 && text[mapping.Span.Start] == '{' && text[mapping.Span.End - 1] == '}';

    /// <summary>Whether the mapping is a single pair in a list in brackets, <c>[a: 1]</c>.</summary>
    public static bool IsPair(string text, MappingNode mapping)
    {
        int next = SkipBlanks(text, mapping.Span.End);
        return next < text.Length && text[next] is ',' or ']';
    }

    /// <summary>The entry with the first of the keys that has one, or null.</summary>
    public static MappingEntry? FirstOf(IEnumerable<string> keys, List<MappingEntry> written)
    {
        foreach (string key in keys)
        {
            int at = written.FindIndex(entry => entry.Key.Value == key);
            if (at >= 0)
                return written[at];
        }
        return null;
    }

    /// <summary>
    /// The column in which the keys of a block begin, or null where something other than blanks and dashes stands before them all.
    /// </summary>
    public static int? ColumnOf(string text, IEnumerable<MappingEntry> written)
    {
        foreach (MappingEntry entry in written)
        {
            int start = LineStart(text, entry.Key.Span.Start);
            if (text.Substring(start, entry.Key.Span.Start - start).All(static c => c is ' ' or '-'))
                return entry.Key.Span.Start - start;
        }
        return null;
    }

    public static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }

    public static int LineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    /// <summary>The beginning of the next line, or the end of the text.</summary>
    public static int NextLine(string text, int at)
    {
        int end = LineEnd(text, at);
        return end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
    }

    /// <summary>The first unit in a line that is no blank.</summary>
    public static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>The line ending that the text uses: the one nearest before a place, else its first, else LF.</summary>
    public static string NewLine(string text, int at)
    {
        int end = LineStart(text, at) is var start and > 0 ? start : NextLine(text, at);
        if (end > 1 && text[end - 2] == '\r' && text[end - 1] == '\n')
            return "\r\n";
        return end > 0 && text[end - 1] == '\r' ? "\r" : "\n";
    }

    /// <summary>
    /// The end of the last line that belongs to an entry: its own comment, comments deeper than its key, the blank lines of a text that
    /// keeps them.
    /// </summary>
    public static int EndOfLines(string text, MappingEntry entry, int column) => EndOfLines(text, EndOf(text, entry), entry.Value, column);

    /// <summary>The end of the last line that belongs to what ends at a place, is a value, and begins in a column.</summary>
    public static int EndOfLines(string text, int at, DocumentNode value, int column)
    {
        int end = LineEnd(text, at);
        bool keepsBlanks = KeepsBlanks(text, value);
        for (int line = NextLine(text, end); line < text.Length; line = NextLine(text, line))
        {
            int content = SkipSpaces(text, line);
            bool isBlank = content == text.Length || text[content] is '\n' or '\r';
            bool isOwnComment = !isBlank && text[content] == '#' && content - line > column;
            if (isOwnComment || (isBlank && keepsBlanks))
                end = LineEnd(text, line);
            else if (!isBlank)
                break;
        }
        return end;
    }

    /// <summary>Whether a value ends in a block that keeps the blank lines below it: <c>|+</c>.</summary>
    public static bool KeepsBlanks(string text, DocumentNode value)
    {
        while (LastIn(value) is { } last)
            value = last;
        if (value is not ScalarNode { Kind: ScalarKind.Block })
            return false;
        int start = value.Span.Start;
        return text.IndexOf('+', start, Math.Min(3, text.Length - start)) >= 0;
    }

    private static DocumentNode? LastIn(DocumentNode node) => node switch
    {
        MappingNode { Entries: { Count: > 0 } entries } => entries[entries.Count - 1].Value,
        SequenceNode { Items: { Count: > 0 } items } => items[items.Count - 1],
        _ => null,
    };

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
