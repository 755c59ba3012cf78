namespace Verbatim.Checks.Rules;

/// <summary>
/// A series of casualty reports holds together: a count of all so far never falls, and a part is not more than the whole.
/// </summary>
internal static class CasualtySeries
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from incident in corpus.Knowledge.Incidents
        from finding in Falls(incident, CasualtyKind.Killed).Concat(Falls(incident, CasualtyKind.Injured)).Concat(Parts(incident))
        select finding;

    private static IEnumerable<Diagnostic> Falls(Fact<Incident> incident, CasualtyKind kind)
    {
        IReadOnlyList<ReportedFigure> series = CasualtyReports.Series(incident, kind, VictimGroup.People);
        for (int i = 1; i < series.Count; i++)
        {
            (ReportedFigure before, ReportedFigure after) = (series[i - 1], series[i]);
            if (FigureInterval.Of(after.Quantity) is { Max: { } most } && FigureInterval.Of(before.Quantity) is { Min: { } least }
                && most < least)
            {
                yield return ArticleDiagnostics.CountFalls.At(
                    after.Location, kind.ToText(), FigureInterval.Describe(before.Quantity), FigureInterval.Describe(after.Quantity)) with
                {
                    Related = [new RelatedLocation("the higher count before it", before.Location)],
                };
            }
        }
    }

    private static IEnumerable<Diagnostic> Parts(Fact<Incident> incident)
    {
        for (int i = 0; i < incident.Value.CasualtyReports.Count; i++)
        {
            CasualtyReport report = incident.Value.CasualtyReports[i];
            for (int j = 0; j < report.Figures.Count; j++)
            {
                CasualtyFigure part = report.Figures[j];
                foreach (CasualtyFigure whole in report.Figures)
                {
                    if (part.VictimGroup != VictimGroup.People && whole.VictimGroup == VictimGroup.People
                        && whole.CasualtyKind == part.CasualtyKind
                        && FigureInterval.Of(part.Quantity)?.Min > FigureInterval.Of(whole.Quantity)?.Max)
                    {
                        yield return ArticleDiagnostics.PartExceedsWhole.At(
                            incident.At($"/casualty_reports/{i}/figures/{j}"), FigureInterval.Describe(part.Quantity),
                            part.VictimGroup.ToText(),
                            FigureInterval.Describe(whole.Quantity), part.CasualtyKind.ToText());
                    }
                }
            }
        }
    }
}
