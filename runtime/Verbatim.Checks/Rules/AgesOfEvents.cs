namespace Verbatim.Checks.Rules;

/// <summary>
/// Articles that give one event ages which no one day allows were written at different times, or one of them is wrong. Where the rest of
/// each article fits its age, they were, and nothing is found; where the rest of one does not, a reader should see it.
/// </summary>
internal static class AgesOfEvents
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from age in corpus.Texts.SelectMany(text => StatedAge.In(text, corpus.Knowledge))
        group age by age.Event.Value.Id into ages
        orderby ages.Key
        let finding = Check([.. ages], corpus)
        where finding is not null
        select finding;

    private static Diagnostic? Check(List<StatedAge> ages, Corpus corpus)
    {
        if (!FitNoOneDay(ages) || ages.Select(static age => age.Article).Distinct(ReferenceEqualityComparer.Instance).Take(2).Count() < 2)
            return null;
        ILookup<object, TextSpan> told = ages.ToLookup<StatedAge, object,
            TextSpan>(static age => age.Article, static age => age.Clue.Passage.Span, ReferenceEqualityComparer.Instance);
        List<(StatedAge Age, DaySet Otherwise)> written = [.. ages.Select(age => (age, Otherwise(age.Article, told[age.Article], corpus)))];
        if (written.TrueForAll(static w => w.Otherwise != DaySet.Always && !w.Otherwise.Intersect(w.Age.Clue.Days).IsEmpty))
            return null;
        StatedAge? wrong = written.Where(static w => w.Otherwise.Intersect(w.Age.Clue.Days).IsEmpty).Select(static w => w.Age)
            .FirstOrDefault();
        StatedAge place = wrong ?? ages[0];
        Diagnostic finding = ClaimDiagnostics.AgesFitNoOneDay.At(place.Clue.Passage, place.Event.Value.Name, Tell(ages));
        return finding with
        {
            Severity = wrong is null ? DiagnosticSeverity.Info : finding.Severity,
            Related =
            [
                .. ages.Where(age => age != place)
                    .Select(static age => new RelatedLocation($"{age.Article.Id} says {age.Text}: {age.Clue.Days}", age.Clue.Passage)),
                .. place.Clue.Facts,
            ],
        };
    }

    // Nearly two years end on the day on which two begin, give or take the leap day: a day or two in common are none.
    private static bool FitNoOneDay(List<StatedAge> ages) =>
        ages.Aggregate(DaySet.Always, static (days, age) => days.Intersect(age.Clue.Days)).Intervals
            .All(static days => days is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber <= 2);

    // The days that everything else in the article leaves: no clue at a passage of one of the ages.
    private static DaySet Otherwise(ArticleText article, IEnumerable<TextSpan> told, Corpus corpus) =>
        ArticleWindow.Of(article, corpus).Hard
            .Where(clue => !told.Contains(clue.Passage.Span))
            .Aggregate(DaySet.Always, static (days, clue) => days.Intersect(clue.Days));

    private static string Tell(List<StatedAge> ages) => Listing.Of("ages", ages
        .GroupBy(static age => age.Text, StringComparer.OrdinalIgnoreCase)
        .OrderBy(static group => group.First().Clue.Days.Intervals.Select(static days => days.Start).FirstOrDefault())
        .Select(static group => $"{group.Key} ({string.Join(", ", group.Select(static age => age.Article.Id).Distinct(StringComparer.Ordinal).Take(4))})"));
}
