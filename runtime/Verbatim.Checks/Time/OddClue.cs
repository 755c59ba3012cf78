namespace Verbatim.Checks.Time;

/// <summary>A clue that others exclude, with all of them.</summary>
/// <param name="Clue">The one out of step.</param>
/// <param name="Others">Those that exclude it; none where it fits no day by itself.</param>
public sealed record OddClue(Clue Clue, ImmutableArray<Clue> Others)
{
    /// <summary>Where the article says the same once more.</summary>
    public ImmutableArray<Clue> Again { get; init; } = [];

    // Past so many different sets of days, only the tightest are compared: the others follow.
    private const int MostGroups = 60;

    /// <summary>
    /// The clues of an article that are out of step. One that conflicts with many that agree is one finding, at that clue, not many.
    /// Clues that leave the same days are compared once, however often an article repeats them.
    /// </summary>
    public static IEnumerable<OddClue> Of(ArticleWindow window)
    {
        if (!window.Days.IsEmpty)
            yield break;
        List<List<Clue>> groups = [.. window.Hard.GroupBy(static clue => clue.Days.ToString())
            .Select(static group => group.OrderByDescending(static clue => clue.IsTitle).ToList())];
        Dictionary<Clue, List<Clue>> alike = Tightest(groups).ToDictionary(static group => group[0]);
        List<ImmutableArray<Clue>> conflicts = [.. ConflictSets.Find([.. alike.Keys])];
        while (conflicts.Count > 0)
        {
            Clue odd = MostInvolved(conflicts, alike);
            List<ImmutableArray<Clue>> its = conflicts.FindAll(set => set.Contains(odd));
            conflicts.RemoveAll(set => set.Contains(odd));
            ImmutableArray<Clue> others = [.. its.SelectMany(static set => set).Where(clue => clue != odd).Distinct()
                .SelectMany(clue => alike[clue]).OrderBy(static clue => clue.Passage.Span.Start)];
            foreach (IGrouping<string, Clue> saying in alike[odd].GroupBy(static clue => clue.Saying))
                yield return new OddClue(saying.First(), others) { Again = [.. saying.Skip(1)] };
        }
    }

    private static IEnumerable<List<Clue>> Tightest(List<List<Clue>> groups) => groups.Count <= MostGroups
        ? groups
        : groups.OrderBy(static group => group[0].Days.Intervals.LastOrDefault().End ?? DateOnly.MaxValue).Take(MostGroups / 2)
            .Union(groups.OrderByDescending(static group => group[0].Days.Intervals.FirstOrDefault().Start ?? DateOnly.MinValue)
                .Take(MostGroups / 2));

    // What a text knows of, it was written after; what it says may be out of date. So one that has an end is out of step with one that
    // has none, and never the other way round. Among those each passage counts, however many leave the same days.
    private static Clue MostInvolved(List<ImmutableArray<Clue>> conflicts, Dictionary<Clue, List<Clue>> alike) =>
        conflicts.SelectMany(
            set => set.Select(clue => (Clue: clue, Weight: set.Where(other => other != clue).Select(other => alike[other].Count)
                .DefaultIfEmpty(1).Aggregate(1, static (a, b) => a * b))))
            .GroupBy(static entry => entry.Clue)
            .OrderBy(static group => group.Key.IsDeclared)
            .ThenByDescending(
                group => conflicts.Exists(set => set.Length <= 2 && set.Contains(group.Key) && set.Any(static clue => clue.IsDeclared)))
            .ThenByDescending(static group => group.Key.Days.Intervals is [] or [.., { End: not null }])
            .ThenByDescending(static group => group.Sum(static entry => entry.Weight))
            .ThenByDescending(static group => group.Key.IsTitle)
            .ThenBy(static group => group.Key.Passage.Span.Start)
            .First().Key;
}
