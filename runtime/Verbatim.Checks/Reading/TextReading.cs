using System.Collections.Immutable;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>What a text alone says, as stretches of it: its parts, whom it names, what dates it. It judges nothing.</summary>
/// <param name="Text">The text.</param>
public sealed record TextReading(SourceText Text)
{
    /// <summary>The paragraphs, in order.</summary>
    public required ImmutableArray<TextParagraph> Paragraphs { get; init; }

    /// <summary>Who signs it, or null where the text does not say.</summary>
    public Signature? Signature { get; init; }

    /// <summary>The headings of sources below which there is none.</summary>
    public ImmutableArray<TextSpan> EmptySources { get; init; } = [];
}
