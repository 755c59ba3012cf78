namespace Verbatim.Checks.Rules;

/// <summary>
/// What stands between quotation marks is somebody's words, and the text says whose. A word or two at arm's length are nobody's.
/// </summary>
internal static class UnspokenQuotations
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) => corpus.Texts.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(ArticleText article)
    {
        List<(TextSpan Span, Quote Quote)> recorded = article.Record is { } record
            ? [.. record.Article.Quotes.Select(quote => (record.Find(quote), quote))]
            : [];
        foreach ((TextSpan span, Quote quote) in recorded.Where(
            static r => r.Quote is { Speaker: null, QuoteKind: QuoteKind.Partial or QuoteKind.Full }))
            yield return Report(article, span, DiagnosticSeverity.Warning);
        // Where people have said whose words they are, or that they are nobody's, the text alone is not asked.
        foreach (UnspokenQuotation quotation in article.Reading.Unspoken)
        {
            if (!recorded.Exists(r => r.Span.OverlapsWith(quotation.Span)))
                yield return Report(article, quotation.Span, quotation.IsCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);
        }
    }

    private static Diagnostic Report(ArticleText article, TextSpan span, DiagnosticSeverity severity) =>
        SpeechDiagnostics.QuotationUnspoken.At(article.Locate(span), EventClue.Saying(article.Read(span))) with { Severity = severity };
}
