using static Verbatim.Checks.Tests.Reading.Northland;

namespace Verbatim.Checks.Tests.Reading;

public sealed class TollTests
{
    private static string[] Unreported(string sentence) => BareText.Findings("VBT3210", Article(sentence), Knowledge);

    [Theory]
    [InlineData("The flood killed 150 people in Lume.", "150 people")]
    [InlineData("The flood killed 150 in Lume.", "150")]
    [InlineData("In Lume, 150 people were killed.", "150 people")]
    [InlineData("At least 150 people died in Lume.", "150 people")]
    [InlineData("More than a hundred residents were reported dead in Lume.", "hundred residents")]
    [InlineData("The death toll in Lume has risen to 150.", "150")]
    [InlineData("The death toll of the flood at Lume rose from 12 to 150.", "150")]
    [InlineData("The death toll from Monday's flood at Lume rose to 150.", "150")]
    [InlineData("The flood killed 150 people in Lume, one more blow since the war that began in 2014.", "150 people")]
    [InlineData("The flood claimed 150 lives in Lume.", "150")]
    [InlineData("The flood killed 15 people in Lume, including nine children.", "nine children")]
    [InlineData("The water reached Lume at night. At least 150 people were killed.", "150 people")]
    public void A_figure_that_was_never_reported_is_said(string sentence, string passage) =>
        Assert.Equal([passage], Unreported(sentence));

    [Theory]
    [InlineData("The flood killed 15 people in Lume.")]
    [InlineData("The flood killed 10 people in Lume.")]
    [InlineData("The flood killed at least three people in Lume.")]
    [InlineData("The flood killed 15 people in Lume, including three children.")]
    [InlineData("The flood killed dozens of people in Lume.")]
    [InlineData("A 150-point plan was killed in Lume.")]
    [InlineData("The flood killed 150 sheep in Lume.")]
    [InlineData("A 150-year-old oak was killed in Lume.")]
    [InlineData("The flood killed 150 people in Westia.")]
    [InlineData("The flood killed 15 people in Lume and 150 in Westia.")]
    [InlineData("A fire in Westia killed 150 people, and firemen came from Lume.")]
    [InlineData("In 1997, a flood killed 150 people in Lume.")]
    [InlineData("A separate attack killed 150 people in Lume.")]
    [InlineData("The flood left 150 people without a home in Lume.")]
    [InlineData("The flood killed another 150 people in Lume.")]
    [InlineData("The repair of the dam in Lume cost $150 million and killed hopes.")]
    [InlineData("The flood injured 400 people in Lume.")]
    [InlineData("People in Lume lived on. The plan has 150 points.")]
    public void What_was_reported_or_counts_something_else_is_no_finding(string sentence) => Assert.Empty(Unreported(sentence));

    [Fact]
    public void A_figure_dates_a_text_from_the_report_that_first_had_it() =>
        Assert.Equal("from 2017-03-06 on", Window("The flood killed 15 people in Lume."));

    [Fact]
    public void A_figure_on_record_is_compared_with_the_reports_that_the_finding_names()
    {
        Corpus corpus = BareText.Load(Article("The flood killed 150 people in Lume."), Knowledge);
        Documents.Diagnostic finding = Assert.Single(ArticleDesk.Check(corpus));
        Assert.Equal("'150 people' makes it 150 killed; the reports of 'Flood at Lume' on record have 3 to 15", finding.Message);
        Assert.Equal(["the first: 3", "the last: 15"], finding.Related.Select(static r => r.Message));
    }
}
