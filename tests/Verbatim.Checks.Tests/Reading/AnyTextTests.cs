using System.Text;

namespace Verbatim.Checks.Tests.Reading;

/// <summary>Whatever a file holds, something comes of it, and no more work than the text is long.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "President ", "Ivo Orn", "Ada Vell", "former ", "the ", "upcoming ", "election ", "Northian ", "two-year-old ", "war ", "“", "”",
        "\"", "'", "’s ", "‘", "\r\n", "\n\n", "\r", ", ",
        ". ", "... ", "killed ", "150 ", "people ", "in Lume", "including ", "28-point ", "plan ", "reportedly ", "sold ",
        "On the same day", "Reports suggest ", "by Admin", "Sources", "FAQ", "»",
        "2017-03-04", "March 4, 2017", "4 March 2017", "U.S. ", "N.L.", "Ä", "ß", "Київ ", "東京", "صنعاء ", "😀", "\uD800", "\uDC00",
        "\u0000", "\u200B", "\u0301", "half ", "and a ", "-", "–", "$", "3.5", "1,000",
        "31 February 2018", "year", "in its third ", "9999-12-31", "more than ", "30 ", "years of ", "\t", "   ",
    ];

    [Fact]
    public void Random_texts_are_read_without_a_fault()
    {
        Random random = new(4711);
        for (int round = 0; round < 400; round++)
        {
            StringBuilder text = new();
            for (int i = random.Next(1, 120); i > 0; i--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            Corpus corpus = BareText.Load(text.ToString(), Northland.Knowledge);
            EquatableArray<Diagnostic> findings = ArticleDesk.Check(corpus);
            Assert.All(findings, finding => Assert.InRange(finding.Location.Span.End, 0, int.MaxValue));
            Assert.All(ArticleWindow.Of(corpus.Texts[0], corpus).Clues,
                clue => Assert.True(clue.Passage.Span.Length > 0 && clue.Passage.Span.End <= text.Length));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\n")]
    [InlineData(".")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("Sources")]
    [InlineData("by")]
    [InlineData("\uD83D")]
    [InlineData("s's's")]
    [InlineData("the")]
    public void Next_to_nothing_is_a_text(string text) => Assert.Empty(BareText.Findings("VBT33", text, Northland.Knowledge));

    [Fact]
    public void Lines_may_end_in_any_way()
    {
        const string Text = "Northia Looks Ahead\n\nby Admin\n\nPresident Ivo Orn spoke on the dam.\n\nReports suggest a second flood.\n";
        string[] found = BareText.Findings(Text, Northland.Knowledge);
        Assert.Equal(2, found.Length);
        Assert.Equal(found, BareText.Findings(Text.Replace("\n", "\r\n"), Northland.Knowledge));
        Assert.Equal(found, BareText.Findings(Text.Replace("\n", "\r"), Northland.Knowledge));
    }

    [Fact]
    public void A_text_wrapped_at_a_column_is_the_same_text()
    {
        const string Wrapped = """
            Northia Looks Ahead After A Long Winter

            The dam was shown to a delegation of the river board by President Ivo
            Orn, who said that it would hold; on the same day as the fair, all of
            them went on to the market square.
            """;
        Assert.Equal("2015-05-01 to 2019-04-30", WindowOf(Wrapped));
        Assert.Equal("2015-05-01 to 2019-04-30", WindowOf(Wrapped.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public void A_byte_order_mark_and_invisible_spaces_change_nothing() =>
        Assert.Equal("2015-05-01 to 2019-04-30",
            WindowOf("\uFEFFNorthia Looks Ahead\n\nThe dam was shown by President\u00A0Ivo\u00A0Orn."));

    [Fact]
    public void Names_in_other_scripts_are_names()
    {
        string knowledge = Northland.Knowledge.Replace("name: Ivo Orn", "name: Іво Орн")
            .Replace("aliases: [NL, N.L.]", "aliases: [NL, 北国]");
        Corpus corpus = BareText.Load(Northland.Article("The dam was shown by President Іво Орн."), knowledge);
        Assert.Equal("2015-05-01 to 2019-04-30", ArticleWindow.Of(corpus.Texts[0], corpus).Days.ToString());
    }

    // Work is counted in places looked at, not in time: twice the text is twice as much of each.
    [Theory]
    [InlineData("President Ivo Orn spoke of the upcoming Northian presidential election. ")]
    [InlineData("After two years of war in Northia, reports suggest that 150 people were killed in Lume. ")]
    [InlineData("“We will hold,” said Ada Vell. On the same day, 'the dam' was reportedly sold. ")]
    public void A_long_text_says_as_much_as_its_parts(string sentence)
    {
        (int once, int twice) = (Count(sentence, 500), Count(sentence, 1000));
        Assert.InRange(twice, (2 * once) - 4, (2 * once) + 4);
    }

    [Fact]
    public void A_megabyte_of_one_line_and_one_of_short_ones_are_read()
    {
        const string Sentence =
            "President Ivo Orn spoke of 'the dam' of Lume and of two years of war in Northia; 150 people were killed there, said Ada Vell, and reports suggest more. ";
        string line = string.Concat(Enumerable.Repeat(Sentence, 1_000_000 / Sentence.Length));
        string lines = string.Concat(Enumerable.Repeat("Reports suggest\n\n'a \"b “c ", 40_000));
        foreach (string text in new[] { line, lines, new string('x', 1_000_000), string.Concat(Enumerable.Repeat("President ", 100_000)) })
            Assert.NotNull(ArticleDesk.Check(BareText.Load(text, Northland.Knowledge)).ToString());
    }

    private static string WindowOf(string text)
    {
        Corpus corpus = BareText.Load(text, Northland.Knowledge);
        return ArticleWindow.Of(corpus.Texts[0], corpus).Days.ToString();
    }

    private static int Count(string sentence, int times)
    {
        TextReading reading = BareText.Load(string.Concat(Enumerable.Repeat(sentence, times)), Northland.Knowledge).Texts[0].Reading;
        return reading.Titles.Length + reading.Events.Length + reading.Quotations.Length + reading.Tolls.Length
            + reading.VagueSources.Length;
    }
}
