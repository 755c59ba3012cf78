using System.Collections.Immutable;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>
/// Titles and events that date an article must leave it at least one day on which it can have been written. Where they do not, the
/// finding shows the passages that cannot all be true, with the facts that say so.
/// </summary>
internal static class TitleDates
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        corpus.Articles.SelectMany(article => Check(DatingClues.Of(article, corpus.Knowledge)));

    private static IEnumerable<Diagnostic> Check(IReadOnlyList<Clue> clues)
    {
        List<ImmutableArray<Clue>> conflicts = [.. ConflictSets.Find(clues)];
        // One clue that is out of step conflicts with many that agree: it is one finding, at that clue, not many.
        while (conflicts.Count > 0)
        {
            Clue odd = MostInvolved(conflicts);
            List<ImmutableArray<Clue>> its = [.. conflicts.Where(set => set.Contains(odd))];
            conflicts.RemoveAll(set => set.Contains(odd));
            yield return Report(odd, [.. its.SelectMany(static set => set).Where(clue => clue != odd).Distinct()]);
        }
    }

    private static Clue MostInvolved(List<ImmutableArray<Clue>> conflicts) =>
        conflicts.SelectMany(static set => set)
            .GroupBy(static clue => clue)
            .OrderByDescending(static group => group.Count())
            .ThenByDescending(static group => group.Key.IsTitle)
            .ThenBy(static group => group.Key.Passage.Span.Start)
            .First().Key;

    private static Diagnostic Report(Clue odd, ImmutableArray<Clue> others)
    {
        DiagnosticDescriptor descriptor = odd.IsTitle ? ArticleDiagnostics.TitleFitsNoDate : ArticleDiagnostics.PassageFitsNoDate;
        IEnumerable<RelatedLocation> otherSide = others.SelectMany(static o => o.Facts.Prepend(new RelatedLocation(Fits(o), o.Passage)));
        return descriptor.At(odd.Passage, Fits(odd), others.IsEmpty ? odd.Because : Sides(others)) with
        {
            // Several titles may rest on one term of office: it is shown once.
            Related = [.. odd.Facts.Concat(otherSide).DistinctBy(static related => related.Location)],
        };
    }

    private static string Fits(Clue clue) => clue.Days.IsEmpty ? $"{clue.Saying} fits no day" : $"{clue.Saying} fits only {clue.Days}";

    private static string Sides(ImmutableArray<Clue> others) => others.Length switch
    {
        1 => Fits(others[0]),
        2 => $"{Fits(others[0])}, and one more passage excludes it",
        _ => $"{Fits(others[0])}, and {others.Length - 1} more passages exclude it",
    };
}
