using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class AgesOfEventsTests
{
    private static (string, string) Aged(string text, string quantity, string evidence, string more = "") => ("Vote. " + text,
        $"{more}events:\n  - {{event: event:recount, tense: past, elapsed: {quantity}, evidence: [{{exact: {evidence}}}]}}\n");

    private const string Two = "{qualifier: exactly, value: 2, unit: year}";
    private const string Five = "{qualifier: more_than, value: 5, unit: year}";

    private static Diagnostic[] Ages(params (string, string)[] articles) =>
        [.. ArticleDesk.Check(Load(articles)).Where(static d => d.Code == "VBT3208")];

    [Fact]
    public void Ages_that_no_one_day_allows_are_one_finding_with_all_passages_and_the_start()
    {
        Diagnostic finding = Assert.Single(Ages(
            Aged("Two years on.", Two, "Two years on", "published: 2039-01-01\n"),
            Aged("Two years later.", Two, "Two years later", "published: 2035-08-01\n"),
            Aged("After more than five years.", Five, "more than five years", "published: 2039-01-01\n")));

        Assert.Equal((DiagnosticSeverity.Warning, "1.txt(1,7)"), (finding.Severity, finding.Location.ToString()));
        Assert.Equal(
            "the age of 'Recount in Harrow' is given as 2 years (article:1, article:2) and more than 5 years (article:3); no one day fits them all", finding.Message);
        Assert.Equal(["1.txt(1,7)", "2.txt(1,7)", "3.txt(1,13)"], Passages(finding));
        Assert.Contains(finding.Related, static r => r.Location.Path == "knowledge.yaml");
    }

    [Fact]
    public void Articles_of_the_days_that_their_ages_give_were_written_at_different_times() =>
        Assert.Empty(Ages(
            Aged("Two years on.", Two, "Two years on", "published: 2035-08-01\n"),
            Aged("After more than five years.", Five, "more than five years", "published: 2039-01-01\n")));

    [Fact]
    public void Where_nothing_else_dates_them_it_is_shown_on_request() =>
        Assert.Equal([DiagnosticSeverity.Info], Ages(
            Aged("Two years on.", Two, "Two years on"), Aged("After more than five years.", Five, "more than five years"))
                .Select(static d => d.Severity));

    [Fact]
    public void Ages_that_one_day_allows_are_no_finding() =>
        Assert.Empty(Ages(
            Aged("Two years on.", Two, "Two years on", "published: 2039-01-01\n"),
            Aged("After more than two years.", "{qualifier: more_than, value: 2, unit: year}", "more than two years",
                "published: 2039-01-01\n")));

    [Fact]
    public void Nearly_two_years_and_two_years_are_not_of_one_day() =>
        Assert.Single(Ages(
            Aged("Two years on.", Two, "Two years on", "published: 2039-01-01\n"),
            Aged("Nearly two years on.", "{qualifier: nearly, value: 2, unit: year}", "Nearly two years on", "published: 2035-01-01\n")));
}
