using static Verbatim.Checks.Tests.Reading.Northland;

namespace Verbatim.Checks.Tests.Reading;

public sealed class SourceTests
{
    private static string[] Vague(string sentence) => BareText.Findings("VBT3502", Article(sentence), Knowledge);

    [Theory]
    [InlineData("Reports suggest that the dam was never repaired.", "Reports suggest")]
    [InlineData("Officials said that the dam was never repaired.", "Officials said")]
    [InlineData("Multiple outlets have reported that the dam was never repaired.", "Multiple outlets have reported")]
    [InlineData("Some observers say that it was never repaired.", "Some observers say")]
    [InlineData("Sources familiar with the matter told us so.", "Sources familiar with the matter told")]
    [InlineData("The dam was never repaired, according to unnamed officials.", "according to unnamed officials")]
    [InlineData("There are claims that the dam was never repaired.", "claims that")]
    [InlineData("It comes amid rumours of a second flood.", "rumours of")]
    [InlineData("It is widely believed that the dam was never repaired.", "It is widely believed")]
    [InlineData("Unconfirmed reports of a second flood went round.", "Unconfirmed reports of")]
    [InlineData("Reports of a false alarm went round.", "Reports of")]
    [InlineData("Reports suggest that the alarm was false.", "Reports suggest")]
    public void Several_who_are_not_named_are_said(string sentence, string passage) => Assert.Equal([passage], Vague(sentence));

    [Theory]
    [InlineData("Reports from the Lume Gazette and Westia Radio suggest that it was never repaired.")]
    [InlineData("The Lume Gazette reports that it was never repaired.")]
    [InlineData("The newspaper reports that it was never repaired.")]
    [InlineData("He claims that it was never repaired.")]
    [InlineData("Northian officials said that it was never repaired.")]
    [InlineData("Officials at the River Board said that it was never repaired.")]
    [InlineData("Officials from Norburg and Westia have described the talks.")]
    [InlineData("One official said that it was never repaired.")]
    [InlineData("A source from the river board said so.")]
    [InlineData("Senior officials travelled to Lume.")]
    [InlineData("Consult multiple sources, including reports by the government.")]
    [InlineData("She played down the reports.")]
    [InlineData("Rumours of a second flood were, it turned out, greatly exaggerated.")]
    [InlineData("\"Officials said nothing,\" Vell told the Lume Gazette.")]
    [InlineData("Some houses were lost, and many people say goodbye.")]
    public void Who_is_named_or_one_alone_is_no_finding(string sentence) => Assert.Empty(Vague(sentence));

    [Fact]
    public void All_of_an_article_are_one_finding()
    {
        Documents.Diagnostic finding = Assert.Single(ArticleDesk.Check(BareText.Load(
            Article("Reports suggest that it broke. Officials said so. Reports suggest more. Critics argue otherwise."), Knowledge)));
        Assert.Equal(
            "4 passages go on the word of several whom the text does not name: 'Reports suggest', 'Officials said', 'Critics argue'",
            finding.Message);
        Assert.Equal(3, finding.Related.Count);
    }

    [Theory]
    [InlineData("The mayor goes to the dam. On the same day, the river rose.", "On the same day")]
    [InlineData("The mayor goes to the dam. The river rose that same day.", "that same day")]
    [InlineData("On the same day, the river rose. It was a Monday.", "On the same day")]
    public void A_day_that_hangs_in_the_air_is_said(string text, string passage) =>
        Assert.Equal([passage], BareText.Findings("VBT3304", Article(text), Knowledge));

    [Theory]
    [InlineData("The mayor went to the dam on Monday. On the same day, the river rose.")]
    [InlineData("The mayor went to the dam yesterday. On the same day, the river rose.")]
    [InlineData("The mayor went to the dam on 4 March. On the same day, the river rose.")]
    [InlineData("On the same day as the fair, the river rose.")]
    [InlineData("On the same day that the mayor went to the dam, the river rose.")]
    [InlineData("\"On the same day the river rose,\" said Vell.")]
    public void A_day_that_is_named_is_no_finding(string text) => Assert.Empty(BareText.Findings("VBT3304", Article(text), Knowledge));

    [Theory]
    [InlineData("The dam was reportedly sold by Ivo Orn to Suderland in winter. It rained. The dam was sold by Ivo Orn to Suderland.",
        "sold by Ivo Orn")]
    [InlineData("A plan for the dam was reportedly drafted by envoys of Northia and Suderland. The proposal, led by envoys from Northia and Suderland, is long.", "led by envoys from")]
    [InlineData("The clerk of Lume allegedly burned the letters in winter. It rained. The clerk burned the letters in winter, and nobody has spoken to him since.", "burned the letters in")]
    public void A_hedge_that_is_dropped_is_said(string text, string passage) =>
        Assert.Equal([passage], BareText.Findings("VBT3110", Article(text), Knowledge));

    [Theory]
    [InlineData("The dam was reportedly sold by Ivo Orn to Suderland in winter. If the dam was sold by Ivo Orn to Suderland, all is lost.")]
    [InlineData("The dam was reportedly sold by Ivo Orn to Suderland in winter. Ada Vell said the dam was sold by Ivo Orn to Suderland.")]
    [InlineData("The dam was reportedly sold by Ivo Orn to Suderland in winter. Was the dam sold by Ivo Orn to Suderland?")]
    [InlineData("The dam was reportedly sold by Ivo Orn to Suderland in winter. Bread was sold by Ada Vell.")]
    [InlineData("The dam was sold by Ivo Orn to Suderland in winter. The dam was reportedly sold by Ivo Orn to Suderland.")]
    [InlineData("The dam was reportedly sold by Ivo Orn to Suderland in winter. Ivo Orn walks along the dam in Suderland in winter.")]
    [InlineData("The clerk of Lume allegedly burned the letters in winter. There is no sign that the clerk burned the letters in winter, and he sleeps well.")]
    [InlineData("The clerk of Lume allegedly burned the letters in winter. The clerk burned the letters in winter, and there is no confirmation.")]
    public void What_stays_hedged_or_is_another_thing_is_no_finding(string text) =>
        Assert.Empty(BareText.Findings("VBT3110", Article(text), Knowledge));
}
