namespace Verbatim.Checks.Rules;

/// <summary>
/// An agreement is as far in one passage of an article as in another: what the parties agreed on, or signed, is not merely offered, claimed
/// or denied. That two parties say different things of it is news, not a slip.
/// </summary>
internal static class ChangedStages
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from document in corpus.Articles
        from subject in StatedClaim.In(document).Where(static c => c.Claim.ClaimValue.Stage is not null)
            .GroupBy(static c => c.Claim.Subject.Id)
        let finding = Check([.. subject.OrderBy(static c => c.Start)])
        where finding is not null
        select finding;

    private static Diagnostic? Check(List<StatedClaim> claims)
    {
        foreach (StatedClaim settled in claims.Where(static claim => IsSettled(claim.Claim)))
        {
            List<StatedClaim> open = claims.FindAll(claim => IsOpen(claim.Claim) && !AreTwoSpeakers(settled.Claim, claim.Claim));
            if (open.Count == 0)
                continue;
            StatedClaim place = open.Find(claim => claim.Start > settled.Start) ?? open[0];
            return ClaimDiagnostics.SettledThenOpen.At(place.Passage, Sides.Words(settled), Sides.Words(place)) with
            {
                Related =
                [
                    .. claims.Where(claim => claim != place)
                        .Select(static c => new RelatedLocation($"here it is {c.Claim.ClaimValue.Stage!.Value.ToText()}", c.Passage)),
                    new RelatedLocation("recorded here", place.Record),
                ],
            };
        }
        return null;
    }

    private static bool IsSettled(Claim claim) =>
        claim.ClaimValue.Stage is AgreementStage.Agreed or AgreementStage.Signed or AgreementStage.Implemented
        && Stances.Of(claim) is Stance.Flat or Stance.Relayed;

    private static bool IsOpen(Claim claim) =>
        claim.ClaimValue.Stage is AgreementStage.Potential or AgreementStage.Claimed or AgreementStage.Denied;

    private static bool AreTwoSpeakers(Claim one, Claim other) =>
        one.Attribution.Count > 0 && other.Attribution.Count > 0
        && !one.Attribution.Any(step => other.Attribution.Any(also => also.Actor.Id == step.Actor.Id));
}
