namespace Verbatim.Checks.Rules;

/// <summary>
/// A relation has the same direction all through an article: who makes concessions in one passage does not gain by them in another. Where
/// several parties make concessions, each may gain by the other's, and nothing is turned round.
/// </summary>
internal static class TurnedDirections
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from document in corpus.Articles
        let claims = StatedClaim.In(document).ToList()
        from subject in claims.GroupBy(static claim => claim.Claim.Subject.Id)
        let byProperty = subject.ToLookup(static claim => claim.Claim.Property)
        from oneWay in byProperty
        let opposite = PropertyRules.OppositeOf(oneWay.Key)
        where opposite is not null
        let finding = Check([.. oneWay], [.. byProperty[opposite.Value]], corpus.Knowledge)
        where finding is not null
        select finding;

    private static Diagnostic? Check(List<StatedClaim> oneWay, List<StatedClaim> otherWay, KnowledgeBase knowledge)
    {
        HashSet<string> parties = [.. oneWay.SelectMany(static claim => claim.Claim.ClaimValue.Entities).Select(static e => e.Id)];
        HashSet<string> repeated = [.. oneWay.Select(static claim => claim.Claim.Id)];
        List<StatedClaim> turned =
        [
            .. otherWay.Where(claim => claim.Claim.ClaimValue.Entities.Any(e => parties.Contains(e.Id))
                && (parties.Count == 1 || (claim.Claim.Repeats is { } first && repeated.Contains(first.Id)))),
        ];
        if (turned.Count == 0)
            return null;
        // The direction that fewer passages have is the odd one.
        (List<StatedClaim> odd, List<StatedClaim> rest) = turned.Count <= oneWay.Count ? (turned, oneWay) : (oneWay, turned);
        StatedClaim place = odd.MinBy(static claim => claim.Start)!;
        string party = string.Join(", ", place.Claim.ClaimValue.Entities.Select(e => knowledge.Find(e)?.Value.Name ?? e.Id));
        return ClaimDiagnostics.DirectionTurned.At(
            place.Passage, Words(place), party, Sides.Words(place), Words(rest[0]), Sides.Words(rest[0])) with
        {
            Related =
            [
                .. odd.Concat(rest).Where(claim => claim != place)
                    .Select(claim => new RelatedLocation($"{Words(claim)} {party}", claim.Passage)),
                new RelatedLocation("recorded here", place.Record),
            ],
        };
    }

    private static string Words(StatedClaim claim) => claim.Claim.Property.ToText().Replace('_', ' ');
}
