using Verbatim.Articles;

namespace Verbatim.Checks.Tests;

public sealed class SeedsTests
{
    private static readonly Corpus Corpus = Seeds.Load();
    private static readonly EquatableArray<Diagnostic> Findings = ArticleDesk.Check(Corpus);

    private static IEnumerable<Diagnostic> InArticle(int number) =>
        Findings.Where(d => d.Location.Path.StartsWith($"seeds/articles/00{number}", StringComparison.Ordinal));

    [Fact]
    public void All_five_are_loaded_through_the_generated_types_without_a_fault_of_their_own()
    {
        Assert.Equal(["article:000", "article:001", "article:002", "article:003", "article:004"],
            Corpus.Articles.Select(static a => a.Article.Id));
        Assert.DoesNotContain(Findings, static d => d.Code.StartsWith("LML", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_has_at_least_twelve_claims_with_evidence() =>
        Assert.All(Corpus.Articles,
            static a => Assert.True(a.Article.Claims.Count >= 12 && a.Article.Claims.All(static c => c.Evidence.Count > 0)));

    [Fact]
    public void The_proposal_has_its_28_points()
    {
        Proposal proposal = Corpus.Knowledge.Proposals.Single(static p => p.Value.Id == "proposal:us-28").Value;
        TwentyEightPointVersion version = Assert.Single(proposal.Versions.OfType<TwentyEightPointVersion>());
        Assert.Equal(Enumerable.Range(1, 28).Select(static n => (long)n), version.Points.Select(static p => p.Number));
    }

    [Fact]
    public void The_two_Ternopil_figures_are_one_finding_with_both_passages_and_the_reports_that_explain_them()
    {
        Diagnostic finding = Assert.Single(Findings, static d => d.Code is "VBT3201" or "VBT3202");
        Assert.Equal("VBT3201", finding.Code);
        Assert.Equal("seeds/articles/000_559595301c152783.txt(9,1)", finding.Location.ToString());
        Assert.Contains(finding.Related, static r => r.Location.Path == "seeds/articles/003_3b73a1bfb5f0ac03.txt"
            && r.Message.Contains("26"));
        Assert.Contains("25 as of 2025-11-19 15:42", finding.Message);
        Assert.Contains("26 as of 2025-11-19 20:05", finding.Message);
        Assert.Equal(2,
            finding.Related.Count(static r => r.Location.Path.StartsWith("seeds/knowledge/incidents/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_former_president_with_a_sitting_one_s_envoy_fits_no_date()
    {
        Diagnostic finding = Assert.Single(InArticle(1), static d => d.Code == "VBT3301");
        Assert.Equal((6, 192), (finding.Location.LineSpan.Start.Line, finding.Location.LineSpan.Start.Character));
        Assert.Contains("'former US President' (Donald Trump) fits only 2021-01-20 to 2025-01-19", finding.Message);
    }

    [Fact]
    public void An_administration_that_had_ended_is_found_where_it_is_spoken_of_as_current() =>
        Assert.Contains(InArticle(4), static d => d.Code == "VBT3301" && d.Message.Contains("'Biden administration'"));

    [Fact]
    public void The_same_administration_given_as_history_is_no_finding() =>
        Assert.DoesNotContain(InArticle(0), static d => d.Message.Contains("Biden"));

    [Fact]
    public void One_article_is_clean_in_time() => Assert.DoesNotContain(InArticle(3), static d => d.Code is "VBT3301" or "VBT3302");

    [Fact]
    public void One_letter_taken_from_one_quote_is_an_error_at_that_quote_with_what_differs()
    {
        const string Path = "seeds/articles/003_3b73a1bfb5f0ac03.article.yaml";
        string text = Seeds.ReadText(Path);
        int at = text.IndexOf("killed 26 people", StringComparison.Ordinal);
        Corpus corpus = Seeds.Load((path, original) => path == Path ? original.Remove(at + 2, 1) : original);
        Diagnostic finding = Assert.Single(corpus.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        LinePosition quote = SourceText.From(Path, text).GetLinePosition(at);
        Assert.Equal((Path, quote.Line), (finding.Location.Path, finding.Location.LineSpan.Start.Line));
        Assert.Contains("kiled", finding.Message + string.Concat(finding.Related.Select(static r => r.Message)));
    }

    [Fact]
    public void A_point_with_the_wrong_number_is_missed()
    {
        Corpus corpus = Seeds.Load(static (path, text) => path == Plan ? text.Replace("\n          28:", "\n          29:") : text);
        Diagnostic finding = Assert.Single(ArticleDesk.Check(corpus), static d => d.Code == "VBT3401");
        Assert.Contains("proposal:us-28.v1 has no point 28", finding.Message);
    }

    [Theory]
    [InlineData("exact_cardinality: 28", "exact_cardinality: 27", "27")]
    [InlineData("exact_cardinality: 28", "exact_cardinality: 29", "29")]
    public void Another_number_of_points_in_the_schema_makes_the_seeds_fail_at_the_points(string written, string edited, string expected)
    {
        SourceText[] schema = [.. Seeds.Texts("schema", "*.yaml", (_, text) => text.Replace(written, edited))];
        LoadedSchema loaded = SchemaLoader.Load(schema.Single(static s => s.Path == "schema/articles.yaml"), new MemoryTextSource(schema));
        DocumentTree plan = DocumentParser.Parse(SourceText.From(Plan, Seeds.ReadText(Plan)));
        Diagnostic finding = Assert.Single(new DocumentValidator(loaded.Model!).Validate(plan, "Knowledge").Diagnostics);
        Assert.Equal("points", plan.Text.Text.Substring(finding.Location.Span.Start, "points".Length));
        Assert.Contains(expected, finding.Message);
        Assert.Contains("28", finding.Message);
    }

    private const string Plan = "seeds/knowledge/proposals/us-28.yaml";
}
