namespace Verbatim.Checks.Claims;

/// <summary>How sure an article is of a claim.</summary>
public enum Stance
{
    /// <summary>It is a forecast, a condition or a denial: no repetition of anything.</summary>
    Other,

    /// <summary>The article holds it at arm's length.</summary>
    Hedged,

    /// <summary>The article gives it on somebody's word, and does not doubt it.</summary>
    Relayed,

    /// <summary>The article says it in its own voice, without a hedge.</summary>
    Flat,
}

/// <summary>Reads a claim's stance off what was recorded of it.</summary>
public static class Stances
{
    /// <summary>How sure the article is of a claim.</summary>
    public static Stance Of(Claim claim) => claim switch
    {
        { Status: ClaimStatus.Predicted or ClaimStatus.Denied or ClaimStatus.Downplayed }
            or { Modality: Modality.Conditional } => Stance.Other,
        { Status: ClaimStatus.Unconfirmed } or { Hedges.Count: > 0 } => Stance.Hedged,
        { Modality: Modality.Reported or Modality.Alleged or Modality.Probable or Modality.Possible } => Stance.Hedged,
        { Attribution.Count: > 0 } => Stance.Relayed,
        _ => Stance.Flat,
    };

    /// <summary>What makes a claim less than certain, for messages: its own hedges, or else what was recorded in their place.</summary>
    public static string Hedge(Claim claim) => claim.Hedges.Count > 0
        ? string.Join(", ", claim.Hedges.Select(static hedge => $"'{hedge}'"))
        : claim.Status == ClaimStatus.Unconfirmed ? claim.Status.ToText() : claim.Modality is { } modality
        ? modality.ToText() : "not in its own voice";
}
