namespace Verbatim.Cli.Reports.Pages;

/// <summary>Articles by points: which of them each article names, and what it names that the published text does not contain.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that it stands on.</param>
internal sealed class PointMatrix(CorpusReport report, PagePath page)
{
    /// <summary>The matrix and what it leaves out.</summary>
    public Html Of(ProposalVersion text, IReadOnlyList<PointCoverage> rows)
    {
        Anchor heading = Anchor.Of("matrix");
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["Points that the articles name"],
            Tag.P[
                "A demand that an article names meets a point where both are about the same topic and bind the same party. One that meets no point is ",
                Tag.Strong["not in the published text"], ": it may stand in another version, or have been reported and dropped."],
            Scrolling.Of("Articles by points", Tag.Table.Class("matrix")[
                Tag.Caption[$"Articles by the {Written.Number(text.Points.Count)} points of ",
                Tag.Q[Tag.Bdi[text.Name]], $", published {text.Published}"],
                Tag.THead[Tag.Tr[
                    Tag.Th.Column().Class("corner")["Article"],
                    Html.All(text.Points.Select(Column)),
                    Tag.Th.Column().Class("outside")["Not in the text"]]],
                Tag.TBody[rows.Select(row => Row(text, row))]]),
            NotInText(rows)];
    }

    private static Html Column(ProposalPoint point) => Tag.Th.Column()[
        Tag.A.Href(Link.To(PointList.AnchorOf(point))).Hint(point.Title).Label($"Point {Number(point)}: {point.Title}")[Number(point)]];

    private Html Row(ProposalVersion text, PointCoverage row) => Tag.Tr[
        Tag.Th.Row().Class("corner")[new ArticleName(page).Of(row.Article)],
        Html.All(text.Points.Select(point => Cell(row, point))),
        Tag.Td.Class("outside")[row.Row.NotInText.IsEmpty ? DataTable.None : Tag.Inline.Class("count warning")[row.Row.NotInText.Length]]];

    private Html Cell(PointCoverage row, ProposalPoint point) => row.Row.Named.Contains(point.Number)
        ? Tag.Td.Class("named")[PassageOf(row.Article, row.Row.Named[point.Number].First())
            .Label($"Point {Number(point)} is named: {point.Title}").Class("dot")["●"]]
        : Tag.Td[Tag.Inline.Class("none").Decoration()["·"]];

    private Html NotInText(IReadOnlyList<PointCoverage> rows)
    {
        (PointCoverage Row, NamedConcession Concession)[] outside =
            [.. rows.SelectMany(static row => row.Row.NotInText.Select(one => (row, one.Concession)))];
        EntityNames names = new(report, page);
        return outside.Length == 0 ? Html.Nothing : Html.All([
            Tag.H3["Named, and not in the published text"],
            Tag.Ul.Class("plain")[outside.Select(one => Tag.Li[
                Tag.Strong[Written.Capital(one.Concession.Topic.ToText())],
                one.Concession.Obliged.IsEmpty
                    ? Html.Nothing : Html.All([", for ", Html.Join(", ", one.Concession.Obliged.Select(party => names.Of(party.Id)))]),
                ": ",
                PassageOf(one.Row.Article, one.Concession)[Tag.Q[Tag.Bdi[Words(one.Row.Article, one.Concession.Passages[0].Span)]]],
                Tag.Inline.Class("quiet")[" ", Tag.Bdi[one.Row.Article.Id]]])]]);
    }

    private static string Words(ReportedArticle article, TextSpan passage) => article.Text.Text.Substring(passage.Start, passage.Length);

    private Tag PassageOf(ReportedArticle article, NamedConcession concession) =>
        Tag.A.Href(Link.To(page, article.Page, ArticleAnchors.Concession(concession.Passages[0].Span)));

    private static string Number(ProposalPoint point) => point.Number.ToString(CultureInfo.InvariantCulture);
}
