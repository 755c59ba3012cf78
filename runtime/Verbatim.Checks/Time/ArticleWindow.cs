namespace Verbatim.Checks.Time;

/// <summary>The days on which an article can have been written, by all that it says.</summary>
/// <param name="Clues">What it rests on, in the order of the text; what is recorded and what is read alone.</param>
/// <param name="Days">The days that every hard clue leaves; empty where the clues cannot all be true.</param>
public sealed record ArticleWindow(ImmutableArray<Clue> Clues, DaySet Days)
{
    /// <summary>The clues that can prove something.</summary>
    public IEnumerable<Clue> Hard => Clues.Where(static clue => clue.Strength == ClueStrength.Hard);

    /// <summary>The window of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="corpus">The corpus that it belongs to, with the facts and the day on which it is looked at.</param>
    public static ArticleWindow Of(ArticleText article, Corpus corpus)
    {
        IEnumerable<Clue> recorded = article.Record is { } record ? DatingClues.Of(record, corpus.Knowledge) : [];
        ImmutableArray<Clue> clues = [.. recorded.Concat(ReadClues.Of(article)).Select(clue => UpTo(clue, corpus.Today))
            .OrderBy(static clue => clue.Passage.Span.Start)];
        DaySet days = clues.Where(static clue => clue.Strength == ClueStrength.Hard)
            .DistinctBy(static clue => clue.Days.ToString())
            .Aggregate(DaySet.Always, static (days, clue) => days.Intersect(clue.Days));
        return new ArticleWindow(clues, days);
    }

    // No article was written after today. What only a later day would make true was not meant, unless nothing else can have been.
    private static Clue UpTo(Clue clue, DateOnly? today)
    {
        DayInterval[] begun =
            [.. clue.Days.Intervals.Where(interval => today is null || interval.Start is null || interval.Start <= today)];
        return begun.Length == clue.Days.Intervals.Length ? clue
            : begun.Length == 0 ? clue with { Strength = ClueStrength.Soft }
            : clue with { Days = DaySet.Of(begun) };
    }
}
