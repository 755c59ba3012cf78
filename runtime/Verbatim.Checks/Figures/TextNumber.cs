namespace Verbatim.Checks.Figures;

/// <summary>A number as a text gives it.</summary>
/// <param name="Value">The number, its multiplier applied: <c>$105 million</c> is 105,000,000.</param>
/// <param name="Span">Where it stands, qualifier left out.</param>
/// <param name="Qualifier">What the words right before it make of it, or null where they say nothing.</param>
/// <param name="QualifierText">Those words, as written.</param>
public sealed record TextNumber(decimal Value, TextSpan Span, QuantityQualifier? Qualifier, string? QualifierText);
