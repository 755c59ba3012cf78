namespace Verbatim.Checks.Claims;

/// <summary>
/// Puts claims of one subject and property together that say the same: the same entities, the same number, the same day, nearly the same
/// words. A claim is held against those that share a word with it, and of words that all share nothing is concluded.
/// </summary>
public static class SameClaims
{
    // A word that more groups have tells them apart no more.
    private const int MostGroupsOfAWord = 48;

    private sealed record AlikeClaims(HashSet<string> Words, List<StatedClaim> Claims);

    /// <summary>The groups, in the order of their first claims.</summary>
    /// <param name="claims">The claims of one subject and property.</param>
    /// <param name="compared">Told of each comparison, for those who count them.</param>
    public static IEnumerable<IReadOnlyList<StatedClaim>> Groups(IEnumerable<StatedClaim> claims, Action? compared = null)
    {
        List<List<StatedClaim>> groups = [];
        Dictionary<string, List<StatedClaim>> byKey = new(StringComparer.Ordinal);
        Dictionary<string, List<AlikeClaims>> byWord = new(StringComparer.Ordinal);
        foreach (StatedClaim claim in claims)
        {
            if (Key(claim) is { } key)
            {
                if (byKey.TryGetValue(key, out List<StatedClaim>? same))
                    same.Add(claim);
                else
                    groups.Add(byKey[key] = [claim]);
            }
            else if (claim.Claim.ClaimValue.Text is { } text)
            {
                HashSet<string> words = ContentWords.Of(text);
                if (Alike(words, byWord, compared) is { } group)
                    group.Claims.Add(claim);
                else
                    groups.Add(Begin(claim, words, byWord).Claims);
            }
        }
        return groups;
    }

    private static string? Key(StatedClaim claim) => claim.Claim.ClaimValue switch
    {
        { Entities: { Count: > 0 } entities } => string.Join(' ', entities.Select(static e => e.Id).Order(StringComparer.Ordinal)),
        { Quantity: { } quantity } => $"{UnitGroups.Of(claim.Claim.Property, quantity)} {quantity.Value} {quantity.MinValue} {quantity.MaxValue}",
        { Date: { } date } => date,
        { Stage: { } stage } => stage.ToText(),
        _ => null,
    };

    private static AlikeClaims? Alike(HashSet<string> words, Dictionary<string, List<AlikeClaims>> byWord, Action? compared)
    {
        HashSet<AlikeClaims> seen = new(ReferenceEqualityComparer.Instance);
        foreach (string word in words)
        {
            foreach (AlikeClaims group in byWord.GetValueOrDefault(word, []))
            {
                if (!seen.Add(group))
                    continue;
                compared?.Invoke();
                if (ContentWords.AreAlike(words, group.Words))
                    return group;
            }
        }
        return null;
    }

    private static AlikeClaims Begin(StatedClaim claim, HashSet<string> words, Dictionary<string, List<AlikeClaims>> byWord)
    {
        AlikeClaims group = new(words, [claim]);
        foreach (string word in words)
        {
            if (!byWord.TryGetValue(word, out List<AlikeClaims>? groups))
                byWord[word] = groups = [];
            if (groups.Count < MostGroupsOfAWord)
                groups.Add(group);
        }
        return group;
    }
}
