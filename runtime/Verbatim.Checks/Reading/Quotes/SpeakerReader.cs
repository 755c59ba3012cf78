namespace Verbatim.Checks.Reading.Quotes;

/// <summary>
/// Finds who speaks quotations, and those that nobody speaks. A quotation has a speaker where its sentence, or for whole sentences one
/// beside
/// it, says that somebody says something; one that goes on after such a sentence has the same, and so has one that repeats it.
/// </summary>
/// <param name="lexicon">The words of speech.</param>
/// <param name="structure">The words that end a phrase.</param>
internal sealed class SpeakerReader(SpeechLexicon lexicon, StructureLexicon structure)
{
    private readonly SubjectReader _subjects = new(lexicon, structure);

    /// <summary>The quotations of a text that stand in no other, in its order.</summary>
    public ImmutableArray<SpokenQuotation> Read(ReadText text)
    {
        ImmutableArray<SpokenQuotation>.Builder found = ImmutableArray.CreateBuilder<SpokenQuotation>();
        Dictionary<string, SpokenQuotation> spoken = new(StringComparer.OrdinalIgnoreCase);
        SpokenQuotation? last = null;
        int lastSpoken = -1;
        foreach (Quotation quotation in text.Quotations.Where(static quotation => quotation.Depth == 0))
        {
            int first = text.Words.FirstFrom(quotation.Inner.Start);
            int end = text.Words.FirstFrom(quotation.Inner.End);
            if (first >= end || text.ParagraphOf(first).Role == ParagraphRole.Chrome)
                continue;
            bool isWhole = IsWhole(text, quotation, first);
            SpokenQuotation read = new(quotation, end - first, UseOf(text, first, end))
            {
                IsWhole = isWhole,
                IsTerm = end - first < lexicon.FewestWords,
                IsInProse = text.ParagraphOf(first).Role == ParagraphRole.Prose,
            };
            if (!read.IsInProse)
            {
                found.Add(read);
                continue;
            }
            string words = WordsOf(text, first, end);
            int paragraph = text.Words[first].Paragraph;
            bool goesOn = lastSpoken >= 0 && paragraph - lastSpoken is 0 or 1 && isWhole;
            bool isSaid = HasSpeaker(text, quotation, first, end);
            read = WithSpeaker(text, read, first, end, isSaid, goesOn, last, spoken.GetValueOrDefault(words));
            if (isSaid || goesOn)
            {
                spoken.TryAdd(words, read);
                (last, lastSpoken) = (read, paragraph);
            }
            found.Add(read);
        }
        // A heading often has its quotation from further down.
        return [.. found.Select(read => read.IsInProse ? read : Repeated(text, read, spoken))];
    }

    /// <summary>
    /// The quotation as one that nobody speaks; null where somebody does, or where its marks are there for something else.
    /// </summary>
    public UnspokenQuotation? Unspoken(SpokenQuotation quotation) =>
        quotation is { IsInProse: true, IsSpoken: false, Use: QuotationUse.Words } && quotation.WordCount >= lexicon.FewestWords
            ? new UnspokenQuotation(quotation.Quotation.Inner, quotation.WordCount, quotation.WordCount >= lexicon.EnoughWords)
            : null;

    private SpokenQuotation WithSpeaker(
        ReadText text, SpokenQuotation read, int first, int end, bool isSaid, bool goesOn, SpokenQuotation? last, SpokenQuotation? same)
    {
        SubjectReader.Answer said = isSaid ? _subjects.Of(text, read.Quotation, first, end) : default;
        if (said.Speaker is not null)
        {
            // "Safe," said Vell, "and dry."
            bool isSecondHalf = said.Speaker == last?.Speaker && text.SentenceOf(first) == SentenceOf(text, last);
            return read with
            {
                IsSpoken = true,
                IsWhole = read.IsWhole || (isSecondHalf && last!.IsWhole),
                Speaker = said.Speaker,
                PartOf = isSecondHalf ? last!.PartOf ?? last.Quotation : null,
            };
        }
        // Whoever said the same words before is asked before a verb further off.
        SpokenQuotation? origin = said.IsBeside ? null : goesOn && !said.IsSomebody ? last : same;
        return read with
        {
            IsSpoken = isSaid || goesOn || same is not null,
            IsSaidBeside = said.IsBeside,
            Speaker = origin?.Speaker,
            PartOf = origin?.Speaker is null ? null : origin.PartOf ?? origin.Quotation,
        };
    }

