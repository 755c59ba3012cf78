namespace Verbatim.Checks.Rules;

/// <summary>
/// An article is as sure of a thing in its last passage as in its first: what was settled does not become open, and what was hedged is not
/// said flatly further down. All passages of one thing are one finding. Stages of agreements have a rule of their own.
/// </summary>
internal static class ChangedStances
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from document in corpus.Articles
        from same in RepeatedClaims.In(document)
        let finding = Check(
            [.. same.Where(static claim => claim.Claim.ClaimValue.Stage is null && Stances.Of(claim.Claim) != Stance.Other)])
        where finding is not null
        select finding;

    private static Diagnostic? Check(List<StatedClaim> claims)
    {
        if (claims.Count < 2)
            return null;
        StatedClaim first = claims[0];
        Stance begun = Stances.Of(first.Claim);
        StatedClaim? other = begun == Stance.Hedged
            ? claims.Find(static claim => Stances.Of(claim.Claim) == Stance.Flat)
            : claims.Find(static claim => Stances.Of(claim.Claim) == Stance.Hedged);
        if (other is null)
            return null;
        // The place is where the article departs from what it said before.
        Diagnostic finding = begun == Stance.Hedged
            ? ClaimDiagnostics.HedgeDropped.At(other.Passage, Sides.Words(first), Stances.Hedge(first.Claim), Sides.Words(other))
            : ClaimDiagnostics.SettledThenOpen.At(other.Passage, Sides.Words(first), Sides.Words(other));
        return finding with
        {
            Related =
            [
                .. claims.Where(claim => claim != other).Select(static claim => new RelatedLocation(Tell(claim.Claim), claim.Passage))
                    .DistinctBy(static r => r.Location),
                new RelatedLocation("recorded here", other.Record),
            ],
        };
    }

    private static string Tell(Claim claim) => Stances.Of(claim) switch
    {
        Stance.Hedged => $"hedged: {Stances.Hedge(claim)}",
        Stance.Relayed => "given on somebody's word",
        _ => "said flatly",
    };
}
