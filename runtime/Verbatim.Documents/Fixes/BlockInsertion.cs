namespace Verbatim.Documents.Fixes;

/// <summary>
/// Adds lines of YAML's block style to a document: an entry with all that is below it, or an item of a list. Nothing is moved, nothing else
/// is written anew, and what is commented keeps its comment. Several additions at one place may be made together.
/// </summary>
public static class BlockInsertion
{
    /// <summary>Adds an entry to a mapping, below the key that comes before it in the schema.</summary>
    /// <param name="text">The file.</param>
    /// <param name="mapping">The mapping that lacks the entry, as the file has it.</param>
    /// <param name="lines">The entry's lines, comments above it included, written from the first column on.</param>
    /// <param name="before">The keys that stand before it by the schema's order, the nearest first.</param>
    /// <param name="isApart">Whether a blank line stands above it.</param>
    /// <returns>The edit, or null where the mapping is not in block style or there is no safe place.</returns>
    public static TextEdit? AddEntry(SourceText text, MappingNode mapping, IReadOnlyList<string> lines,
        IEnumerable<string> before, bool isApart)
    {
        List<MappingEntry> written = [.. mapping.Entries.Where(static entry => !entry.IsMerged)];
        if (written.Count == 0 || EntryLayout.IsFlow(text.Text, mapping) || EntryLayout.ColumnOf(text.Text, written) is not { } column)
            return null;
        MappingEntry neighbour = EntryLayout.FirstOf(before, written) ?? written[0];
        int end = EntryLayout.EndOfLines(text.Text, neighbour, column);
        // A blank line below a text that keeps them would be a part of it.
        return new TextEdit(new TextSpan(end, 0),
            Below(text.Text, end, lines, new string(' ', column), isApart && !EntryLayout.KeepsBlanks(text.Text, neighbour.Value)));
    }

    /// <summary>Adds an item behind the last one of a list.</summary>
    /// <param name="text">The file.</param>
    /// <param name="list">The list, as the file has it.</param>
    /// <param name="lines">The item's lines, comments above it included, its dash in the first column.</param>
    /// <returns>The edit, or null where the list has no item, or is not in block style.</returns>
    public static TextEdit? AddItem(SourceText text, SequenceNode list, IReadOnlyList<string> lines)
    {
        if (list.Items.Count == 0 || DashColumn(text.Text, list.Items[0]) is not { } column
            || DashColumn(text.Text, list.Items[list.Items.Count - 1]) != column)
            return null;
        DocumentNode last = list.Items[list.Items.Count - 1];
        int end = EntryLayout.EndOfLines(text.Text, EndOf(text.Text, last), last, column);
        return new TextEdit(new TextSpan(end, 0), Below(text.Text, end, lines, new string(' ', column), isApart: false));
    }

    // The value of an item's last key may be an alias, whose own place is elsewhere.
    private static int EndOf(string text, DocumentNode item) =>
        item is MappingNode { Entries: { Count: > 0 } entries } mapping && !EntryLayout.IsFlow(text, mapping)
            ? EntryLayout.EndOf(text, entries[entries.Count - 1]) : item.Span.End;

    private static int? DashColumn(string text, DocumentNode item)
    {
        int start = EntryLayout.LineStart(text, item.Span.Start);
        string before = text.Substring(start, item.Span.Start - start);
        int dash = before.IndexOf('-', StringComparison.Ordinal);
        return dash >= 0 && dash == before.LastIndexOf('-') && before.All(static c => c is ' ' or '-') ? dash : null;
    }

    private static string Below(string text, int end, IReadOnlyList<string> lines, string indent, bool isApart)
    {
        string newLine = EntryLayout.NewLine(text, end);
        return (isApart ? newLine : "") + string.Concat(lines.Select(line => newLine + (line.Length == 0 ? "" : indent + line)));
    }
}
