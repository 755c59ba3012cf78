namespace Verbatim.Checks.Reading.Quotes;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">The words and their marks.</param>
/// <param name="Inner">The words.</param>
/// <param name="IsClosed">Whether a mark closes it; one that nothing closes runs to the end of its paragraph.</param>
/// <param name="Depth">How many quotations it stands in.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, bool IsClosed, int Depth);
