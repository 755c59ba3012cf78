namespace Verbatim.Checks.Claims;

/// <summary>
/// The claims of one article that say the same thing once more: by the record (<c>repeats</c>), or by subject, property and value.
/// </summary>
public static class RepeatedClaims
{
    /// <summary>The claims that are made more than once, each group in the order of the text.</summary>
    public static IEnumerable<IReadOnlyList<StatedClaim>> In(ArticleDocument document)
    {
        List<StatedClaim> claims = [.. StatedClaim.In(document)];
        HashSet<string> ids = [.. claims.Select(static c => c.Claim.Id)];
        Components repeated = new();
        foreach (StatedClaim claim in claims)
        {
            if (claim.Claim.Repeats is { } first && ids.Contains(first.Id))
                repeated.Join(claim.Claim.Id, first.Id);
        }
        foreach (IGrouping<(string, ClaimProperty),
            StatedClaim> group in claims.GroupBy(static c => (c.Claim.Subject.Id, c.Claim.Property)))
        {
            foreach (IReadOnlyList<StatedClaim> same in SameClaims.Groups(group))
            {
                foreach (StatedClaim claim in same.Skip(1))
                    repeated.Join(same[0].Claim.Id, claim.Claim.Id);
            }
        }
        return claims.GroupBy(claim => repeated.Of(claim.Claim.Id))
            .Where(static group => group.Count() > 1)
            .Select(static group => group.OrderBy(static claim => claim.Start).ToList());
    }
}
