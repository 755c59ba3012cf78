using static Verbatim.Checks.Tests.Reading.Northland;

namespace Verbatim.Checks.Tests.Reading;

/// <summary>Figures that nobody has recorded are held to those of other articles, too.</summary>
public sealed class FigureTests
{
    private static Diagnostic[] Figures(params string[] sentences)
    {
        Corpus corpus = CorpusLoader.Load(new CorpusFiles([], [SourceText.From("knowledge.yaml", Knowledge)], new MemoryTextSource([]))
        {
            BareTexts = [.. sentences.Select(static (sentence, i) => SourceText.From($"{i + 1}.txt", Article(sentence)))],
        });
        return [.. ArticleDesk.Check(corpus).Where(static finding => finding.Code is "VBT3201" or "VBT3202")];
    }

    [Fact]
    public void Two_texts_with_two_figures_are_told_of_together_with_the_reports_that_explain_them()
    {
        Diagnostic finding = Assert.Single(Figures("The flood killed 12 people in Lume.", "The flood killed 15 people in Lume."));

        Assert.Equal("VBT3201", finding.Code);
        Assert.StartsWith(
            "the figures for 'killed' of 'Flood at Lume' differ: 12 (1.txt) and 15 (2.txt); they are successive reports of one count",
            finding.Message, StringComparison.Ordinal);
        Assert.Equal(["2.txt(3,18)", "knowledge.yaml", "knowledge.yaml"],
            finding.Related.Select(static r => r.Location.Path == "knowledge.yaml" ? r.Location.Path : r.Location.ToString()));
    }

    [Theory]
    [InlineData("The flood killed 12 people in Lume.", "At least 12 people died in Lume.")]
    [InlineData("The death toll in Lume rose from 12 to 15.", "The flood killed 15 people in Lume.")]
    [InlineData("The flood killed 15 people in Lume, including four children.", "The flood killed 15 people in Lume.")]
    [InlineData("The flood killed 12 people in Lume.", "The flood killed 15 people in Westia.")]
    [InlineData("The flood injured 40 people in Lume.", "The flood killed 15 people in Lume.")]
    public void Texts_that_agree_or_count_something_else_are_no_finding(string one, string other) => Assert.Empty(Figures(one, other));
}
