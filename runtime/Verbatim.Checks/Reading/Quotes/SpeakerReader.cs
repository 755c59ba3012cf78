using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>
/// Finds the quotations that nobody speaks. A quotation has a speaker where its sentence, or for whole sentences one beside it, says that
/// somebody says something; one that goes on after such a sentence has the same.
/// </summary>
/// <param name="lexicon">The words of speech.</param>
internal sealed class SpeakerReader(SpeechLexicon lexicon)
{
    /// <summary>The quotations of a text without a speaker, in its order.</summary>
    public IEnumerable<UnspokenQuotation> Read(ReadText text)
    {
        HashSet<string> spoken = new(StringComparer.OrdinalIgnoreCase);
        int lastSpoken = -1;
        foreach (Quotation quotation in text.Quotations.Where(static quotation => quotation.Depth == 0))
        {
            int first = text.Words.FirstFrom(quotation.Inner.Start);
            int end = text.Words.FirstFrom(quotation.Inner.End);
            if (first >= end || text.ParagraphOf(first).Role != ParagraphRole.Prose)
                continue;
            string words = string.Join(' ', Enumerable.Range(first, end - first).Select(text.Words.Key));
            int paragraph = text.Words[first].Paragraph;
            bool goesOn = lastSpoken >= 0 && paragraph - lastSpoken is 0 or 1 && IsWhole(text, quotation, first);
            if (HasSpeaker(text, quotation, first, end) || goesOn)
            {
                spoken.Add(words);
                lastSpoken = paragraph;
            }
            else if (end - first >= lexicon.FewestWords && !spoken.Contains(words) && !IsName(text, first, end))
            {
                yield return new UnspokenQuotation(quotation.Inner, end - first, end - first >= lexicon.EnoughWords);
            }
        }
    }

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
        ReadOnlySpan<char> between = text.Words.Text.AsSpan(text.Words[first - 1].End, Math.Max(0, quotation.Span.Start - text.Words[first - 1].End));
        return text.Words[first].Paragraph == text.Words[first - 1].Paragraph ? between.Contains(':') : EndsInColon(text.ParagraphOf(first - 1).Span, text.Words.Text);
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

    // Whether it holds a sentence of its own rather than words inside one.
    private static bool IsWhole(ReadText text, Quotation quotation, int first) =>
        !quotation.IsClosed
        || (text.Words.IsCapital(first) && text.Words.Text[quotation.Inner.End - 1] is '.' or '!' or '?' or ',' or '…' or '—')
        // In British papers the full stop stands behind the mark.
        || (text.Words.IsCapital(first) && text.IsFirst(first) && quotation.Span.End < text.Words.Text.Length && text.Words.Text[quotation.Span.End] is '.' or '!' or '?');

    private bool IsName(ReadText text, int first, int end)
    {
        bool isTitled = true;
        for (int i = first; i < end; i++)
            isTitled &= text.Words.IsCapital(i) || text.Words[i].End - text.Words[i].Start < 4 || char.IsDigit(text.Words.Text[text.Words[i].Start]);
        return isTitled || StandsBefore(lexicon.Terms, text, first) || StandsBefore(lexicon.Works, text, first);
    }

    private static bool StandsBefore(PhraseSet phrases, ReadText text, int first) =>
        Enumerable.Range(1, 4).Any(length => phrases.At(text.Words, first - length) == length);
}
