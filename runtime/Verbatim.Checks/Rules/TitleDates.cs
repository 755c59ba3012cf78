namespace Verbatim.Checks.Rules;

/// <summary>
/// What dates an article must leave it at least one day on which it can have been written. Where it does not, the finding shows the
/// passages that cannot all be true, with the facts that say so.
/// </summary>
internal static class TitleDates
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        corpus.Texts.AsParallel().AsOrdered().SelectMany(article => Check(ArticleWindow.Of(article, corpus)));

    private static IEnumerable<Diagnostic> Check(ArticleWindow window) => OddClue.Of(window).Select(Report).Concat(OutOfUse(window));

    private static Diagnostic Report(OddClue odd)
    {
        DiagnosticDescriptor descriptor = odd.Clue.IsTitle ? ArticleDiagnostics.TitleFitsNoDate : ArticleDiagnostics.PassageFitsNoDate;
        return descriptor.At(odd.Clue.Passage, Fits(odd.Clue), odd.Others.IsEmpty ? odd.Clue.Because : Sides(odd.Others)) with
        {
            Related = [.. odd.Again.Select(static again => new RelatedLocation("and once more here", again.Passage)),
                .. Places(odd.Clue, odd.Others)],
        };
    }

    // More than two years is true after four, and nobody would say so.
    private static IEnumerable<Diagnostic> OutOfUse(ArticleWindow window)
    {
        foreach (Clue clue in window.Hard.Where(static clue => clue.Usual is not null))
        {
            ImmutableArray<Clue> others =
                [.. window.Hard.Where(other => other.Days.Intersect(clue.Usual!).IsEmpty && !other.Days.Intersect(clue.Days).IsEmpty)];
            if (others.IsEmpty)
                continue;
            yield return ArticleDiagnostics.AgeOutOfUse.At(clue.Passage, clue.Saying, clue.Usual, Sides(others))
                with
            { Related = Places(clue, others) };
        }
    }

    // Several titles may rest on one term of office: it is shown once.
    private static EquatableArray<RelatedLocation> Places(Clue clue, ImmutableArray<Clue> others) =>
    [
        .. clue.Facts.Concat(others.SelectMany(static other => other.Facts.Prepend(new RelatedLocation(Fits(other), other.Passage))))
            .DistinctBy(static related => related.Location),
    ];

    private static string Fits(Clue clue) => clue.Days.IsEmpty ? $"{clue.Saying} fits no day" : $"{clue.Saying} fits only {clue.Days}";

    private static string Sides(ImmutableArray<Clue> others) => others.Length switch
    {
        1 => Fits(others[0]),
        2 => $"{Fits(others[0])}, and one more passage excludes it",
        _ => $"{Fits(others[0])}, and {others.Length - 1} more passages exclude it",
    };
}
