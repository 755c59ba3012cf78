namespace Verbatim.Cli.Reports.Content;

/// <summary>Which points of a published text the demands are that an article names.</summary>
/// <param name="Article">The article.</param>
/// <param name="Row">What it names, as the desk holds it to the points.</param>
internal sealed record PointCoverage(ReportedArticle Article, ArticleCoverage Row)
{
    /// <summary>The rows of a version's matrix, in the order of the articles.</summary>
    public static ImmutableArray<PointCoverage> Of(IEnumerable<ReportedArticle> articles, IEnumerable<ProposalCoverage> matrices,
        ProposalVersion version)
    {
        Dictionary<string, ArticleCoverage> rows = matrices
            .Where(matrix => matrix.Version.Id == version.Id)
            .SelectMany(static matrix => matrix.Rows)
            .DistinctBy(static row => row.Article.Text.Path)
            .ToDictionary(static row => row.Article.Text.Path, StringComparer.Ordinal);
        return [.. articles.Where(article => rows.ContainsKey(article.Text.Path))
            .Select(article => new PointCoverage(article, rows[article.Text.Path]))];
    }
}
