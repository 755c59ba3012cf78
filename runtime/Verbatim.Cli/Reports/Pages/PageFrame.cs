namespace Verbatim.Cli.Reports.Pages;

/// <summary>What is the same on every page: the way past it, the ways to the other pages, and what the report is not.</summary>
/// <param name="report">What is shown.</param>
internal sealed class PageFrame(CorpusReport report)
{
    private static readonly Anchor Content = Anchor.Of("content");

    private readonly (PagePath Path, string Name)[] _ways =
    [
        (SiteMap.Overview, "Overview"),
        (SiteMap.Findings, "Findings"),
        (SiteMap.Contradictions, "Contradictions"),
        (SiteMap.Timeline, "Timeline"),
        .. report.Proposals.IsEmpty ? [] : ((PagePath, string)[])[(SiteMap.Proposals, "Proposals")],
        .. report.Incidents.IsEmpty ? [] : ((PagePath, string)[])[(SiteMap.Incidents, "Incidents")],
        .. report.Actors.IsEmpty ? [] : ((PagePath, string)[])[(SiteMap.Actors, "Actors")],
        (SiteMap.Codes, "Codes"),
    ];

    /// <summary>A page.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="title">Its title.</param>
    /// <param name="way">The way to other pages that it belongs to, or null.</param>
    /// <param name="content">What is on it, its heading first.</param>
    public HtmlDocument Page(PagePath path, string title, PagePath? way, params ReadOnlySpan<Html> content) => new(
        path,
        $"{title} · Verbatim",
        Tag.Body[
            Tag.A.Class("skip").Href(Link.To(Content))["Skip to the content"],
            Tag.Header.Class("site")[
                Tag.P.Class("brand")[Tag.A.Href(Link.To(path, SiteMap.Overview))["Verbatim"], Tag.Inline["article desk report"]],
                Tag.Nav.Label("Pages of the report")[Tag.Ul[_ways.Select(to => Way(path, to.Path, to.Name, way))]]],
            Tag.Main.Id(Content)[content],
            Tag.Footer.Class("site")[Tag.P[
                "A finding shows what the articles say, where, and the dated facts that this is held against. It is no score of truth: that "
                + "articles agree proves nothing, and each finding is for a person to judge."]]]);

    private static Html Way(PagePath page, PagePath to, string name, PagePath? way)
    {
        Tag link = Tag.A.Href(Link.To(page, to));
        return Tag.Li[(to == way ? link.Current() : link)[name]];
    }
}
