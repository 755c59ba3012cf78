namespace Verbatim.Cli.Reports.Passages;

/// <summary>A line of a text with the empty lines after it, and the marks that touch it.</summary>
/// <param name="Span">The stretch, line endings included: all rows together are the text.</param>
/// <param name="Marks">The marks, in order.</param>
internal sealed record TextRow(TextSpan Span, IReadOnlyList<Mark> Marks)
{
    /// <summary>The rows of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Its marks, in the order of their beginnings.</param>
    public static IEnumerable<TextRow> Of(string text, IReadOnlyList<Mark> marks)
    {
        List<Mark> open = [];
        int next = 0;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfRow(text, start);
            open.RemoveAll(mark => mark.Span.End <= start);
            for (; next < marks.Count && marks[next].Span.Start < end; next++)
                open.Add(marks[next]);
            yield return new TextRow(TextSpan.FromBounds(start, end), [.. open]);
        }
    }

    private static int EndOfRow(string text, int start)
    {
        int at = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and int offset ? start + offset : text.Length;
        while (at < text.Length && text[at] is '\n' or '\r')
            at++;
        return at;
    }
}
