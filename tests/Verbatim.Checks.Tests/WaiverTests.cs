using static Verbatim.Checks.Tests.Invented;

namespace Verbatim.Checks.Tests;

public sealed class WaiverTests
{
    // The claim says 4 where its evidence says 5: VBT3101 at 1.txt(1,8).
    private static (string Text, string Yaml) Wrong(string waivers, int number = 1) =>
        Article(number, "Flood. 5 people died.", Killed(number, "exactly", 4, "5 people died") + "\n" + waivers);

    private static string Waiver(string rule, string target, string rest = "reason: Known.") => $"""
        waivers:
          - rule: {rule}
            target: {target}
            {rest}
        """;

    [Theory]
    [InlineData("article:1")]
    [InlineData("claim:1.1")]
    public void A_finding_in_the_target_is_let_pass(string target)
    {
        Diagnostic finding = Assert.Single(ArticleDesk.Check(Load(Wrong(Waiver("VBT3101", target)))));
        Assert.Equal(("VBT3101", DiagnosticSeverity.Info, "Known."), (finding.Code, finding.Severity, finding.Waiver));
        Assert.Contains(finding.Related, static r => r.Message == "waived: Known." && r.Location.Path == "1.article.yaml");
    }

    [Fact]
    public void It_is_counted_as_waived_and_as_nothing_else() =>
        Assert.Equal(
            "nothing found, 1 waived in 2 files",
            DiagnosticSummary.Of(2, ArticleDesk.Check(Load(Wrong(Waiver("VBT3101", "article:1"))))).ToString());

    [Theory]
    [InlineData("VBT3102", "article:1", "VBT3602 no finding of VBT3102 touches article:1: the waiver is not needed")]
    [InlineData("VBT3101", "quote:1.1", "VBT3602 no finding of VBT3101 touches quote:1.1 in article:1: the waiver is not needed")]
    [InlineData("VBT3602", "article:1", "VBT3603 VBT3602 is no rule whose findings can be let pass")]
    [InlineData("VBT9999", "article:1", "VBT3603 VBT9999 is no rule whose findings can be let pass")]
    public void A_waiver_that_lets_nothing_pass_is_a_finding_and_the_other_finding_stays(string rule, string target, string found)
    {
        string quotes = "quotes:\n  - {id: quote:1.1, exact_text: Flood, quote_kind: scare}\n";
        Assert.Equal(
            ["1.txt(1,8) VBT3101 the claim says 4, its evidence says 5", "1.article.yaml " + found],
            ArticleDesk.Check(Load(Wrong(quotes + Waiver(rule, target))))
                .OrderBy(static d => d.Code, StringComparer.Ordinal)
                .Select(static d => $"{(d.Location.Path == "1.txt" ? d.Location.ToString() : d.Location.Path)} {d.Code} {d.Message}"));
    }

    [Theory]
    [InlineData("2031-05-01", null, "Info")]
    [InlineData("2031-05-01", "2031-05-01", "Info")]
    [InlineData("2031-05-01", "2031-05-02", "Error")]
    public void A_waiver_holds_up_to_its_last_day(string until, string? today, string severity)
    {
        EquatableArray<Diagnostic> found = ArticleDesk.Check(
            Load(Wrong(Waiver("VBT3101", "article:1", $"reason: Known.\n    until: {until}"))), today is null
                ? null : DateOnly.Parse(today));
        Assert.Equal(severity, found.Single(static d => d.Code == "VBT3101").Severity.ToString());
        Assert.Equal(severity == "Error", found.Any(static d => d.Code == "VBT3601"));
        Assert.DoesNotContain(found, static d => d.Code == "VBT3602");
    }

    [Fact]
    public void A_waiver_without_a_reason_is_an_error_of_the_document() =>
        Assert.Contains(ArticleDesk.Check(Load(Wrong(Waiver("VBT3101", "article:1", "until: 2031-05-01")))),
            static d => d.Code.StartsWith("LML", StringComparison.Ordinal) && d.Message.Contains("reason"));

