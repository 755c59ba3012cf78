namespace Verbatim.Checks.Rules;

/// <summary>
/// A span of days has at least one: its start lies before its end, which is the day after its last. Dates of which only the month or the
/// year is known are read as widely as they allow.
/// </summary>
internal static class SpansOfDays
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        corpus.Knowledge.Files.SelectMany(static file => Of(file.Knowledge)
            .SelectMany(span => Check(span.Range, () => file.Tree, span.Pointer)))
            .Concat(corpus.Articles.SelectMany(static article => Of(article.Article)
                .SelectMany(span => Check(span.Range, () => article.Tree, span.Pointer))));

    private static IEnumerable<(DateRange Range, string Pointer)> Of(Knowledge knowledge) =>
    [
        .. knowledge.Actors.SelectMany(static (actor, i) => actor is Person person ? Of(person, $"/actors/{i}") : []),
        .. knowledge.Events.Select(static (happening, i) => (happening.When, $"/events/{i}/when")),
        .. knowledge.Incidents.Select(static (incident, i) => (incident.When, $"/incidents/{i}/when")),
    ];

    private static IEnumerable<(DateRange Range, string Pointer)> Of(Person person, string pointer) =>
        person.Tenures.Select((tenure, i) => (tenure.Valid, $"{pointer}/tenures/{i}/valid"))
            .Concat(person.Affiliations.Select((affiliation, i) => (affiliation.Valid, $"{pointer}/affiliations/{i}/valid")));

    private static IEnumerable<(DateRange Range, string Pointer)> Of(Article article) =>
        article.Claims.SelectMany(static (claim, i) =>
            claim.AboutTime is { } time ? [(time, $"/claims/{i}/about_time")] : Array.Empty<(DateRange, string)>());

    private static IEnumerable<Diagnostic> Check(DateRange range, Func<DocumentTree> read, string pointer)
    {
        if (!PartialDay.WidestRange(range.StartDate, range.EndDate).IsEmpty)
            yield break;
        DocumentTree tree = read();
        DocumentNode? end = tree.Find(pointer + "/end_date");
        yield return KnowledgeDiagnostics.NoDayInSpan.At(
            end is null ? Location.StartOf(tree.Text.Path) : tree.LocationOf(end), range.StartDate, range.EndDate) with
        {
            Path = pointer + "/end_date",
            Related = [.. tree.Find(pointer + "/start_date") is { } start
                ? [new RelatedLocation("it starts here", tree.LocationOf(start))] : Array.Empty<RelatedLocation>()],
        };
    }
}
