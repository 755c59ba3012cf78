namespace Verbatim.Checks.Reading.Names;

/// <summary>A name in a text.</summary>
/// <param name="Kind">What it is the name of.</param>
/// <param name="Ids">What may be meant, by identifier; one for everything but titles, which states share.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The first word after it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsWeak">Whether it is a name that others may have.</param>
public sealed record NameUse(NameKind Kind, ImmutableArray<string> Ids, int First, int End, TextSpan Span, bool IsWeak)
{
    /// <summary>Whether it is clear who is meant: by a full name, or after one in the same text.</summary>
    public bool IsSettled { get; init; }

    /// <summary>What is meant.</summary>
    public string Id => Ids[0];
}
