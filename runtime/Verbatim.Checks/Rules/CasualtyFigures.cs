using System.Globalization;
using Verbatim.Articles;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>
/// Figures that articles give for one incident must agree, or the difference be explained. Claims are grouped by incident and
/// property, so that every figure is looked at once however many articles there are; two that agree prove nothing and are left alone.
/// </summary>
internal static class CasualtyFigures
{
    private sealed record Figure(ArticleDocument Document, Claim Claim, Quantity Quantity, FigureInterval Interval);

    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        corpus.Articles
            .SelectMany(Figures)
            .GroupBy(static figure => (Incident: figure.Claim.Subject.Id, figure.Claim.Property))
            .OrderBy(static group => group.Key.Incident, StringComparer.Ordinal)
            .Select(group => corpus.Knowledge.FindIncident(group.First().Claim.Subject) is { } incident ? Compare([.. group], incident) : null)
            .OfType<Diagnostic>();

    private static IEnumerable<Figure> Figures(ArticleDocument document) =>
        from claim in document.Article.Claims
        where CasualtyReports.KindOf(claim.Property) is not null
        let quantity = claim.ClaimValue.Quantity
        where quantity is not null
        let interval = FigureInterval.Of(quantity)
        where interval is not null
        select new Figure(document, claim, quantity, interval.Value);

    private static Diagnostic? Compare(IReadOnlyList<Figure> figures, Fact<Incident> incident)
    {
        // One figure for each way of giving it: that a hundred articles say 26 makes it one figure with a hundred passages.
        List<List<Figure>> different = [.. figures.GroupBy(static f => f.Interval).OrderBy(static g => g.Key.Min ?? g.Key.Max).Select(static g => g.ToList())];
        if (!different.Exists(a => different.Exists(b => !a[0].Interval.Overlaps(b[0].Interval))))
            return null;
        CasualtyKind kind = CasualtyReports.KindOf(figures[0].Claim.Property)!.Value;
        List<(List<Figure> Figures, List<ReportedFigure> Reports)> explained =
            [.. different.Select(same => (same, CasualtyReports.Giving(incident, kind, same[0].Interval)))];
        bool isExplained = explained.TrueForAll(static e => e.Reports.Count > 0);
        string all = string.Join(" and ", different.Select(static same => $"{FigureInterval.Describe(same[0].Quantity)} ({Articles(same)})"));
        string what = kind.ToText();
        DiagnosticDescriptor descriptor = isExplained ? ArticleDiagnostics.FiguresRevised : ArticleDiagnostics.FiguresConflict;
        Diagnostic finding = descriptor.At(
            Passage(different[0][0]), what, incident.Value.Name, all, string.Join(", ", explained.SelectMany(static e => e.Reports.Take(1)).Select(Describe)));
        return finding with
        {
            Related =
            [
                .. different.SelectMany(static same => same).Skip(1)
                    .Select(f => new RelatedLocation($"{f.Document.Article.Id} says {FigureInterval.Describe(f.Quantity)} {what}", Passage(f))),
                .. explained.SelectMany(static e => e.Reports.Take(1)).Select(report => new RelatedLocation(Describe(report), report.Location)),
            ],
        };
    }

    private static string Describe(ReportedFigure report) =>
        $"{FigureInterval.Describe(report.Quantity)} as of {report.AsOf.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}"
        + (report.Superseded is { } next ? $", until {next.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}" : "");

    private static string Articles(List<Figure> same) => string.Join(", ", same.Select(static f => f.Document.Article.Id).Distinct(StringComparer.Ordinal));

    private static Location Passage(Figure figure) => figure.Document.Locate(figure.Claim.Evidence[0]);
}
