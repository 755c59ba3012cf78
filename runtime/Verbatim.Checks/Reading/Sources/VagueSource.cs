namespace Verbatim.Checks.Reading.Sources;

/// <summary>A source that a text goes on and does not name.</summary>
/// <param name="Span">The words, with those that say that it says something: <c>reports emerged</c>.</param>
/// <param name="Noun">The words for the source alone: <c>reports</c>.</param>
/// <param name="AreSeveral">Whether there are several of them, as of officials and of reports; of rumours nobody knows.</param>
public readonly record struct VagueSource(TextSpan Span, TextSpan Noun, bool AreSeveral)
{
    /// <summary>What the text calls it: with the verb, or the noun alone where a preposition stands behind it.</summary>
    public TextSpan Called { get; init; } = Span;
}
