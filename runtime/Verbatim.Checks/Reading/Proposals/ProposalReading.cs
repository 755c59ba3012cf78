namespace Verbatim.Checks.Reading.Proposals;

/// <summary>A proposal that a text speaks of.</summary>
/// <param name="Span">Where.</param>
/// <param name="Proposal">Which.</param>
public sealed record ProposalReading(TextSpan Span, Fact<Proposal> Proposal)
{
    /// <summary>Whether the words may name another proposal as well.</summary>
    public bool IsWeak { get; init; }

    /// <summary>How many points the words say that it has, or null where they do not.</summary>
    public long? PointCount { get; init; }
}

/// <summary>Something that a text says a proposal demands.</summary>
/// <param name="Span">Where.</param>
/// <param name="Proposal">Of which proposal it says so.</param>
/// <param name="Topic">What the demand is about.</param>
/// <param name="Obliged">The states that the sentence names with it; none where it names none.</param>
public sealed record ConcessionReading(TextSpan Span, Fact<Proposal> Proposal, PointTopic Topic, ImmutableArray<string> Obliged);
