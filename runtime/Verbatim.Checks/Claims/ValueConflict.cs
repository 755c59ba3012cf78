namespace Verbatim.Checks.Claims;

/// <summary>Values of one subject and property that cannot all be true.</summary>
/// <param name="Values">The values, each with the claims that give it.</param>
public sealed record ValueConflict(IReadOnlyList<GivenValue> Values)
{
    /// <summary>All claims that have a part in it, in the order of the values.</summary>
    public IEnumerable<GivenClaim> Claims => Values.SelectMany(static value => value.Claims);
}

/// <summary>A value with the claims that give it: that a hundred articles say 26 makes it one value with a hundred claims.</summary>
/// <param name="Text">The value as people write it.</param>
/// <param name="Claims">The claims, in the order of the articles.</param>
public sealed record GivenValue(string Text, IReadOnlyList<GivenClaim> Claims);
