using static Verbatim.Checks.Tests.Invented;

namespace Verbatim.Checks.Tests;

public sealed class RuleTests
{
    [Fact]
    public void Figures_that_agree_are_no_finding() =>
        Assert.Empty(Findings(Load(
            Article(1, "Flood. 5 people died.", Killed(1, "exactly", 5, "5 people died")),
            Article(2, "Flood. At least 3 people died.", Killed(2, "at_least", 3, "At least 3 people died")))));

    [Fact]
    public void Figures_of_one_series_are_one_finding_with_all_passages_and_reports()
    {
        Diagnostic finding = Assert.Single(ArticleDesk.Check(Load(
            Article(1, "Flood. 3 people died.", Killed(1, "exactly", 3, "3 people died")),
            Article(2, "Flood. Five people died.", Killed(2, "exactly", 5, "Five people died")))));
        Assert.Equal("VBT3201", finding.Code);
        Assert.Equal(["1.txt(1,8)", "2.txt(1,8)"],
            finding.Related.Select(static r => r.Location).Prepend(finding.Location).Select(static l => l.ToString())
                .Where(static l => l.Contains(".txt")));
        Assert.Equal(2, finding.Related.Count(static r => r.Location.Path == "knowledge.yaml"));
    }

    [Fact]
    public void Figures_of_one_group_are_held_to_the_reports_of_that_group()
    {
        string reports =
            Knowledge.Replace("value: 3}}]",
                "value: 3}}, {casualty_kind: killed, victim_group: children, quantity: {qualifier: exactly, value: 1}}]",
                StringComparison.Ordinal)
            .Replace("value: 5}}]",
                "value: 5}}, {casualty_kind: killed, victim_group: children, quantity: {qualifier: exactly, value: 2}}]",
                StringComparison.Ordinal);
        static string Children(int number, int value, string evidence) =>
            Killed(number, "exactly", value, evidence).Replace("person", "child", StringComparison.Ordinal);
        string[] explained = Findings(Load(reports,
            Article(1, "Flood. One child died.", Children(1, 1, "One child died")),
            Article(2, "Flood. Two children died.", Children(2, 2, "Two children died"))));
        string[] conflicting = Findings(Load(reports,
            Article(1, "Flood. One child died.", Children(1, 1, "One child died")),
            Article(2, "Flood. Five children died.", Children(2, 5, "Five children died"))));
        Assert.StartsWith("1.txt(1,8) VBT3201 the figures for 'children killed' of 'Flood at Lume' differ: 1 (article:1) and 2 (article:2)",
            Assert.Single(explained));
        Assert.StartsWith("1.txt(1,8) VBT3202", Assert.Single(conflicting));
    }

    [Fact]
    public void A_figure_that_no_report_has_is_a_conflict() =>
        Assert.Equal("VBT3202", Assert.Single(ArticleDesk.Check(Load(
            Article(1, "Flood. 3 people died.", Killed(1, "exactly", 3, "3 people died")),
            Article(2, "Flood. 50 people died.", Killed(2, "exactly", 50, "50 people died"))))).Code);

    [Fact]
    public void A_number_that_is_not_in_the_evidence_is_an_error_at_the_passage() =>
        Assert.Equal(["1.txt(1,8) VBT3101 the claim says 4, its evidence says 5"],
            Findings(Load(Article(1, "Flood. 5 people died.", Killed(1, "exactly", 4, "5 people died")))));

    [Fact]
    public void A_qualifier_that_got_lost_is_said() =>
        Assert.Equal(["1.txt(1,17) VBT3103 the claim says 5, its evidence says 'At least 5'"],
            Findings(Load(Article(1, "Flood. At least 5 people died.", Killed(1, "exactly", 5, "5 people died")))));

    [Fact]
    public void A_current_title_and_a_former_one_that_cannot_both_be_true_are_one_finding()
    {
        string both = "actors:\n" + Title("person:orn", "Ivo Orn", "Mayor Ivo", "current") + "\n"
            + Title("person:vell", "Ada Vell", "Mayor Ada", "current");
        Assert.Equal("VBT3301", Assert.Single(ArticleDesk.Check(Load(Article(1, "Flood. Mayor Ivo Orn met Mayor Ada Vell.", both)))).Code);
    }

