namespace Verbatim.Checks.Rules;

/// <summary>What one article says is denied, no other says flatly: its readers should know that somebody denies it.</summary>
internal static class DeniedClaims
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from claims in StatedClaim.Groups(corpus.Articles)
        where claims.Any(static claim => IsDenied(claim.Claim))
        from same in SameClaims.Groups(claims)
        let denied = same.FirstOrDefault(static claim => IsDenied(claim.Claim))
        where denied is not null
        let telling = same.Where(static claim => IsDenied(claim.Claim)).Select(static claim => claim.ArticleId)
            .ToHashSet(StringComparer.Ordinal)
        let flat = same.Where(claim => !telling.Contains(claim.ArticleId) && Stances.Of(claim.Claim) == Stance.Flat).ToList()
        where flat.Count > 0
        select Report(denied, flat, same);

    private static Diagnostic Report(StatedClaim denied, List<StatedClaim> flat, IReadOnlyList<StatedClaim> same)
    {
        HashSet<StatedClaim> told = [.. flat];
        return SourceDiagnostics.DeniedElsewhere.At(flat[0].Passage, flat[0].ArticleId, denied.ArticleId, Sides.Words(denied)) with
        {
            Related =
            [
                .. same.Where(claim => claim != flat[0] && (IsDenied(claim.Claim) || told.Contains(claim)))
                    .OrderBy(static claim => IsDenied(claim.Claim) ? 0 : 1)
                    .Select(static claim =>
                        new RelatedLocation($"{claim.ArticleId} says {(IsDenied(claim.Claim) ? "that it is denied" : "it flatly")}",
                        claim.Passage)),
                new RelatedLocation("recorded here", flat[0].Record),
            ],
        };
    }

    private static bool IsDenied(Claim claim) =>
        claim.Status == ClaimStatus.Denied || claim.Attribution.Any(static step => step.SpeechAct == SpeechAct.Denied);
}
