namespace Verbatim.Checks.Figures;

/// <summary>A figure of a series, with the time in which it was the latest one.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="AsOf">The moment it stands for.</param>
/// <param name="Superseded">The moment of the next report of a larger one, or null.</param>
/// <param name="Location">The place of the report.</param>
public sealed record ReportedFigure(Quantity Quantity, DateTimeOffset AsOf, DateTimeOffset? Superseded, Location Location);

/// <summary>The series of casualty reports of an incident.</summary>
public static class CasualtyReports
{
    /// <summary>The kind of casualty that a claim's property counts, or null where it counts none.</summary>
    public static CasualtyKind? KindOf(ClaimProperty property) => property switch
    {
        ClaimProperty.Killed => CasualtyKind.Killed,
        ClaimProperty.Injured => CasualtyKind.Injured,
        ClaimProperty.Missing => CasualtyKind.Missing,
        _ => null,
    };

    /// <summary>The property of claims that count a kind of casualty, or null where there is none.</summary>
    public static ClaimProperty? PropertyOf(CasualtyKind kind) => kind switch
    {
        CasualtyKind.Killed => ClaimProperty.Killed,
        CasualtyKind.Injured => ClaimProperty.Injured,
        CasualtyKind.Missing => ClaimProperty.Missing,
        _ => null,
    };

    /// <summary>
    /// The reports that an incident's figure can come from, earliest first: those that give its number for whom it counts.
    /// </summary>
    /// <param name="incident">The incident.</param>
    /// <param name="kind">What is counted.</param>
    /// <param name="group">Whom the figure counts.</param>
    /// <param name="figure">The numbers it can mean. That "at least 2" does not rule out 25 makes it no source of 25.</param>
    public static List<ReportedFigure> Giving(Fact<Incident> incident, CasualtyKind kind, VictimGroup group, FigureInterval figure) =>
        [.. Series(incident, kind, group).Where(report => report.Quantity.Value is { } number && figure.Contains(number))];

    /// <summary>The figures of one kind for one group, in the order of their moments.</summary>
    public static IReadOnlyList<ReportedFigure> Series(Fact<Incident> incident, CasualtyKind kind, VictimGroup group)
    {
        List<(Quantity Quantity, DateTimeOffset AsOf, Location Location)> reports = [];
        for (int i = 0; i < incident.Value.CasualtyReports.Count; i++)
        {
            CasualtyReport report = incident.Value.CasualtyReports[i];
            for (int j = 0; j < report.Figures.Count; j++)
            {
                if (report.Figures[j].CasualtyKind == kind && report.Figures[j].VictimGroup == group)
                    reports.Add((report.Figures[j].Quantity, report.AsOf, incident.At($"/casualty_reports/{i}/figures/{j}")));
            }
        }
        reports.Sort(static (a, b) => a.AsOf.CompareTo(b.AsOf));
        return [.. reports.Select((r, i) => new ReportedFigure(r.Quantity, r.AsOf, Successor(reports, i), r.Location))];
    }

    private static DateTimeOffset? Successor(List<(Quantity Quantity, DateTimeOffset AsOf, Location Location)> reports, int index)
    {
        for (int i = index + 1; i < reports.Count; i++)
        {
            if (reports[i].Quantity != reports[index].Quantity)
                return reports[i].AsOf;
        }
        return null;
    }
}
