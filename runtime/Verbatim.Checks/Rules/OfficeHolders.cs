namespace Verbatim.Checks.Rules;

/// <summary>
/// An exclusive office has one holder at a time. Only days count on which both held it for certain: an end that is not known, or of which
/// only the year is, proves nothing. Somebody who acts in another's place may do so beside the other.
/// </summary>
internal static class OfficeHolders
{
    private sealed record Holding(Person Person, Tenure Tenure, Term Term);

    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        Dictionary<string, Office> exclusive = corpus.Knowledge.Files
            .SelectMany(static file => file.Knowledge.Offices)
            .Where(static office => office.Exclusive)
            .DistinctBy(static office => office.Id)
            .ToDictionary(static office => office.Id, StringComparer.Ordinal);
        return
            from office in Holdings(corpus.Knowledge)
                .GroupBy(static holding => (holding.Tenure.Office.Id, Acting: holding.Tenure.Acting == true))
            where exclusive.ContainsKey(office.Key.Id)
            orderby office.Key
            from finding in Overlaps(exclusive[office.Key.Id], [.. office.OrderBy(static h => h.Term.Shortest.Start ?? DateOnly.MinValue)])
            select finding;
    }

    private static IEnumerable<Holding> Holdings(KnowledgeBase knowledge) =>
        from file in knowledge.Files
        from item in file.Knowledge.Actors.Select(static (actor, index) => (actor, index))
        let person = item.actor as Person
        where person is not null
        let fact = new Fact<Person>(person, file.Tree, $"/actors/{item.index}")
        from tenure in person.Tenures.Select(static (value, index) => (value, index))
        let term = Term.Of(tenure.value, fact.At($"/tenures/{tenure.index}"))
        // A tenure of which no day is certain overlaps none.
        where term.Shortest.Start is not null && !term.Shortest.IsEmpty
        select new Holding(person, tenure.value, term);

    // In the order of their first days, so that each is held to the one before it that lasts longest, and to no other.
    private static IEnumerable<Diagnostic> Overlaps(Office office, IReadOnlyList<Holding> holdings)
    {
        Holding? lasting = null;
        foreach (Holding holding in holdings)
        {
            if (lasting is not null && lasting.Person.Id != holding.Person.Id
                && lasting.Term.Shortest.Intersect(holding.Term.Shortest) is { IsEmpty: false } both)
            {
                yield return KnowledgeDiagnostics.OfficeHeldTwice.At(
                    holding.Term.Location, lasting.Person.Name, holding.Person.Name, office.Name, both) with
                {
                    Related = [new RelatedLocation($"{lasting.Person.Name} held it {lasting.Term.Longest}", lasting.Term.Location)],
                };
            }
            if (lasting is null || EndsLater(holding.Term.Shortest, lasting.Term.Shortest))
                lasting = holding;
        }
    }

    private static bool EndsLater(DayInterval a, DayInterval b) => b.End is { } end && (a.End is null || a.End > end);
}
