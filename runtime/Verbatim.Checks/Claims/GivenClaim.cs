namespace Verbatim.Checks.Claims;

/// <summary>
/// What an article says of something, whether people recorded it or the text alone was read. Told apart by what it is, not by what it says.
/// </summary>
public abstract class GivenClaim
{
    /// <summary>What is claimed.</summary>
    public abstract Claim Claim { get; }

    /// <summary>What messages call the article: its identifier, or its file where it has no record.</summary>
    public abstract string ArticleId { get; }

    /// <summary>The place of its first passage.</summary>
    public abstract Location Passage { get; }

    /// <summary>
    /// Whether the article gives it as something that is so, however sure: not as denied, as a forecast, or under a condition.
    /// </summary>
    public bool IsHeld =>
        Claim.Status is not (ClaimStatus.Denied or ClaimStatus.Predicted)
            && Claim.Modality is not (Modality.Possible or Modality.Conditional);
}
