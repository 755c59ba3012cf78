namespace Verbatim.Checks.Rules;

/// <summary>
/// The steps by which a claim came to an article are recorded nearest first, one number after the other, and nobody stands in them at two
/// distances: a source that has it from itself is none.
/// </summary>
internal static class AttributionChains
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from document in corpus.Articles
        from claim in StatedClaim.In(document)
        let fault = Fault(claim.Claim.Attribution)
        where fault is not null
        select SourceDiagnostics.ChainBroken.At(claim.Passage, fault) with
        {
            Path = claim.Pointer + "/attribution",
            Related = [new RelatedLocation("recorded here", document.Locate(claim.Pointer + "/attribution"))],
        };

    private static string? Fault(ValueList<AttributionStep> steps)
    {
        long nearest = 1;
        foreach (AttributionStep step in steps)
        {
            long distance = step.Ordinal ?? 1;
            if (distance < nearest)
                return $"the step at {distance} stands behind one at {nearest}";
            if (distance > nearest + 1 || (nearest == 1 && distance == 2 && (steps[0].Ordinal ?? 1) == 2))
                return $"the step at {distance} has none before it";
            nearest = distance;
        }
        return steps.GroupBy(static step => step.Actor.Id, StringComparer.Ordinal)
            .Where(static same => same.Select(static step => step.Ordinal ?? 1).Distinct().Take(2).Count() == 2)
            .Select(static same => $"{same.Key} has it from itself")
            .FirstOrDefault();
    }
}
