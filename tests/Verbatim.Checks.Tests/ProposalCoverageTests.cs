using Verbatim.Checks.Tests.Reading;
using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class ProposalCoverageTests
{
    private static (string, string) Speaking(string text, string concessions, string more = "") =>
        ("Vote. " + text, $"proposals:\n  - proposal: proposal:charter\n    evidence: [{{exact: charter}}]\n{more}    concessions:\n{concessions}");

    private static string Demand(string topic, string parties, string evidence, string summary = "So it is.") =>
        $"      - {{topic: {topic}, summary: {summary}, obliged: [{parties}], evidence: [{{exact: {evidence}}}]}}\n";

    [Fact]
    public void A_demand_that_no_point_contains_is_said_once_with_all_passages_and_the_nearest_points()
    {
        Diagnostic finding = Assert.Single(Found(Load(Speaking("The charter limits weapons. Fewer weapons.",
            Demand("weapons", "state:hx", "limits weapons", "Harrow has fewer weapons.")
                + Demand("weapons", "state:hx", "Fewer weapons")))));

        Assert.Equal("VBT3403", finding.Code);
        Assert.Equal(
            "'Harrow has fewer weapons' is not in the published text: no point of 'First charter' (2033-06-01) is about weapons and binds Harrow; nearest is point 2 (Force)",
            finding.Message);
        Assert.Equal(["1.txt(1,19)", "1.txt(1,35)"], Passages(finding));
        Assert.Contains(finding.Related, static r => r.Location.Path == "knowledge.yaml" && r.Message == "point 2 (Force)");
    }

    [Theory]
    [InlineData("armed_forces", "state:hx", false)]
    [InlineData("armed_forces", "", false)]
    [InlineData("armed_forces", "org:board", true)]
    [InlineData("elections", "org:count", false)]
    [InlineData("security_guarantees", "state:hx", false)]
    [InlineData("neutrality", "state:hx", true)]
    public void A_demand_is_looked_for_by_topic_and_party(string topic, string party, bool isAbsent) =>
        Assert.Equal(isAbsent
            ? ["VBT3403"] : [], Found(Load(Speaking("The charter.", Demand(topic, party, "The charter")))).Select(static d => d.Code));

    [Fact]
    public void Of_a_version_whose_points_are_not_on_record_nothing_is_said()
    {
        string knowledge =
            Knowledge.Replace("    versions:",
                "    versions:\n      - {id: proposal:charter.v2, type: ProposalVersion, name: Second charter, published: 2033-07-01, point_count: {qualifier: exactly, value: 9}}", StringComparison.Ordinal);
        Assert.Empty(
            Found(LoadWith(knowledge,
                Speaking("The charter of 9 points.", Demand("weapons", "state:hx", "The charter"), "    declared_point_count: 9\n"))));
    }

    private const string Numbered = "The Election Board has seen the three-point plan for Harrow. ";

    [Theory]
    [InlineData("The plan would have Harrow surrender weapons.", "surrender weapons")]
    [InlineData("Its terms include limits on the arsenal of Harrow. The demand for Harrow's neutrality came first.",
        "limits on the arsenal|demand for Harrow's neutrality")]
    public void What_a_text_says_by_itself_is_held_to_the_points_as_well(string text, string absent)
    {
        string whole = Numbered + text;
        Assert.Equal(
            absent.Split('|').Select(static passage => $"VBT3403 {passage}"),
            BareText.Findings(whole, Knowledge));
    }

    [Theory]
    [InlineData("The plan would have Harrow reduce its army.")]
    [InlineData("Harrow has ruled out a plan that would have it surrender weapons.")]
    [InlineData("Harrow will surrender weapons to a museum.")]
    public void What_a_point_contains_or_is_no_demand_of_the_proposal_is_not_said(string text) =>
        Assert.Empty(BareText.Findings(Numbered + text, Knowledge));

    [Fact]
    public void What_is_on_record_of_an_article_goes_before_what_its_text_says() =>
        Assert.Empty(
            Found(Load(Speaking(Numbered + "The charter would have Harrow surrender weapons.",
                Demand("armed_forces", "state:hx", "surrender weapons")))));

    [Fact]
    public void The_matrix_has_a_row_an_article_and_the_passages_under_the_numbers_of_the_points()
    {
        ProposalCoverage coverage = Assert.Single(ProposalCoverage.Of(Load(
            Speaking("The charter makes the guard smaller.", Demand("armed_forces", "state:hx", "guard smaller")),
            Speaking("The charter limits weapons.", Demand("weapons", "state:hx", "limits weapons")),
            Article("Nothing of it."))));

        Assert.Equal("proposal:charter.v1", coverage.Version.Id);
        Assert.Equal(["article:1: 2", "article:2: "], coverage.Rows.Select(static row =>
            $"{row.Article.Record!.Article.Id}: {string.Join(' ', coverageNumbers(row))}"));
        Assert.Equal("1.txt(1,29)", coverage.Rows[0].Named[2].Single().Passages[0].ToString());
        Assert.Empty(coverage.Rows[0].Named[1]);
        Assert.Equal(2, coverage.Rows[1].NotInText.Single().Nearest[0].Number);

        static IEnumerable<long> coverageNumbers(ArticleCoverage row) =>
            row.Version.Points.Select(static p => p.Number).Where(row.Named.Contains);
    }
}
