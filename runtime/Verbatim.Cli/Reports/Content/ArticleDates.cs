using System.Collections.Immutable;
using Verbatim.Checks;

namespace Verbatim.Cli.Reports.Content;

/// <summary>What dates an article.</summary>
/// <param name="Clues">The clues, in the order of the text.</param>
/// <param name="Window">The days on which it can have been written if all of them are true.</param>
internal sealed record ArticleDates(ImmutableArray<Clue> Clues, DaySet Window)
{
    private readonly HashSet<Clue> _conflicting = Window.IsEmpty
        ? new(ConflictSets.Find(Clues).SelectMany(static set => set), ReferenceEqualityComparer.Instance)
        : [];

    /// <summary>The dates of an article; without a record, or with no clue in it, any day is left.</summary>
    public static ArticleDates Of(ReportedArticle article, KnowledgeBase knowledge)
    {
        ImmutableArray<Clue> clues = article.Record is { } record
            ? [.. DatingClues.Of(record, knowledge).OrderBy(static clue => clue.Passage.Span.Start)]
            : [];
        return new ArticleDates(clues, clues.Aggregate(DaySet.Always, static (days, clue) => days.Intersect(clue.Days)));
    }

    /// <summary>Whether a clue cannot be true together with others.</summary>
    public bool IsInConflict(Clue clue) => _conflicting.Contains(clue);

    /// <summary>The window in words.</summary>
    public string Words => Clues.IsEmpty ? "no clue" : Window.IsEmpty ? "no day fits" : Window.ToString();
}
