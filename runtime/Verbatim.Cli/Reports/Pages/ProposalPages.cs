namespace Verbatim.Cli.Reports.Pages;

/// <summary>For each proposal the matrix of articles by the points of its published text.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class ProposalPages(CorpusReport report, PageFrame frame)
{
    public IEnumerable<PlannedPage> Pages() =>
        report.Proposals.IsEmpty ? [] : report.Proposals.SelectMany(PagesOf).Prepend(new PlannedPage(SiteMap.Proposals, List));

    private HtmlDocument List() => frame.Page(
        SiteMap.Proposals, "Proposals", SiteMap.Proposals,
        Tag.Header.Class("page")[Tag.H1["Proposals"],
            Tag.P.Class("lead")["Proposals that the articles speak of, and what their published texts say."]],
        Tag.Ul.Class("cards")[report.Proposals.Select(proposal => Tag.Li[
            Tag.P.Class(
                "name")[Tag.A.Href(Link.To(SiteMap.Proposals, report.PageOf(proposal.Value.Id)!.Value))[Tag.Bdi[proposal.Value.Name]]],
            Tag.P[Versions(proposal.Value)]])]);

    private static string Versions(Proposal proposal) => Written.Count(proposal.Versions.Count, "version") + " on record";

    private IEnumerable<PlannedPage> PagesOf(Fact<Proposal> proposal)
    {
        PagePath first = report.PageOf(proposal.Value.Id)!.Value;
        ProposalVersion? text = proposal.Value.Versions.FirstOrDefault(static version => version.Points.Count > 0);
        Pager<PointCoverage> pager = new(first, text is null ? [] : PointCoverage.Of(report.Articles, report.Coverage, text));
        return pager.Pages((number, path, rows) => Page(proposal, text, pager, number, path, rows));
    }

    private HtmlDocument Page(
        Fact<Proposal> proposal, ProposalVersion? text, Pager<PointCoverage> pager, int number, PagePath path,
        IReadOnlyList<PointCoverage> rows)
    {
        string title = pager.Title(proposal.Value.Name, number);
        return frame.Page(
            path, title, SiteMap.Proposals,
            Tag.Header.Class("page")[
                Tag.P.Class("eyebrow")["Proposal"],
                Tag.H1[Tag.Bdi[title]],
                proposal.Value.Description is { } description ? Tag.P.Class("lead")[Tag.Bdi[description]] : Html.Nothing],
            text is null
                ? Tag.P["No text of it is on record, so there are no points to hold the articles against."]
                : new PointMatrix(report, path).Of(text, rows),
            pager.Ways("the matrix", number),
            text is null ? Html.Nothing : new PointList(report, path).Of(text),
            new VersionTable(path).Of(proposal.Value));
    }
}
