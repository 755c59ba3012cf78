namespace Verbatim.Checks.Claims;

/// <summary>
/// Conflicts between values that are sets of entities or of words: they fall into groups that have nothing in common. What shares a member
/// is one group, so each member is looked at once, and an article that names both sides takes the contradiction away.
/// </summary>
/// <param name="knowledge">What is known of the entities.</param>
internal sealed class SetConflicts(KnowledgeBase knowledge)
{
    private readonly PlaceNames _places = new(knowledge);

    private sealed record ClaimedSet(GivenClaim Claim, IReadOnlyList<string> Members, string Text);

    /// <summary>The conflict of some claims of one property, or null.</summary>
    /// <param name="claims">The claims, of one subject and property.</param>
    /// <param name="compared">Told of each comparison.</param>
    public ValueConflict? Find(IReadOnlyList<GivenClaim> claims, Action? compared)
    {
        List<ClaimedSet> values = [];
        foreach (GivenClaim claim in claims)
        {
            if (ValueOf(claim) is { Members.Count: > 0 } value)
                values.Add(value);
        }
        // A state and a person are no two answers to one question: one may act for the other.
        return values.GroupBy(static v => Kind(v.Members[0]))
            .OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(group => Apart([.. group], compared))
            .FirstOrDefault(static conflict => conflict is not null);
    }

    private ValueConflict? Apart(List<ClaimedSet> values, Action? compared)
    {
        Components components = new();
        HashSet<string> named = [.. values.SelectMany(static v => v.Members)];
        // What is on record of the subject is one group, too: two offices of one career, two outlets that had the same text.
        HashSet<string> known = [.. RecordedValues.Of(values[0].Claim.Claim, knowledge)];
        string? firstKnown = named.Where(known.Contains).Order(StringComparer.Ordinal).FirstOrDefault();
        foreach (ClaimedSet value in values)
        {
            compared?.Invoke();
            foreach (string member in value.Members)
                components.Join(value.Members[0], member);
        }
        foreach (string member in named)
        {
            if (firstKnown is not null && known.Contains(member))
                components.Join(firstKnown, member);
            foreach (string wider in knowledge.Around(member).Where(named.Contains))
                components.Join(member, wider);
        }
        return values.Select(v => components.Of(v.Members[0])).Distinct(StringComparer.Ordinal).Take(2).Count() < 2
            ? null : new ValueConflict(
        [
            .. values.GroupBy(static v => v.Text, StringComparer.Ordinal)
                .Select(static g => new GivenValue(g.Key, [.. g.Select(static v => v.Claim)])),
        ]);
    }

    private ClaimedSet? ValueOf(GivenClaim claim)
    {
        ClaimValue value = claim.Claim.ClaimValue;
        if (value.Entities.Count > 0)
        {
            return new ClaimedSet(claim, [.. value.Entities.Select(static e => e.Id).Order(StringComparer.Ordinal)],
                string.Join(", ", value.Entities.Select(e => knowledge.Find(e)?.Value.Name ?? e.Id).Order(StringComparer.Ordinal)));
        }
        return value.Text is not { } text ? null : claim.Claim.Property switch
        {
            ClaimProperty.Place => new ClaimedSet(claim, _places.In(text), text),
            ClaimProperty.Means => new ClaimedSet(claim, [.. AttackWords.In(text).Select(static means => "means:" + means)], text),
            ClaimProperty.AidKind when AidKindTexts.TryParse(text.Trim().ToLowerInvariant(), out AidKind kind) =>
                new ClaimedSet(claim, ["aid:" + kind], text),
            _ => null,
        };
    }

    private static string Kind(string member) =>
        member[..member.IndexOf(':', StringComparison.Ordinal)] is var kind && kind == "state" ? "place" : kind;
}
