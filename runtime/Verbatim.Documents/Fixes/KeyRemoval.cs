namespace Verbatim.Documents.Fixes;

/// <summary>Removes a key and its value. A comment in the key's own line goes with it, any other stays.</summary>
public static class KeyRemoval
{
    /// <summary>The edit, or null where it would leave the rest unreadable.</summary>
    /// <param name="text">The file.</param>
    /// <param name="mapping">The mapping that has the key.</param>
    /// <param name="entry">The key and its value.</param>
    public static TextEdit? Remove(SourceText text, MappingNode mapping, MappingEntry entry)
    {
        if (entry.IsMerged)
            return null;
        bool isFlow = EntryLayout.IsFlow(text.Text, mapping) || EntryLayout.IsPair(text.Text, mapping);
        TextSpan? span = isFlow
            ? UpToNeighbour(text.Text, mapping, entry) : OwnLines(text.Text, entry) ?? AfterDash(text.Text, mapping, entry);
        return span is { } removed ? new TextEdit(removed, "") : null;
    }

    /// <summary>In YAML's block style: the lines the entry fills.</summary>
    private static TextSpan? OwnLines(string text, MappingEntry entry)
    {
        int start = EntryLayout.LineStart(text, entry.Key.Span.Start);
        bool isFirstInLine = EntryLayout.SkipSpaces(text, start) == entry.Key.Span.Start;
        return isFirstInLine && EndOfLine(text, entry) is { } end ? TextSpan.FromBounds(start, EntryLayout.NextLine(text, end)) : null;
    }

    /// <summary>The first key of a list item: the next one moves up to the dash, unless a comment stands between.</summary>
    private static TextSpan? AfterDash(string text, MappingNode mapping, MappingEntry entry)
    {
        int start = entry.Key.Span.Start;
        int line = EntryLayout.LineStart(text, start);
        bool isAfterDash = text.Substring(line, start - line).All(static c => c is ' ' or '-');
        if (!isAfterDash || EndOfLine(text, entry) is not { } end || NextWritten(mapping, entry, 1) is not { } next)
            return null;
        bool isCommented = !string.IsNullOrWhiteSpace(text.Substring(end, next.Key.Span.Start - end));
        return isCommented ? TextSpan.FromBounds(start - 1, end) : TextSpan.FromBounds(start, next.Key.Span.Start);
    }

    /// <summary>The end of the entry's last line, or null where more than a comment follows there.</summary>
    private static int? EndOfLine(string text, MappingEntry entry)
    {
        int rest = EntryLayout.SkipSpaces(text, EntryLayout.EndOf(text, entry));
        if (rest < text.Length && text[rest] == '#')
            return EntryLayout.LineEnd(text, rest);
        return rest == text.Length || text[rest] is '\n' or '\r' ? rest : null;
    }

    /// <summary>In braces: up to the next entry, or from the end of the last one.</summary>
    private static TextSpan? UpToNeighbour(string text, MappingNode mapping, MappingEntry entry)
    {
        (int start, int end) = (entry.Key.Span.Start, EntryLayout.EndOf(text, entry));
        if (NextWritten(mapping, entry, 1) is { } next)
            return HasComment(text, end, next.Key.Span.Start) ? null : TextSpan.FromBounds(start, next.Key.Span.Start);
        if (NextWritten(mapping, entry, -1) is { } previous)
            return EntryLayout.EndOf(text, previous) is var last && HasComment(text, last, start) ? null : TextSpan.FromBounds(last, end);
        bool isAlone = mapping.Entries.Count == 1 && EntryLayout.IsFlow(text, mapping);
        return isAlone ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool HasComment(string text, int start, int end) => text.IndexOf('#', start, end - start) >= 0;

    /// <summary>The nearest entry on one side that is written in the mapping itself, or null.</summary>
    private static MappingEntry? NextWritten(MappingNode mapping, MappingEntry entry, int step)
    {
        int at = 0;
        while (mapping.Entries[at].Key != entry.Key)
            at++;
        for (at += step; at >= 0 && at < mapping.Entries.Count; at += step)
        {
            if (!mapping.Entries[at].IsMerged)
                return mapping.Entries[at];
        }
        return null;
    }
}
