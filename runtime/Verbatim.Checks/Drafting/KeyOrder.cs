namespace Verbatim.Checks.Drafting;

/// <summary>
/// The order in which people write the keys of a record: what several classes share comes last, and the evidence behind all else.
/// </summary>
internal static class KeyOrder
{
    private static readonly ImmutableArray<string> Last = ["obliged", "evidence"];

    /// <summary>A document in block style with its keys in that order.</summary>
    public static SourceText Arrange(SourceText plain)
    {
        DocumentNode root = DocumentParser.Parse(plain).Root!;
        return SourceText.From(plain.Path, string.Concat(Lines(plain, root, 0, plain.LineCount - 1, 0).Select(static line => line + "\n")));
    }

    // The lines of a node, without what stands before its first key or dash in the line.
    private static IEnumerable<string> Lines(SourceText plain, DocumentNode node, int first, int end, int column) => node switch
    {
        MappingNode { Entries.Count: > 0 } mapping => OfMapping(plain, mapping, end, column),
        SequenceNode { Items.Count: > 0 } list => OfList(plain, list, end, column),
        _ => Enumerable.Range(first, end - first).Select(i => plain.GetLine(i)).Select((line, i) => i == 0 ? line[column..] : line),
    };

    private static IEnumerable<string> OfMapping(SourceText plain, MappingNode mapping, int end, int column)
    {
        List<(string Key, List<string> Lines)> entries = [];
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            MappingEntry entry = mapping.Entries[i];
            int first = LineOf(plain, entry.Key);
            int next = i + 1 < mapping.Entries.Count ? LineOf(plain, mapping.Entries[i + 1].Key) : end;
            int value = LineOf(plain, entry.Value);
            bool isBelow = value > first && entry.Value is not ScalarNode;
            List<string> lines = [plain.GetLine(first)[column..]];
            if (isBelow)
                lines.AddRange(Indented(Lines(plain, entry.Value, value, next, column + 2), column + 2));
            else
                lines.AddRange(Enumerable.Range(first + 1, next - first - 1).Select(plain.GetLine));
            entries.Add((entry.Key.Value, lines));
        }
        string indent = new(' ', column);
        return entries.OrderBy(static entry => Last.IndexOf(entry.Key))
            .SelectMany((entry, i) => entry.Lines.Select((line, at) => at == 0 && i > 0 ? indent + line : line));
    }

    private static IEnumerable<string> OfList(SourceText plain, SequenceNode list, int end, int column)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            int first = LineOf(plain, list.Items[i]);
            int next = i + 1 < list.Items.Count ? LineOf(plain, list.Items[i + 1]) : end;
            int at = 0;
            foreach (string line in Lines(plain, list.Items[i], first, next, column + 2))
                yield return at++ > 0 ? line : (i > 0 ? new string(' ', column) : "") + "- " + line;
        }
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines, int column) =>
        lines.Select((line, i) => i == 0 ? new string(' ', column) + line : line);

    private static int LineOf(SourceText plain, DocumentNode node) => plain.GetLinePosition(node.Span.Start).Line;
}
