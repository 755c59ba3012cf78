namespace Verbatim.Cli.Reports.Pages;

/// <summary>
/// All findings by family. One in an article is told on the article's page; any other, as one in the facts, is told here.
/// </summary>
internal sealed class FindingsPages
{
    private readonly CorpusReport _report;
    private readonly PageFrame _frame;
    private readonly Pager<ReportedFinding> _pager;

    /// <param name="report">What is shown.</param>
    /// <param name="frame">What is the same on every page.</param>
    public FindingsPages(CorpusReport report, PageFrame frame)
    {
        (_report, _frame) = (report, frame);
        _pager = new Pager<ReportedFinding>(SiteMap.Findings, report.FindingsByFamily);
    }

    /// <summary>Where a finding is listed.</summary>
    public static PagePath PageOf(CorpusReport report, ReportedFinding finding) =>
        Pager<ReportedFinding>.PageAt(SiteMap.Findings, report.PositionInFamilies(finding));

    /// <summary>Where the findings of a code begin.</summary>
    public static Anchor AnchorOf(string code) => Anchor.Of("code-" + code);

    public IEnumerable<PlannedPage> Pages() => _pager.Pages(Page);

    private HtmlDocument Page(int number, PagePath path, IReadOnlyList<ReportedFinding> findings) => _frame.Page(
        path, _pager.Title("Findings", number), SiteMap.Findings,
        Tag.Header.Class("page")[
            Tag.H1[_pager.Title("Findings", number)],
            Tag.P.Class("lead")[findings.Count == 0
                ? "Nothing was found." : "Each leads to its passage; what is wrong with facts and records themselves is told here."]],
        _pager.Ways("findings", number),
        Html.All(FindingFamily.Group(findings).Select(group => Family(path, group.Family, group.ByCode))),
        _pager.Ways("findings, once more", number));

    private Html Family(PagePath path, FindingFamily family, ReportedFinding[][] byCode)
    {
        Anchor heading = Anchor.Of("family-" + (family.Prefix.Length == 0 ? "other" : family.Prefix));
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)[family.Name],
            Html.All(byCode.Select(findings => Code(path, findings)))];
    }

    private Html Code(PagePath path, ReportedFinding[] findings)
    {
        Diagnostic first = findings[0].Finding;
        FindingCard card = new(_report, path);
        return Html.All([
            Tag.H3.Id(AnchorOf(first.Code))[first.Descriptor.Title, " ", Tag.A.Class("code")
                .Href(Link.To(path, SiteMap.Codes, CodesPage.AnchorOf(first.Code)))[Tag.Code[first.Code]]],
            Tag.Ul.Class("findings")[findings.Select(
                finding => Tag.Li[card.HomeOf(finding) == path ? Whole(card, finding) : InArticle(card, finding)])]]);
    }

    private Html InArticle(FindingCard card, ReportedFinding finding)
    {
        ReportedArticle article = _report.ArticleAt(finding.Finding.Location.Path)!;
        return Html.All([card.Line(finding), Tag.P.Class("quiet")[Tag.Bdi[article.Title], " (", Tag.Bdi[article.Id], ")"]]);
    }

    private Html Whole(FindingCard card, ReportedFinding finding)
    {
        Location place = finding.Finding.Location;
        return Html.All([card.Of(finding, Tag.H4), _report.Open(place.Path) is { } text ? Quoted(text, place.Span) : Html.Nothing]);
    }

    private static Html Quoted(SourceText text, TextSpan span) => span.Length == 0 ? Html.Nothing : Tag.Pre.DirAuto()[
        Tag.Code[MarkedText.Of(text.Text, Excerpt.Of(text.Text, span), [new Mark(span, MarkKinds.Related)])]];
}
