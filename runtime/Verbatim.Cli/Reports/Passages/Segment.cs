namespace Verbatim.Cli.Reports.Passages;

/// <summary>A stretch of a text in which the same marks hold from its beginning to its end.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kinds">Why it is highlighted.</param>
/// <param name="Beginning">The marks that begin with it.</param>
internal sealed record Segment(TextSpan Span, MarkKinds Kinds, ImmutableArray<Mark> Beginning);
