namespace Verbatim.Cli.Reports.Pages;

/// <summary>The points of a published text, with whom each binds and what this rests on.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that it stands on.</param>
internal sealed class PointList(CorpusReport report, PagePath page)
{
    /// <summary>Where a point stands in the list.</summary>
    public static Anchor AnchorOf(ProposalPoint point) => Anchor.Of("point-" + Number(point));

    /// <summary>The list.</summary>
    public Html Of(ProposalVersion text)
    {
        Anchor heading = Anchor.Of("points");
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["What the points say"],
            text.Note is { } note ? Tag.P.Class("quiet")[Tag.Bdi[note]] : Html.Nothing,
            Tag.Ul.Class("points")[text.Points.Select(Point)]];
    }

    private Html Point(ProposalPoint point)
    {
        EntityNames names = new(report, page);
        return Tag.Li.Id(AnchorOf(point))[
            Tag.H3[Tag.Inline.Class("number")[Number(point)], " ", Tag.Bdi[point.Title]],
            Tag.P[Tag.Bdi[point.Summary]],
            point.SubPoints.Count == 0
                ? Html.Nothing : Tag.Ul.Class(
                    "plain")[point.SubPoints.Select(static part => Tag.Li[Tag.Strong[part.Letter], ") ", Tag.Bdi[part.Summary]])],
            Tag.P.Class("quiet")[
                Html.Join(", ", point.Topics.Select(static topic => (Html)Written.Word(topic.ToText()))),
                point.Obliged.IsEmpty
                    ? Html.Nothing : Html.All(["; binds ", Html.Join(", ", point.Obliged.Select(party => names.Of(party.Id)))]),
                point.Beneficiaries.IsEmpty
                    ? Html.Nothing : Html.All(["; for ", Html.Join(", ", point.Beneficiaries.Select(party => names.Of(party.Id)))]),
                "; ", Written.Word(point.Obligation.ToText()), ". ",
                SourceList.Of([.. point.References.Select(FactSource.Of)])]];
    }

    private static string Number(ProposalPoint point) => point.Number.ToString(CultureInfo.InvariantCulture);
}
