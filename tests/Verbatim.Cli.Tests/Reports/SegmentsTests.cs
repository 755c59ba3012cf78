namespace Verbatim.Cli.Tests.Reports;

/// <summary>Marks that overlap become pieces that do not.</summary>
public sealed class SegmentsTests
{
    private const string Text = "0123456789";

    [Theory]
    [InlineData("", "0123456789")]
    [InlineData("2-5e", "01|234:Evidence|56789")]
    [InlineData("2-5e 2-5w", "01|234:Evidence, Warning|56789")]
    [InlineData("2-6e 4-8w", "01|23:Evidence|45:Evidence, Warning|67:Warning|89")]
    [InlineData("0-10e 3-4w", "012:Evidence|3:Evidence, Warning|456789:Evidence")]
    [InlineData("2-4e 4-6e", "01|23:Evidence|45:Evidence|6789")]
    [InlineData("2-8e 3-5e", "01|2:Evidence|34:Evidence|567:Evidence|89")]
    [InlineData("8-99e", "01234567|89:Evidence")]
    [InlineData("5-5e", "0123456789")]
    public void Segments_are_cut_where_a_mark_begins_or_ends(string marks, string expected)
    {
        Segment[] segments =
            [.. Segments.Of(Text, new TextSpan(0, Text.Length), marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Mark))];

        Assert.Equal(expected, string.Join('|', segments.Select(Describe)));
    }

    [Fact]
    public void A_stretch_takes_what_reaches_into_it_and_numbers_what_begins_there()
    {
        Mark before = new(new TextSpan(0, 6), MarkKinds.Error, "1"), inside = new(new TextSpan(5, 1), MarkKinds.Clue, "2");

        Segment[] segments = [.. Segments.Of(Text, new TextSpan(4, 4), [before, inside])];

        Assert.Equal("4:Error|5:Clue, Error|67", string.Join('|', segments.Select(Describe)));
        Assert.Equal([0, 1, 0], segments.Select(static segment => segment.Beginning.Count(static mark => mark.Begin is not null)));
    }

    [Fact]
    public void No_character_is_parted()
    {
        const string Emoji = "a😀b";

        Segment[] segments = [.. Segments.Of(Emoji, new TextSpan(0, Emoji.Length), [new Mark(new TextSpan(2, 2), MarkKinds.Error)])];

        Assert.Equal(["a", "😀b"], segments.Select(static segment => Emoji.Substring(segment.Span.Start, segment.Span.Length)));
    }

    [Fact]
    public void Many_marks_over_one_another_cost_no_more_than_side_by_side()
    {
        const int Count = 20_000;
        string text = new('x', 2 * Count);

        Segment[] segments =
            [.. Segments.Of(text, new TextSpan(0, text.Length), Enumerable.Range(0, Count)
                .Select(static i => new Mark(TextSpan.FromBounds(i, (2 * Count) - i), MarkKinds.Evidence)))];

        Assert.Equal((2 * Count) - 1, segments.Length);
        Assert.Equal(text.Length, segments.Sum(static segment => segment.Span.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("\n\na\n\n\nb\r\n\r\nc\rd")]
    public void Rows_are_the_text_once_more(string text) =>
        Assert.Equal(text, string.Concat(TextRow.Of(text, []).Select(row => text.Substring(row.Span.Start, row.Span.Length))));

    private static Mark Mark(string mark)
    {
        string[] ends = mark[..^1].Split('-');
        return new Mark(TextSpan.FromBounds(int.Parse(ends[0]), int.Parse(ends[1])), mark[^1] == 'e'
            ? MarkKinds.Evidence : MarkKinds.Warning);
    }

    private static string Describe(Segment segment) =>
        $"{Text.AsSpan(segment.Span.Start, segment.Span.Length)}{(segment.Kinds == MarkKinds.None ? "" : ":" + segment.Kinds)}";
}
