namespace Verbatim.Checks.Reading.Tolls;

/// <summary>A number of people who came to harm, as a text gives it for incidents that are known.</summary>
/// <param name="Span">The number and whom it counts.</param>
/// <param name="Incidents">The incidents that may be meant: those of the place.</param>
/// <param name="Kind">What happened to them.</param>
/// <param name="Group">Whom it counts.</param>
/// <param name="Quantity">How many.</param>
public sealed record TollReading(TextSpan Span, ImmutableArray<Fact<Incident>> Incidents, CasualtyKind Kind,
    VictimGroup Group, Quantity Quantity)
{
    /// <summary>Whether what happened to them is said of those they are a part of, and not of them.</summary>
    public bool IsOfWhole { get; init; }
}