    private static int SentenceOf(ReadText text, SpokenQuotation quotation) =>
        text.SentenceOf(text.Words.FirstFrom(quotation.Quotation.Inner.Start));

    private static SpokenQuotation Repeated(ReadText text, SpokenQuotation read, Dictionary<string, SpokenQuotation> spoken)
    {
        int first = text.Words.FirstFrom(read.Quotation.Inner.Start);
        return spoken.TryGetValue(WordsOf(text, first, first + read.WordCount), out SpokenQuotation? origin)
            ? read with
            {
                IsSpoken = true,
                Speaker = origin.Speaker,
                PartOf = origin.Speaker is null
                ? null : origin.PartOf ?? origin.Quotation
            }
            : read;
    }

    private static string WordsOf(ReadText text, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(text.Words.Key));

    private bool HasSpeaker(ReadText text, Quotation quotation, int first, int end)
    {
        (int from, int to) = Around(text, first, end, IsWhole(text, quotation, first) ? 1 : 0);
        for (int i = from; i < to; i++)
        {
            if (text.IsQuoted(i))
                continue;
            if (lexicon.Nobodys.At(text.Words, i) is > 0 and int length)
                i += length - 1;
            else if (lexicon.Verbs.At(text.Words, i) > 0)
                return true;
        }
        return first > 0 && IsIntroduced(text, quotation, first);
    }

    // A name and a colon, in the same line or in the one above: Ada Vell: "We are safe."
    private static bool IsIntroduced(ReadText text, Quotation quotation, int first)
    {
        ReadOnlySpan<char> between =
            text.Words.Text.AsSpan(text.Words[first - 1].End, Math.Max(0, quotation.Span.Start - text.Words[first - 1].End));
        return text.Words[first].Paragraph == text.Words[first - 1].Paragraph
            ? between.Contains(':') : EndsInColon(text.ParagraphOf(first - 1).Span, text.Words.Text);
    }

    // Behind the name may stand what is left of a link or of bold letters.
    private static bool EndsInColon(TextSpan paragraph, string text) =>
        text.AsSpan(paragraph.Start, paragraph.Length).TrimEnd(" \t\r\n*_").EndsWith(":");

    // The sentences that a quotation stands in; for one of whole sentences also those beside it.
    private static (int From, int To) Around(ReadText text, int first, int end, int beside)
    {
        int from = Math.Max(0, text.SentenceOf(first) - beside);
        int to = Math.Min(text.Sentences.Length - 1, text.SentenceOf(end - 1) + beside);
        // "Safe," said Vell: a sentence that a mark seems to end may go on behind it.
        return (text.Sentences[from].First, text.Sentences[to].End);
    }

    private static bool IsWhole(ReadText text, Quotation quotation, int first) =>
        !quotation.IsClosed
        || (text.Words.IsCapital(first) && text.Words.Text[quotation.Inner.End - 1] is '.' or '!' or '?' or ',' or '…' or '—')
        // In British papers the full stop stands behind the mark.
        || (text.Words.IsCapital(first) && text.IsFirst(first) && quotation.Span.End < text.Words.Text.Length
            && text.Words.Text[quotation.Span.End] is '.' or '!' or '?');

    private QuotationUse UseOf(ReadText text, int first, int end)
    {
        if (StandsBefore(lexicon.Terms, text, first))
            return QuotationUse.Term;
        if (StandsBefore(lexicon.Works, text, first))
            return QuotationUse.Work;
        bool isTitled = true;
        for (int i = first; i < end; i++)
            isTitled &= text.Words.IsCapital(i) || text.Words[i].End - text.Words[i].Start < 4
                || char.IsDigit(text.Words.Text[text.Words[i].Start]);
        return isTitled ? QuotationUse.Name : QuotationUse.Words;
    }

    private static bool StandsBefore(PhraseSet phrases, ReadText text, int first) =>
        Enumerable.Range(1, 4).Any(length => phrases.At(text.Words, first - length) == length);
}
