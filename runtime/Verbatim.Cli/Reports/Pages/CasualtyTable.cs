namespace Verbatim.Cli.Reports.Pages;

/// <summary>The reports of an incident as a table: a row a report, a column for each kind of figure.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that it stands on.</param>
internal sealed class CasualtyTable(CorpusReport report, PagePath page)
{
    /// <summary>The table; nothing where nothing was reported.</summary>
    public Html Of(Fact<Incident> incident)
    {
        CasualtyReport[] reports = [.. incident.Value.CasualtyReports.OrderBy(static one => one.AsOf)];
        (CasualtyKind Kind, VictimGroup Group)[] columns =
            [.. reports.SelectMany(static one => one.Figures).Select(static figure => (figure.CasualtyKind, figure.VictimGroup))
                .Distinct().Order()];
        Anchor heading = Anchor.Of("reports");
        return reports.Length == 0 ? Html.Nothing : Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["What was reported, and when"],
            new DataTable(
                "Every report on record, oldest first, those that contradict each other too",
                ["As of", .. columns.Select(static column => "#" + Name(column)), "Whose figures, and where"]).Of(
                    reports.Select(one => Row(one, columns)))];
    }

    private Html[] Row(CasualtyReport one, (CasualtyKind Kind, VictimGroup Group)[] columns) =>
    [
        Moment(one),
        .. columns.Select(column => Figure(one, column)),
        Html.All([
            one.AttributedTo is { } source ? Html.All([new EntityNames(report, page).Of(source.Id), ". "]) : Html.Nothing,
            one.Note is { } note ? Html.All([Tag.Bdi[note], " "]) : Html.Nothing,
            SourceList.Of([.. one.References.Select(FactSource.Of)])]),
    ];

    private static Html Figure(CasualtyReport one, (CasualtyKind Kind, VictimGroup Group) column) =>
        one.Figures.FirstOrDefault(figure => figure.CasualtyKind == column.Kind && figure.VictimGroup == column.Group) is { } figure
            ? FigureInterval.Describe(figure.Quantity)
            : DataTable.None;

    private static Html Moment(CasualtyReport one)
    {
        string day = one.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Tag.Time.DateTime(one.AsOf.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture))[one.Precision switch
        {
            TimePrecision.Minute or TimePrecision.Hour => $"{day} {one.AsOf.ToString("HH:mm", CultureInfo.InvariantCulture)}",
            TimePrecision.PartOfDay => $"{day}, about {one.AsOf.ToString("HH:mm", CultureInfo.InvariantCulture)}",
            TimePrecision.Days => $"{day} or the day after",
            _ => day,
        }];
    }

    private static string Name((CasualtyKind Kind, VictimGroup Group) column) =>
        Written.Capital(column.Kind.ToText()) + (column.Group == VictimGroup.People ? "" : ", " + Written.Word(column.Group.ToText()));
}
