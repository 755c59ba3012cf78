namespace Verbatim.Cli.Reports.Passages;

/// <summary>A stretch of a text that is highlighted.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">Why.</param>
/// <param name="Begin">What is put in front of it, such as the number that leads to its finding; nothing of it belongs to the text.</param>
internal sealed record Mark(TextSpan Span, MarkKinds Kind, Html? Begin = null);
