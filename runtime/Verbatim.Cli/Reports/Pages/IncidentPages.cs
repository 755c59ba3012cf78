namespace Verbatim.Cli.Reports.Pages;

/// <summary>A page an incident: what was reported of it as the hours went by, and which figures the articles give.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class IncidentPages(CorpusReport report, PageFrame frame)
{
    private readonly Pager<Fact<Incident>> _list = new(SiteMap.Incidents, report.Incidents);
    private readonly ILookup<string, (ReportedArticle Article, int Index, Claim Claim)> _claims = report.Articles
        .Where(static article => article.Record is not null)
        .SelectMany(static article => article.Record!.Article.Claims.Select((claim, i) => (article, i, claim)))
        .Where(static one => CasualtyReports.KindOf(one.claim.Property) is not null)
        .ToLookup(static one => one.claim.Subject.Id, StringComparer.Ordinal);

    public IEnumerable<PlannedPage> Pages() =>
        report.Incidents.IsEmpty ? [] : _list.Pages(List).Concat(report.Incidents.SelectMany(PagesOf));

    private HtmlDocument List(int number, PagePath path, IReadOnlyList<Fact<Incident>> incidents) => frame.Page(
        path, _list.Title("Incidents", number), SiteMap.Incidents,
        Tag.Header.Class("page")[Tag.H1[_list.Title("Incidents", number)],
            Tag.P.Class("lead")["Events in which people came to harm, and that the articles make claims about."]],
        Tag.Ul.Class("cards")[incidents.Select(incident => Tag.Li[
            Tag.P.Class("name")[Tag.A.Href(Link.To(path, report.PageOf(incident.Value.Id)!.Value))[Tag.Bdi[incident.Value.Name]]],
            Tag.P[$"{When(incident.Value)}; {Written.Count(incident.Value.CasualtyReports.Count, "report")} on record"]])],
        _list.Ways("incidents", number));

    private IEnumerable<PlannedPage> PagesOf(Fact<Incident> incident)
    {
        Pager<(ReportedArticle, int, Claim)> pager = new(report.PageOf(incident.Value.Id)!.Value, [.. _claims[incident.Value.Id]]);
        return pager.Pages((number, path, claims) =>
        {
            string title = pager.Title(incident.Value.Name, number);
            return frame.Page(
                path, $"{title} ({incident.Value.Id})", SiteMap.Incidents,
                Tag.Header.Class("page")[
                    Tag.P.Class("eyebrow")["Incident"],
                    Tag.H1[Tag.Bdi[title]],
                    Tag.P.Class("lead")[When(incident.Value), incident.Value.Place is { } place
                        ? Html.All([", ", Tag.Bdi[place]]) : Html.Nothing],
                    Tag.P.Class("quiet")[SourceList.Of([.. incident.Value.References.Select(FactSource.Of)])]],
                Claims(path, claims),
                pager.Ways("articles", number),
                new CasualtyTable(report, path).Of(incident));
        });
    }

    private static Html Claims(PagePath path, IReadOnlyList<(ReportedArticle Article, int Index, Claim Claim)> claims)
    {
        Anchor heading = Anchor.Of("articles");
        return claims.Count == 0 ? Html.Nothing : Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["Figures in the articles"],
            new DataTable("What each article says", "Article", "What", "#How many", "Passage").Of(claims.Select(one => new Html[]
            {
                new ArticleName(path).Of(one.Article),
                Written.Word(one.Claim.Property.ToText()),
                one.Claim.ClaimValue.Quantity is { } quantity ? FigureInterval.Describe(quantity) : DataTable.None,
                Tag.A.Href(Link.To(path, one.Article.Page,
                    ArticleAnchors.Claim(one.Index, 0)))[Tag.Q[Tag.Bdi[one.Claim.Evidence[0].Exact]]],
            }))];
    }

    private static string When(Incident incident) =>
        PartialDay.WidestRange(incident.When.StartDate, incident.When.EndDate).ToString() is var days && char.IsAsciiDigit(days[0])
            ? days : Written.Capital(days);
}
