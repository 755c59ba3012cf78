namespace Verbatim.Checks.Rules;

/// <summary>
/// A figure that a text gives for a known incident is one that was reported of it, or lies between two that were: tolls grow by steps that
/// not every report shows. One below the first or above the last is none that was known at any time on record.
/// </summary>
internal static class UnreportedTolls
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) => corpus.Texts.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(ArticleText article) =>
        from toll in article.Reading.Tolls
        where FigureInterval.Of(toll.Quantity) is { } figure && toll.Incidents.All(incident => IsOutside(incident, toll, figure))
        select Report(article, toll);

    private static bool IsOutside(Fact<Incident> incident, TollReading toll, FigureInterval figure)
    {
        IReadOnlyList<ReportedFigure> series = CasualtyReports.Series(incident, toll.Kind, toll.Group);
        // One report is no series: the next one, with another number, may not be on record. Those still missing come and go.
        return toll.Kind != CasualtyKind.Missing && series.Count > 1 && Range(series) is { } range && !figure.Overlaps(range);
    }

    private static FigureInterval? Range(IReadOnlyList<ReportedFigure> series)
    {
        decimal[] numbers =
            [.. series.SelectMany(static report => new[] { report.Quantity.Value, report.Quantity.MinValue, report.Quantity.MaxValue })
                .OfType<decimal>()];
        return numbers.Length == 0 ? null : new FigureInterval(numbers.Min(), numbers.Max());
    }

    private static Diagnostic Report(ArticleText article, TollReading toll)
    {
        Fact<Incident> incident = toll.Incidents[0];
        IReadOnlyList<ReportedFigure> series = CasualtyReports.Series(incident, toll.Kind, toll.Group);
        string who = toll.Group == VictimGroup.People ? toll.Kind.ToText() : $"{toll.Group.ToText()} {toll.Kind.ToText()}";
        return ArticleDiagnostics.TollNotReported.At(
            article.Locate(toll.Span), article.Read(toll.Span), FigureInterval.Describe(toll.Quantity), who, incident.Value.Name,
            Describe(series)) with
        {
            Related =
            [
                new RelatedLocation($"the first: {FigureInterval.Describe(series[0].Quantity)}", series[0].Location),
                new RelatedLocation($"the last: {FigureInterval.Describe(series[^1].Quantity)}", series[^1].Location),
            ],
        };
    }

    private static string Describe(IReadOnlyList<ReportedFigure> series) =>
        Range(series) is { Min: { } least, Max: { } most } && least != most
        ? FigureInterval.Describe(new Quantity { Qualifier = QuantityQualifier.Range, MinValue = least, MaxValue = most })
        : FigureInterval.Describe(series[0].Quantity);
}
