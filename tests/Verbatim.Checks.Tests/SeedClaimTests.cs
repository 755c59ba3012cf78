using Verbatim.Documents;

namespace Verbatim.Checks.Tests;

/// <summary>What the five articles say against themselves and against one another, each where it is and nowhere else.</summary>
public sealed class SeedClaimTests
{
    private static readonly EquatableArray<Diagnostic> Findings = ArticleDesk.Check(Seeds.Load());

    private static string[] Of(string code) => [.. Findings.Where(d => d.Code == code).Select(static d => d.Location.ToString()["seeds/articles/".Length..][..3])];

    private static Diagnostic Only(string code) => Assert.Single(Findings, d => d.Code == code);

    private static string Words(Location location) => Seeds.ReadText(location.Path).Substring(location.Span.Start, location.Span.Length);

    [Fact]
    public void Concessions_from_and_for_one_party_are_in_one_article_with_all_passages()
    {
        Diagnostic finding = Only("VBT3109");

        Assert.StartsWith("seeds/articles/002", finding.Location.Path);
        Assert.EndsWith("concessions for Ukraine", Words(finding.Location));
        Assert.Equal(4, finding.Related.Count(static r => r.Location.Path.EndsWith(".txt", StringComparison.Ordinal) && Words(r.Location).Contains("concessions")));
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
}
