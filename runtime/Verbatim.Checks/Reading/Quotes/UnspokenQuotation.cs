namespace Verbatim.Checks.Reading.Quotes;

/// <summary>A quotation for which the text gives no speaker.</summary>
/// <param name="Span">The words between the marks.</param>
/// <param name="WordCount">How many they are.</param>
/// <param name="IsCertain">Whether it is more than a term at arm's length.</param>
public readonly record struct UnspokenQuotation(TextSpan Span, int WordCount, bool IsCertain);
