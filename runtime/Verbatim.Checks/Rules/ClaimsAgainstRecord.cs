namespace Verbatim.Checks.Rules;

/// <summary>
/// What articles claim of something on record is what the record has: its days, its place, its sum and its terms. Where articles differ
/// among themselves, that finding shows the record already.
/// </summary>
internal static class ClaimsAgainstRecord
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        ValueConflicts conflicts = new(corpus.Knowledge);
        PlaceNames places = new(corpus.Knowledge);
        foreach (IReadOnlyList<StatedClaim> claims in StatedClaim.Groups(corpus.Articles))
        {
            if (corpus.Knowledge.Find(claims[0].Claim.Subject) is not { } fact)
                continue;
            List<StatedClaim> differing =
                [.. claims.Where(claim => claim.IsHeld && Differs(claim.Claim, fact.Value, places, corpus.Knowledge))];
            if (differing.Count == 0 || conflicts.Find(claims, isOneArticle: false).Any())
                continue;
            foreach (IGrouping<string, StatedClaim> same in differing.GroupBy(static claim => Value(claim.Claim), StringComparer.Ordinal))
                yield return Report([.. same], same.Key, fact);
        }
    }

    private static bool Differs(Claim claim, Entity subject, PlaceNames places, KnowledgeBase knowledge) =>
        (claim.Property, subject, claim.ClaimValue) switch
        {
            (ClaimProperty.Date, Event happening, { Date: { } date }) => PartialDay.Parse(date) is { } days && Days(happening) is { } span
                && days.Intersect(span).IsEmpty,
            (ClaimProperty.Place, Event { Location: { } location }, { Text: { } text }) => Apart([location.Id], places.In(text), knowledge),
            (ClaimProperty.Place, Event { Location: { } location }, { Entities: { Count: > 0 } entities }) =>
                Apart([location.Id], [.. entities.Select(static e => e.Id)], knowledge),
            (ClaimProperty.Amount, AidPackage package, { Quantity: { } amount }) => amount.Unit == package.Currency
                && FigureInterval.Of(amount) is { } said && FigureInterval.Of(package.Amount) is { } known && !said.Overlaps(known),
            (ClaimProperty.AidKind, AidPackage { AidKind: not AidKind.Unspecified } package, { Text: { } text }) =>
                AidKindTexts.TryParse(text.Trim().ToLowerInvariant(), out AidKind kind) && kind != AidKind.Unspecified
                    && kind != package.AidKind,
            _ => false,
        };

    // What goes on is dated by its start.
    private static DayInterval? Days(Event happening) => happening.When switch
    {
        { StartDate: { } start, EndDate: null } => PartialDay.Parse(start),
        { StartDate: not null } span => PartialDay.WidestRange(span.StartDate, span.EndDate),
        _ => null,
    };

    private static bool Apart(List<string> known, List<string> said, KnowledgeBase knowledge) =>
        said.Count > 0 && !Around(known, knowledge).Overlaps(said) && !Around(said, knowledge).Overlaps(known);

    private static HashSet<string> Around(List<string> places, KnowledgeBase knowledge) =>
        [.. places, .. places.SelectMany(knowledge.Around)];

    private static string Value(Claim claim) => claim.ClaimValue switch
    {
        { Date: { } date } => date,
        { Quantity: { } quantity } => $"{FigureInterval.Describe(quantity)} {quantity.Unit}",
        { Entities: { Count: > 0 } entities } => string.Join(", ", entities.Select(static e => e.Id)),
        _ => claim.ClaimValue.Text ?? "",
    };

    private static Diagnostic Report(List<StatedClaim> claims, string value, Fact<Entity> fact)
    {
        (string record, Location place) = claims[0].Claim.Property switch
        {
            ClaimProperty.Date => (Days((Event)fact.Value)!.Value.ToString(), fact.At("/when")),
            ClaimProperty.Place => (((Event)fact.Value).Location!.Value.Id, fact.At("/location")),
            ClaimProperty.Amount => ($"{FigureInterval.Describe(((AidPackage)fact.Value).Amount)} {((AidPackage)fact.Value).Currency}",
                fact.At("/amount")),
            _ => (((AidPackage)fact.Value).AidKind.ToText(), fact.At("/aid_kind")),
        };
        return ClaimDiagnostics.DiffersFromRecord.At(claims[0].Passage, claims[0].Claim.Property.ToText(), fact.Value.Name, value, record)
            with
        {
            Related =
            [
                .. claims.Skip(1).Select(static claim => new RelatedLocation($"{claim.ArticleId} as well", claim.Passage)),
                new RelatedLocation($"on record: {record}", place),
                new RelatedLocation("recorded here", claims[0].Record),
            ],
        };
    }
}
