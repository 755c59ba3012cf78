namespace Verbatim.Checks.Rules;

/// <summary>
/// Whoever an article names as the source of a claim is not lost in another: there it does not become "reports", or nobody at all. Claims
/// with the same value are one finding, with every article that has it, and so are claims of one passage.
/// </summary>
internal static class LostAttributions
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from finding in Lost(corpus)
        group finding by finding.Location into ofOnePassage
        select ofOnePassage.First() with
        {
            Related = [.. ofOnePassage.SelectMany(static finding => finding.Related).DistinctBy(static r => (r.Location, r.Message))],
        };

    private static IEnumerable<Diagnostic> Lost(Corpus corpus) =>
        from claims in StatedClaim.Groups(corpus.Articles)
        where IsComparable(claims[0].Claim.Property)
        from same in SameClaims.Groups(claims.Where(static claim => Stances.Of(claim.Claim) != Stance.Other))
        where same.Count > 1
        let finding = Check(same, corpus.Knowledge)
        where finding is not null
        select finding;

    // Who confirmed or disclosed something is a source itself; how far an agreement has come is another thing on another day.
    private static bool IsComparable(ClaimProperty property) =>
        property is not (ClaimProperty.DisclosedBy or ClaimProperty.ConfirmedBy or ClaimProperty.Stage);

    private static Diagnostic? Check(IReadOnlyList<StatedClaim> same, KnowledgeBase knowledge)
    {
        // An article that has named its source may say the thing again without it.
        List<StatedClaim> best =
        [
            .. same.GroupBy(static claim => claim.ArticleId, StringComparer.Ordinal)
                .Select(static own => own.OrderByDescending(SourceStrengths.Of).ThenBy(static claim => claim.Start).First()),
        ];
        List<StatedClaim> named = best.FindAll(static claim => SourceStrengths.Of(claim) == SourceStrength.Named);
        List<StatedClaim> lost = best.FindAll(static claim => SourceStrengths.Of(claim) < SourceStrength.Named && IsTold(claim));
        if (named.Count == 0 || lost.Count == 0)
            return null;
        StatedClaim place = lost.MaxBy(SourceStrengths.Of)!;
        return SourceDiagnostics.AttributionLost.At(
            place.Passage, named[0].ArticleId, SourceStrengths.Describe(named[0], knowledge), Elsewhere(lost, knowledge),
            Sides.Words(place)) with
        {
            Related =
            [
                .. named.Concat(lost).Where(claim => claim != place)
                    .Select(claim => new RelatedLocation($"{claim.ArticleId} has it from {SourceStrengths.Describe(claim, knowledge)}",
                        claim.Passage)),
                new RelatedLocation("recorded here", place.Record),
            ],
        };
    }

    private static string Elsewhere(List<StatedClaim> lost, KnowledgeBase knowledge) => Listing.Of("sources", lost
        .GroupBy(claim => SourceStrengths.Describe(claim, knowledge), StringComparer.Ordinal)
        .Select(static group => $"{string.Join(", ", group.Take(3).Select(static c => c.ArticleId))}{(group.Count() > 3 ? $" and {group.Count() - 3} more" : "")} from {group.Key}"), "; ");

    // Who leads, and who came, is seen; numbers and what was said are told by somebody.
    private static bool IsTold(StatedClaim claim) =>
        SourceStrengths.Of(claim) > SourceStrength.None
        || (claim.Claim.ClaimValue.Entities.Count == 0 && claim.Claim.ClaimValue.Date is null && Stances.Of(claim.Claim) == Stance.Flat);
}
