using System.Collections.Immutable;
using Verbatim.Checks;
using Verbatim.Documents;

namespace Verbatim.Cli.Reports.Content;

/// <summary>What dates an article.</summary>
/// <param name="Clues">The clues, in the order of the text.</param>
/// <param name="Window">The days on which it can have been written if all of them are true.</param>
internal sealed record ArticleDates(ImmutableArray<Clue> Clues, DaySet Window)
{
    /// <summary>The dates of an article; without a record, or with no clue in it, any day is left.</summary>
    public static ArticleDates Of(ReportedArticle article, KnowledgeBase knowledge)
    {
        ImmutableArray<Clue> clues = article.Record is { } record
            ? [.. DatingClues.Of(record, knowledge).OrderBy(static clue => clue.Passage.Span.Start)]
            : [];
        ArticleDates dates = new(clues, clues.Aggregate(DaySet.Always, static (days, clue) => days.Intersect(clue.Days)));
        dates._odd.UnionWith(article.Findings.Select(static finding => finding.Finding).Where(IsOfDates).Select(static finding => finding.Location));
        return dates;
    }

    private readonly HashSet<Location> _odd = [];

    /// <summary>Whether a clue is the one that a finding is about: out of step with the others.</summary>
    public bool IsInConflict(Clue clue) => _odd.Contains(clue.Passage);

    private static bool IsOfDates(Diagnostic finding) =>
        finding.Severity == DiagnosticSeverity.Error && finding.Code.StartsWith("VBT33", StringComparison.Ordinal);

    /// <summary>The window in words.</summary>
    public string Words => Clues.IsEmpty ? "no clue" : Window.IsEmpty ? "no day fits" : Window.ToString();
}