    [Fact]
    public void A_waiver_with_an_empty_reason_is_an_error_of_the_document() =>
        Assert.Contains(ArticleDesk.Check(Load(Wrong(Waiver("VBT3101", "article:1", "reason: ' '")))),
            static d => d.Code.StartsWith("LML", StringComparison.Ordinal));

    [Fact]
    public void A_passage_narrows_the_target()
    {
        string two = Killed(1, "exactly", 4, "5 people died") + "\n" + Killed(1, "exactly", 3, "2 horses died").Replace("claims:\n", "")
            .Replace("claim:1.1", "claim:1.2").Replace("property: killed", "property: missing");
        Diagnostic[] found = [.. ArticleDesk.Check(Load(Article(1, "Flood. 5 people died. 2 horses died.",
            two + "\n" + Waiver("VBT3101", "article:1", "reason: Known.\n    passage: {exact: 2 horses}"))))];
        Assert.Equal(["1.txt(1,8)"], found.Where(static d => d.Waiver is null).Select(static d => d.Location.ToString()));
        Assert.Equal(["1.txt(1,23)"], found.Where(static d => d.Waiver is not null).Select(static d => d.Location.ToString()));
    }

    [Fact]
    public void A_waiver_of_an_article_reaches_no_other_article() =>
        Assert.Equal(["2.txt(1,8)"], ArticleDesk.Check(Load(Wrong(Waiver("VBT3101", "article:1")), Wrong("", 2)))
            .Where(static d => d.Code == "VBT3101" && d.Waiver is null).Select(static d => d.Location.ToString()));

    [Fact]
    public void A_finding_that_only_shows_a_place_of_the_target_is_let_pass_too() =>
        Assert.Equal("Known.", Assert.Single(ArticleDesk.Check(Load(
            Article(1, "Flood. 3 people died.", Killed(1, "exactly", 3, "3 people died")),
            Article(2, "Flood. Five people died.",
                Killed(2, "exactly", 5, "Five people died") + "\n" + Waiver("VBT3201", "article:2"))))).Waiver);

    [Fact]
    public void A_waiver_beside_the_facts_holds_for_every_article()
    {
        string facts = Knowledge.Replace("value: 3}", "value: 9}") + "\n" + Waiver("VBT3203", "incident:flood");
        Assert.Equal([("VBT3203", "Known.")], ArticleDesk.Check(Load(facts)).Select(static d => (d.Code, d.Waiver!)));
    }

    [Fact]
    public void A_waiver_of_an_article_about_a_fact_reaches_what_rests_on_it_there()
    {
        string both = "actors:\n" + Title("person:orn", "Ivo Orn", "Mayor Ivo", "current") + "\n"
            + Title("person:vell", "Ada Vell", "Mayor Ada", "current");
        Diagnostic finding = Assert.Single(ArticleDesk.Check(Load(
            Article(1, "Flood. Mayor Ivo Orn met Mayor Ada Vell.", both + "\n" + Waiver("VBT3301", "person:orn")))));
        Assert.Equal("Known.", finding.Waiver);
    }

    [Fact]
    public void A_waiver_of_an_article_about_a_fact_reaches_no_other_article()
    {
        string both = "actors:\n" + Title("person:orn", "Ivo Orn", "Mayor Ivo", "current") + "\n"
            + Title("person:vell", "Ada Vell", "Mayor Ada", "current");
        Assert.Equal(["2.txt"], ArticleDesk.Check(Load(
                Article(1, "Flood. Mayor Ivo Orn met Mayor Ada Vell.", both + "\n" + Waiver("VBT3301", "person:orn")),
                Article(2, "Flood. Mayor Ivo Orn met Mayor Ada Vell.", both)))
            .Where(static d => d.Waiver is null).Select(static d => d.Location.Path));
    }
}
