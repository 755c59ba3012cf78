namespace Verbatim.Checks.Drafting;

/// <summary>
/// What stands between quotation marks, with the speaker where the text says who it is. Words that the text gives to somebody, and not
/// clearly
/// to whom, are not recorded as nobody's: they are asked about.
/// </summary>
internal static class DraftedQuotes
{
    private const int LongestQuote = 2000;

    public static Drafted<Quote> Of(DraftSubject subject, DraftedSources sources)
    {
        List<Quote> quotes = [];
        List<Decision> decisions = [];
        Dictionary<TextSpan, string> ids = [];
        HashSet<TextSpan> unspoken =
            [.. subject.Reading.Unspoken.Where(static quotation => quotation.IsCertain).Select(static quotation => quotation.Span)];
        foreach (SpokenQuotation spoken in subject.Reading.Spoken)
        {
            TextSpan inner = spoken.Quotation.Inner;
            string? speaker = SpeakerOf(spoken, sources);
            if (quotes.Count > DraftSubject.MostItems || decisions.Count > DraftSubject.MostItems)
                break;
            if (KindOf(spoken, speaker, unspoken.Contains(inner)) is not { } kind)
            {
                decisions.Add(new Decision("/quotes", Question(subject, spoken)));
                continue;
            }
            if (inner.Length > LongestQuote || subject.Passages.Select(Trim(subject, inner)) is not { } passage)
            {
                decisions.Add(
                    new Decision("/quotes", $"record {subject.Say(inner)}: it is too long, or too often in the text, to be drafted"));
                continue;
            }
            if (speaker is null && kind is QuoteKind.Partial)
                decisions.Add(new Decision($"/quotes/{quotes.Count}",
                    "the text does not say whose words these are: give the speaker, or quote_kind scare if they are nobody's"));
            string id = string.Create(CultureInfo.InvariantCulture, $"quote:{subject.Slug}.{quotes.Count + 1:00}");
            bool hasOrigin = spoken.PartOf is { } origin && ids.ContainsKey(origin.Inner);
            quotes.Add(new Quote
            {
                Id = id,
                ExactText = passage.Exact,
                Prefix = passage.Prefix,
                Suffix = passage.Suffix,
                QuoteKind = kind,
                Speaker = kind is QuoteKind.Full or QuoteKind.Partial && speaker is not null ? new Reference<Actor>(speaker) : null,
                PartOf = hasOrigin && speaker is not null ? new Reference<Quote>(ids[spoken.PartOf!.Value.Inner]) : null,
            });
            ids.TryAdd(inner, id);
        }
        return Drafted<Quote>.Limited(quotes, decisions, "quotes");
    }

    // One that nothing closes goes on to the end of its line.
    private static TextSpan Trim(DraftSubject subject, TextSpan inner)
    {
        string words = subject.Read(inner);
        int start = words.Length - words.TrimStart().Length;
        return new TextSpan(inner.Start + start, Math.Max(0, words.TrimEnd().Length - start));
    }

    private static string? SpeakerOf(SpokenQuotation spoken, DraftedSources sources) => spoken.Speaker switch
    {
        null => null,
        { Id: { } id } => id,
        { IsUnnamed: true } unnamed => sources.Ids.GetValueOrDefault(unnamed.Span),
        _ => null,
    };

    // Null where the words are somebody's, and it is not clear whose.
    private static QuoteKind? KindOf(SpokenQuotation spoken, string? speaker, bool isUnspoken)
    {
        if (spoken.Use == QuotationUse.Term)
            return QuoteKind.Scare;
        if (speaker is not null)
            return spoken is { IsWhole: true, IsInProse: true } ? QuoteKind.Full : QuoteKind.Partial;
        if (spoken.Use == QuotationUse.Work)
            return QuoteKind.Title;
        if (!spoken.IsInProse || spoken.IsSaidBeside)
            return null;
        // A word or two at arm's length, and a verb somewhere else in the sentence.
        if (spoken.IsSpoken)
            return spoken is { IsTerm: true, Speaker: null } ? QuoteKind.Scare : null;
        return isUnspoken ? QuoteKind.Partial : QuoteKind.Scare;
    }

    private static string Question(DraftSubject subject, SpokenQuotation spoken)
    {
        string words = subject.Say(spoken.Quotation.Inner);
        return spoken.Speaker is { Id: null, IsUnnamed: false } unknown
            ? $"record {words}: the text gives it to {subject.Say(unknown.Span)}, who is not in the knowledge"
            : $"record {words}: the text does not say in so many words who says it";
    }
}