    [Fact]
    public void A_former_title_is_true_between_two_terms() =>
        Assert.Empty(Findings(Load(Article(1, "Flood. Mayor Ivo Orn met former Mayor Ada Vell.",
            "actors:\n" + Title("person:orn", "Ivo Orn", "Mayor Ivo", "current") + "\n"
                + Title("person:vell", "Ada Vell", "former Mayor", "former")))));

    [Fact]
    public void A_former_title_of_somebody_still_in_office_fits_no_date()
    {
        string knowledge = Knowledge
            .Replace("{start_date: 2011-05-01, end_date: 2015-05-01}", "{start_date: 2011-05-01, end_date: 2019-05-01}")
            .Replace("exclusive: true", "exclusive: false");
        Diagnostic finding = Assert.Single(ArticleDesk.Check(Load(knowledge,
            Article(1, "Flood. The former Mayor spoke.", "actors:\n" + Title("person:vell", "Mayor", "former Mayor", "former")))));
        Assert.Equal("VBT3301", finding.Code);
    }

    [Fact]
    public void A_title_given_as_history_dates_nothing() =>
        Assert.Empty(Findings(Load(Article(1, "Flood. Mayor Ivo Orn met Mayor Ada Vell.",
            "actors:\n" + Title("person:orn", "Ivo Orn", "Mayor Ivo", "none") + "\n"
                + Title("person:vell", "Ada Vell", "Mayor Ada", "current")))));

    [Fact]
    public void An_event_in_the_past_rules_out_a_term_before_it()
    {
        string events = "events:\n  - {event: event:fair, tense: past, evidence: [{exact: after the fair}]}";
        string knowledge = Knowledge.Replace("start_date: 2017-06-10", "start_date: 2019-06-10")
            .Replace("end_date: 2017-06-12", "end_date: 2019-06-12");
        Diagnostic finding = Assert.Single(ArticleDesk.Check(Load(knowledge,
            Article(1, "Flood. Mayor Ivo Orn spoke after the fair.",
                "actors:\n" + Title("person:orn", "Ivo Orn", "Mayor Ivo", "current") + "\n" + events))));
        Assert.Equal(("VBT3301", "1.txt(1,8)"), (finding.Code, finding.Location.ToString()));
    }

    [Fact]
    public void A_number_of_points_that_no_version_has_is_an_error()
    {
        string proposals = "proposals:\n  - {proposal: proposal:dam, declared_point_count: 4, evidence: [{exact: 4-point plan}]}";
        Assert.Equal(["1.txt(1,12) VBT3402 the text speaks of 4 points; no version of 'Dam plan' on record has 4"],
            Findings(Load(Article(1, "Flood. The 4-point plan.", proposals))));
    }

    [Fact]
    public void Evidence_with_one_letter_changed_is_an_error_at_the_quote()
    {
        Diagnostic finding = Assert.Single(ArticleDesk.Check(Load(
            Article(1, "Flood. 5 people died.", Killed(1, "exactly", 5, "5 peple died")))));
        Assert.StartsWith("1.article.yaml(", finding.Location.ToString());
        Assert.StartsWith("LML2", finding.Code);
    }

    [Fact]
    public void A_reference_to_nobody_is_an_error_in_the_document() =>
        Assert.Contains("person:nobody", Assert.Single(ArticleDesk.Check(Load(
            Article(1, "Flood. Mayor Ivo Orn.", "actors:\n" + Title("person:nobody", "Ivo Orn", "Mayor Ivo", "current"))))).Message);

    [Fact]
    public void A_count_that_falls_is_a_warning_at_the_report() =>
        Assert.Equal(["VBT3203"], ArticleDesk.Check(Load(Knowledge.Replace("value: 3}", "value: 9}"))).Select(static d => d.Code));
}
