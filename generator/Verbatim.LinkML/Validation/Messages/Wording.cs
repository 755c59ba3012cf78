namespace Verbatim.LinkML.Validation.Messages;

/// <summary>How values are shown in messages: on one line, and never longer than a line bears.</summary>
internal static class Wording
{
    private const int LongestValue = 60;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>What a node is, as the end of <c>found ...</c>.</summary>
    public static string Describe(DocumentNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        _ when node.IsNull => "nothing",
        ScalarNode { Kind: ScalarKind.Number } scalar => $"the number {scalar.Value}",
        ScalarNode { Kind: ScalarKind.Boolean } scalar => scalar.Value,
        ScalarNode { Kind: ScalarKind.Quoted or ScalarKind.Block } scalar => $"the string {Quote(scalar.Value)}",
        ScalarNode scalar => Quote(scalar.Value),
        _ => "something else",
    };

    /// <summary>A name from the document where a message has its own quotation marks.</summary>
    public static string Name(string text)
    {
        string quoted = Quote(text);
        return quoted.Substring(1, quoted.Length - 2);
    }

    /// <summary>A text in quotation marks, cut where it is long, with line breaks as <c>\n</c>.</summary>
    public static string Quote(string text)
    {
        StringBuilder shown = new("'");
        foreach (char c in text)
        {
            if (shown.Length > LongestValue)
                return shown.Append("…'").ToString();
            shown.Append(
                c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString() });
        }
        return shown.Append('\'').ToString();
    }

    /// <summary>A text of several lines on one.</summary>
    public static string Line(string text) => string.Join(" ", text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first sentence of a description, on one line and without its full stop.</summary>
    public static string FirstSentence(string description)
    {
        string line = Line(description);
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? line : line.Substring(0, end)).TrimEnd('.');
    }

    /// <summary>Names as a sentence lists them: <c>'a', 'b' or 'c'</c>; a long list is cut.</summary>
    public static string Alternatives(IReadOnlyList<string> names)
    {
        const int Shown = 8;
        string list = string.Join(", ", names.Take(Math.Min(Shown, names.Count - 1)).Select(Quote));
        if (names.Count > Shown)
            return $"{list} or {names.Count - Shown} others";
        return names.Count == 1 ? Quote(names[0]) : $"{list} or {Quote(names[names.Count - 1])}";
    }

    /// <summary>The end of a message that suggests a name, or nothing.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    /// <summary>The place of a span as a sentence names it: line and column from 1.</summary>
    public static (int Line, int Column) LineAndColumn(SourceText text, TextSpan span)
    {
        LinePosition start = text.GetLinePosition(span.Start);
        return (start.Line + 1, start.Character + 1);
    }
}
