namespace Verbatim.Cli.Reports.Pages;

/// <summary>The first page: what was looked at, what was found, by family and by article. Many articles get further pages.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class OverviewPages(CorpusReport report, PageFrame frame)
{
    private readonly Pager<ReportedArticle> _articles = new(SiteMap.Articles, report.Articles);

    /// <summary>The overview, and the pages of articles where one does not hold them.</summary>
    public IEnumerable<PlannedPage> Pages() =>
        _articles.Pages(Articles).Skip(1).Prepend(new PlannedPage(SiteMap.Overview, Overview));

    private HtmlDocument Overview() => frame.Page(
        SiteMap.Overview, "Overview", SiteMap.Overview,
        Tag.Header.Class("page")[
            Tag.P.Class("eyebrow")["Article desk"],
            Tag.H1["What was found in ", Written.Count(report.Articles.Length, "article")],
            Tag.Ul.Class("tally")[SeverityMark.All.Select(Tally)]],
        Families(),
        Section("articles", "Articles", [
            Table(SiteMap.Overview, _articles.Part(1)),
            _articles.Count == 1 ? Html.Nothing : Tag.P[Tag.A.Href(Link.To(SiteMap.Overview, SiteMap.Part(SiteMap.Articles, 2)))[
                $"The other {Written.Number(report.Articles.Length - _articles.Part(1).Count)} articles"]]]),
        Section("more", "Ways through", [new WaysThrough(report).Cards()]));

    private HtmlDocument Articles(int number, PagePath path, IReadOnlyList<ReportedArticle> articles) => frame.Page(
        path, _articles.Title("Articles", number), SiteMap.Overview,
        Tag.Header.Class("page")[Tag.H1[_articles.Title("Articles", number)]],
        Table(path, articles),
        Ways(path, number));

    // The first of them are on the overview.
    private Html Ways(PagePath path, int number) => Tag.Nav.Class("pager").Label("Pages of articles")[Tag.Ul[
        Tag.Li[Tag.A.Href(Link.To(path, SiteMap.Overview))["Overview"]],
        number <= 2 ? Html.Nothing : Tag.Li[Tag.A.Href(Link.To(path, SiteMap.Part(SiteMap.Articles, number - 1)))["Before"]],
        number == _articles.Count ? Html.Nothing : Tag.Li[Tag.A.Href(Link.To(path, SiteMap.Part(SiteMap.Articles, number + 1)))["Next"]]]];

    private Html Tally(DiagnosticSeverity severity)
    {
        int count = report.Count(severity);
        return Tag.Li.Class(count == 0 ? "none" : SeverityMark.Class(severity))[
            Tag.Strong[count], " ", SeverityMark.Word(severity).ToLowerInvariant() + (count == 1 ? "" : "s")];
    }

    private Html Families() => Section("families", "Findings by family", [
        report.Findings.IsEmpty ? Tag.P["Nothing was found."] : Tag.Table.Class("families")[
            Tag.Caption["How often each kind of finding was made"],
            Tag.THead[Tag.Tr[Tag.Th.Column()["Finding"], Tag.Th.Column()["Code"], Tag.Th.Column()["Severity"], Tag.Th.Column()
                .Class("figure")["Times"]]],
            Html.All(FindingFamily.Group(report.Findings).Select(group => Tag.TBody[
                group.ByCode.Select(CodeRow).Prepend(Tag.Tr.Class("family")[Tag.Th.RowGroup().Span(4)[group.Family.Name]])]))]]);

    private Html CodeRow(ReportedFinding[] findings)
    {
        Diagnostic first = findings[0].Finding;
        return Tag.Tr[
            Tag.Th.Row()[Tag.A.Href(Link.To(SiteMap.Overview, FindingsPages.PageOf(report, findings[0]),
                FindingsPages.AnchorOf(first.Code)))[first.Descriptor.Title]],
            Tag.Td[Tag.A.Href(Link.To(SiteMap.Overview, SiteMap.Codes, CodesPage.AnchorOf(first.Code)))[Tag.Code[first.Code]]],
            Tag.Td[SeverityMark.Of(first.Severity)],
            Tag.Td.Class("figure")[findings.Length]];
    }

    private Html Table(PagePath page, IReadOnlyList<ReportedArticle> articles) => articles.Count == 0
        ? Tag.P["No article could be read."]
        : new DataTable("Each article, what was found in it, and the days on which it can have been written",
            ["Article", .. SeverityMark.All.Select(static severity => $"#{SeverityMark.Word(severity)}s"), "Can have been written"])
            .Of(articles.Select(article => Row(page, article)));

    private Html[] Row(PagePath page, ReportedArticle article)
    {
        ArticleDates dates = report.DatesOf(article);
        return
        [
            new ArticleName(page).Of(article),
            .. SeverityMark.All.Select(severity => SeverityMark.Count(severity, article.Count(severity))),
            dates.Window.IsEmpty ? Tag.Inline.Class("severity error")[dates.Words] : dates.Words,
        ];
    }

    private static Html Section(string anchor, string title, IEnumerable<Html> content)
    {
        Anchor heading = Anchor.Of(anchor);
        return Tag.Section.LabelledBy(heading)[Html.All([Tag.H2.Id(heading)[title], .. content])];
    }
}
