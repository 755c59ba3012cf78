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
        Diagnostic diagnostic = others.IsEmpty
            ? descriptor.At(odd.Passage, odd.Saying, odd.Days, $"{odd.Because}")
            : descriptor.At(odd.Passage, odd.Saying, odd.Days, Sides(others));
        return diagnostic with
        {
            Related =
            [
                .. odd.Facts,
                .. others.SelectMany(static o => o.Facts.Prepend(new RelatedLocation($"{o.Saying} leaves {o.Days}", o.Passage))),
            ],
        };
    }

    private static string Sides(ImmutableArray<Clue> others)
    {
        string first = $"{others[0].Saying} leaves {others[0].Days}";
        return others.Length switch
        {
            1 => first,
            2 => $"{first}, and one more passage excludes it",
            _ => $"{first}, and {others.Length - 1} more passages exclude it",
        };
    }
}
