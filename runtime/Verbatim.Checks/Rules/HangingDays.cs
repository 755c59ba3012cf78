namespace Verbatim.Checks.Rules;

/// <summary>
/// "On the same day" says when only after a day has been named. What people recorded of such a time is asked before the text is.
/// </summary>
internal static class HangingDays
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) => corpus.Texts.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(ArticleText article)
    {
        List<(TextSpan Span, RelativeTime Time)> recorded = article.Record is { } record
            ? [.. from mention in record.Article.Events
                where mention.RelativeTime is not null select (Find(record, mention), mention.RelativeTime!)]
            : [];
        IEnumerable<TextSpan> hanging = recorded.Where(static r => r.Time is { Relation: TimeRelation.SameDay, Anchor: null })
            .Select(static r => r.Span);
        IEnumerable<TextSpan> read = article.Reading.HangingDays.Where(span => !recorded.Exists(r => r.Span.OverlapsWith(span)));
        return hanging.Concat(read).Select(span => ArticleDiagnostics.DayHangs.At(article.Locate(span), article.Read(span)));
    }

    // The words stand in the passage, or else right before it: one event has its time in the other's sentence.
    private static TextSpan Find(ArticleDocument record, EventMention mention)
    {
        string words = mention.RelativeTime!.AsWritten;
        TextSpan passage = record.Find(mention.Evidence[0]);
        int inside = record.Text.Text.IndexOf(words, passage.Start, passage.Length, StringComparison.Ordinal);
        int before = inside >= 0 ? inside : record.Text.Text.LastIndexOf(words, passage.Start, StringComparison.Ordinal);
        return new TextSpan(before >= 0 ? before : Math.Max(0, record.Text.Text.IndexOf(words, StringComparison.Ordinal)), words.Length);
    }
}
