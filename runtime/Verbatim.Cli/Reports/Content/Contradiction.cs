namespace Verbatim.Cli.Reports.Content;

/// <summary>A finding with passages in two articles or more.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Sides">The articles, that of the primary place first, each with its passages.</param>
internal sealed record Contradiction(ReportedFinding Finding,
    ImmutableArray<(ReportedArticle Article, ImmutableArray<Passage> Passages)> Sides)
{
    /// <summary>All of a report, in the order of their numbers.</summary>
    public static IEnumerable<Contradiction> Of(CorpusReport report) =>
        from finding in report.Findings
        let sides = SidesOf(report, finding)
        where sides.Length > 1
        select new Contradiction(finding, sides);

    private static ImmutableArray<(ReportedArticle Article, ImmutableArray<Passage> Passages)> SidesOf(CorpusReport report,
        ReportedFinding finding) =>
    [
        .. finding.Places.Select((place, i) => (Article: report.ArticleAt(place.Location.Path),
            Passage: new Passage(finding, i, place.Message, place.Location.Span), place.Location.Path))
            .Where(static place => place.Article?.Text.Path == place.Path)
            .GroupBy(static place => place.Article!.Page)
            .Select(static side => (side.First().Article!, side.Select(static place => place.Passage).ToImmutableArray())),
    ];
}
