namespace Verbatim.Documents.Fixes;

/// <summary>
/// Adds a key to a mapping where a reader would look for it: below the key that comes before it in the schema. Nothing is moved, and
/// what is commented keeps its comment. Each key is an edit of its own; several at one place may be made together.
/// </summary>
public static class KeyInsertion
{
    /// <summary>The edit, or null where there is no safe place for the key.</summary>
    /// <param name="text">The file.</param>
    /// <param name="format">Its notation.</param>
    /// <param name="mapping">The mapping that lacks the key, as the file has it.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value as it is to be written; null leaves it to the writer.</param>
    /// <param name="before">The keys that stand before it by the schema's order, the nearest first.</param>
    public static TextEdit? Add(SourceText text, DocumentFormat format, MappingNode mapping, string key, string? value,
        IEnumerable<string> before)
    {
        List<MappingEntry> written = [.. mapping.Entries.Where(static entry => !entry.IsMerged)];
        MappingEntry? neighbour = EntryLayout.FirstOf(before, written);
        bool isQuoted = format == DocumentFormat.Json || (written.Count > 0 && text.Text[written[0].Key.Span.Start] == '"');
        string name = isQuoted ? ScalarSpelling.DoubleQuoted(key) : ScalarSpelling.New(key, format, isText: false);
        if (EntryLayout.IsFlow(text.Text, mapping))
            return FlowInsertion.Add(text.Text, format, mapping, written, neighbour, $"{name}: {value ?? Nothing(format)}");
        string line = value is null ? name + ":" : $"{name}: {value}";
        bool isBlock = written.Count > 0 && format == DocumentFormat.Yaml && !EntryLayout.IsPair(text.Text, mapping);
        return isBlock ? AddLine(text.Text, written, neighbour, line) : null;
    }

    /// <summary>Gives a key that stands there without a value its value.</summary>
    public static TextEdit? Fill(SourceText text, MappingEntry entry, string value)
    {
        int key = entry.Key.Span.End;
        bool isHere = entry.Value.Span.Start > key && !entry.IsMerged && text.Text.IndexOf(':', key, entry.Value.Span.Start - key) >= 0;
        if (!isHere)
            return null;
        bool isTouching = entry.Value.Span.Length == 0 && entry.Value.Span.Start > 0 && text.Text[entry.Value.Span.Start - 1] != ' ';
        return new TextEdit(entry.Value.Span, isTouching ? " " + value : value);
    }

    /// <summary>Adds the first key of an object that is written as a key without a value, in YAML's block style.</summary>
    public static TextEdit? AddBelow(SourceText text, TextSpan holder, string key, string? value)
    {
        int start = EntryLayout.LineStart(text.Text, holder.Start);
        int column = holder.Start - start;
        int end = EntryLayout.LineEnd(text.Text, holder.End);
        string rest = text.Text.Substring(holder.End, end - holder.End).Trim();
        bool isAlone = text.Text.Substring(start, column).All(static c => c is ' ' or '-')
            && (rest == ":" || rest.StartsWith(": #", StringComparison.Ordinal));
        string name = ScalarSpelling.New(key, DocumentFormat.Yaml, isText: false);
        return isAlone
            ? new TextEdit(new TextSpan(end, 0),
                EntryLayout.NewLine(text.Text, end) + new string(' ', column + 2) + (value is null ? name + ":" : $"{name}: {value}"))
            : null;
    }

    private static TextEdit? AddLine(string text, List<MappingEntry> written, MappingEntry? neighbour, string line)
    {
        if (EntryLayout.ColumnOf(text, written) is not { } column)
            return null;
        string indent = new(' ', column);
        MappingEntry first = written[0];
        if (neighbour is null && CanStandAbove(text, first))
            return new TextEdit(new TextSpan(first.Key.Span.Start, 0), line + EntryLayout.NewLine(text, first.Key.Span.Start) + indent);
        int end = EntryLayout.EndOfLines(text, neighbour ?? first, column);
        return new TextEdit(new TextSpan(end, 0), EntryLayout.NewLine(text, end) + indent + line);
    }

    /// <summary>Whether a line above the first key comes between it and nothing: no anchor before it, no comment over it.</summary>
    private static bool CanStandAbove(string text, MappingEntry first)
    {
        int start = EntryLayout.LineStart(text, first.Key.Span.Start);
        string before = text.Substring(start, first.Key.Span.Start - start);
        if (before.Trim(' ').Length > 0 || start == 0)
            return before.All(static c => c is ' ' or '-');
        int above = EntryLayout.LineStart(text, start >= 2 && text[start - 2] == '\r' && text[start - 1] == '\n' ? start - 2 : start - 1);
        int content = EntryLayout.SkipSpaces(text, above);
        return text[content] != '#';
    }

    private static string Nothing(DocumentFormat format) => format == DocumentFormat.Json ? "null" : "";
}
