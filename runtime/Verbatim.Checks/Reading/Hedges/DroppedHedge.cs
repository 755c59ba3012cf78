namespace Verbatim.Checks.Reading.Hedges;

/// <summary>Something that a text hedges, and says flatly further down.</summary>
/// <param name="Hedged">Where it hedges.</param>
/// <param name="Hedge">With what words.</param>
/// <param name="Flat">Where it says it flatly.</param>
public readonly record struct DroppedHedge(TextSpan Hedged, string Hedge, TextSpan Flat);
