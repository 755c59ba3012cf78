namespace Verbatim.Documents.Fixes;

/// <summary>Adds an entry to a mapping in braces, on a line of its own where the others have one.</summary>
internal static class FlowInsertion
{
    /// <param name="text">The file.</param>
    /// <param name="format">Its notation.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="written">Its own entries.</param>
    /// <param name="neighbour">The entry to come after, or null.</param>
    /// <param name="entry">The entry as it is to be written.</param>
    public static TextEdit? Add(
        string text, DocumentFormat format, MappingNode mapping, List<MappingEntry> written, MappingEntry? neighbour, string entry)
    {
        if (written.Count == 0)
            return mapping.Entries.Count == 0 ? AddFirst(text, format, mapping, entry) : null;
        string separator = SeparatorBefore(text, (neighbour ?? written[0]).Key.Span.Start);
        if (neighbour is { } known)
            return AddAfter(text, known, separator, entry);
        int start = written[0].Key.Span.Start;
        bool isFirst = mapping.Span.Start + 1 == start
            || string.IsNullOrWhiteSpace(text.Substring(mapping.Span.Start + 1, start - mapping.Span.Start - 1));
        return isFirst
            ? new TextEdit(new TextSpan(start, 0), entry.TrimEnd() + "," + separator) : AddAfter(text, written[0], separator, entry);
    }

    /// <summary>Into empty braces. The braces are written anew, so that two such edits are seen to meet.</summary>
    private static TextEdit? AddFirst(string text, DocumentFormat format, MappingNode mapping, string entry)
    {
        bool isEmpty = string.IsNullOrWhiteSpace(text.Substring(mapping.Span.Start + 1, mapping.Span.Length - 2));
        return isEmpty ? new TextEdit(mapping.Span, format == DocumentFormat.Json ? $"{{ {entry} }}" : $"{{{entry}}}") : null;
    }

    private static TextEdit AddAfter(string text, MappingEntry neighbour, string separator, string entry)
    {
        int end = EntryLayout.EndOf(text, neighbour);
        int next = EntryLayout.SkipSpaces(text, end);
        bool hasComma = next < text.Length && text[next] == ',';
        int rest = EntryLayout.SkipSpaces(text, hasComma ? next + 1 : next);
        bool hasComment = rest < text.Length && text[rest] == '#';
        if (!hasComment)
            return new TextEdit(new TextSpan(end, 0), "," + separator + entry);
        // The comment stays on the line of what it is about.
        int line = EntryLayout.LineEnd(text, rest);
        return hasComma
            ? new TextEdit(new TextSpan(line, 0), separator + entry + ",")
            : new TextEdit(TextSpan.FromBounds(end, line), $",{text.Substring(end, line - end)}{separator}{entry}");
    }

    /// <summary>What stands between an entry and the one above: a line break and the same indentation, or a blank.</summary>
    private static string SeparatorBefore(string text, int key)
    {
        // Not to the beginning of the line: a whole file may be one.
        int start = key;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        bool isFirstInLine = start > 0 && text[start - 1] is '\n' or '\r';
        return isFirstInLine ? $"{EntryLayout.NewLine(text, start)}{text.Substring(start, key - start)}" : " ";
    }
}
