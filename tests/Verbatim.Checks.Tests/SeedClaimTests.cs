namespace Verbatim.Checks.Tests;

/// <summary>What the five articles say against themselves and against one another, each where it is and nowhere else.</summary>
public sealed class SeedClaimTests
{
    private static readonly EquatableArray<Diagnostic> Findings = ArticleDesk.Check(Seeds.Load());

    private static string[] Of(string code) =>
        [.. Findings.Where(d => d.Code == code).Select(static d => d.Location.ToString()["seeds/articles/".Length..][..3])];

    private static Diagnostic Only(string code) => Assert.Single(Findings, d => d.Code == code);

    private static string Words(Location location) => Seeds.ReadText(location.Path).Substring(location.Span.Start, location.Span.Length);

    [Fact]
    public void Concessions_from_and_for_one_party_are_in_one_article_with_all_passages()
    {
        Diagnostic finding = Only("VBT3109");

        Assert.StartsWith("seeds/articles/002", finding.Location.Path);
        Assert.EndsWith("concessions for Ukraine", Words(finding.Location));
        Assert.Equal(4, finding.Related.Count(static r => r.Location.Path.EndsWith(".txt", StringComparison.Ordinal)
            && Words(r.Location).Contains("concessions")));
    }

    [Fact]
    public void Guarantees_are_agreed_and_only_potential_in_one_article()
    {
        Assert.Equal(["001"], Of("VBT3108"));
        Assert.Equal("offering potential security guarantees to Ukraine", Words(Only("VBT3108").Location));
        Assert.Contains(Only("VBT3108").Related, static r => Words(r.Location).Contains("agreement has been reached"));
    }

    [Fact]
    public void A_hedge_is_dropped_where_limits_that_were_unconfirmed_are_proposed()
    {
        Assert.Equal(["000"], Of("VBT3110"));
        Assert.StartsWith("The proposed limitations", Words(Only("VBT3110").Location));
    }

    [Fact]
    public void Nothing_contradicts_itself_and_no_evidence_has_another_date_or_currency() =>
        Assert.DoesNotContain(Findings, static d => d.Code is "VBT3104" or "VBT3105" or "VBT3106" or "VBT3107");

    [Fact]
    public void Articles_that_name_the_same_leaders_participants_and_places_do_not_differ() =>
        Assert.DoesNotContain(Findings, static d => d.Code is "VBT3205" or "VBT3206" or "VBT3207");

    [Fact]
    public void Weapons_and_neutrality_are_not_in_the_published_points_and_only_one_article_names_them()
    {
        Assert.Equal(["000", "000"], Of("VBT3403"));
        Assert.Equal(["limiting its weapons capabilities", "The demand for Ukraine’s neutrality"],
            Findings.Where(static d => d.Code == "VBT3403").Select(static d => Words(d.Location)));
        Assert.Contains(Findings, static d => d.Code == "VBT3403"
            && d.Related.Any(static r => r.Message == "point 6 (Size of the armed forces)"));
    }

    [Fact]
    public void The_age_of_the_war_in_three_articles_is_one_finding()
    {
        Diagnostic finding = Only("VBT3208");

        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal(["001", "002", "004"], finding.Related.Select(static r => r.Location).Prepend(finding.Location)
            .Where(static l => l.Path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(static l => l.Path["seeds/articles/".Length..][..3]).Order());
    }

    [Fact]
    public void Three_articles_from_one_report_are_one_source()
    {
        Diagnostic finding = Only("VBT3514");

        Assert.Equal(
            "article:000, article:002, article:003 were written from one page, 'US military officials in Ukraine for talks on ending war' (BBC): where they agree, that is one source", finding.Message);
        Assert.DoesNotContain(Findings, static d => d.Code == "VBT3515");
    }

    [Fact]
    public void An_official_who_spoke_to_CBS_becomes_a_source_from_Ukraine()
    {
        Assert.Equal(["002", "003"], Of("VBT3510"));
        Assert.StartsWith("A source from Ukraine",
            Words(Findings.Single(static d => d.Code == "VBT3510" && d.Location.Path.Contains("003")).Location));
    }

    [Fact]
    public void No_quotation_differs_and_nothing_is_denied() =>
        Assert.DoesNotContain(Findings, static d => d.Code is "VBT3511" or "VBT3512" or "VBT3513");

    [Fact]
    public void The_matrix_says_which_points_each_article_names()
    {
        ProposalCoverage coverage = Assert.Single(ProposalCoverage.Of(Seeds.Load()), static c => c.Version.Id == "proposal:us-28.v1");

        Assert.Equal(["article:000: 6 21 22", "article:002: ", "article:003: 6 21 22", "article:004: "], coverage.Rows.Select(static row =>
            $"{row.Article.Record!.Article.Id}: {string.Join(' ', row.Version.Points.Select(static p => p.Number).Where(row.Named.Contains))}"));
    }
}
