namespace Verbatim.Cli.Reports.Pages;

/// <summary>What the codes mean that occur in the report: the pages that <c>verbatim explain</c> shows.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
/// <param name="explain">The page of a code in Markdown, or null.</param>
internal sealed class CodesPage(CorpusReport report, PageFrame frame, Func<string, string?> explain)
{
    /// <summary>Where a code is explained.</summary>
    public static Anchor AnchorOf(string code) => Anchor.Of("code-" + code);

    public IEnumerable<PlannedPage> Pages() => [new PlannedPage(SiteMap.Codes, Page)];

    private HtmlDocument Page() => frame.Page(
        SiteMap.Codes, "Codes", SiteMap.Codes,
        Tag.Header.Class("page")[
            Tag.H1["What the codes mean"],
            Tag.P.Class("lead")[report.Findings.IsEmpty
                ? "Nothing was found, so there is nothing to explain." : "The kinds of findings in this report."]],
        Html.All(report.Findings.Select(static finding => finding.Finding.Descriptor).DistinctBy(static kind => kind.Code)
            .OrderBy(static kind => kind.Code, StringComparer.Ordinal)
            .Select(kind => Tag.Section.Class("prose").LabelledBy(AnchorOf(kind.Code))[
                Tag.H2.Id(AnchorOf(kind.Code))[$"{kind.Code}: {kind.Title}"],
                ExplainedText.Of(explain(kind.Code) ?? "")])));
}
