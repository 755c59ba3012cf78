namespace Verbatim.Checks.Reading.Dating;

/// <summary>Finds "the same day" where the text has named no day before, and names none behind it.</summary>
/// <param name="lexicon">The words for days.</param>
/// <param name="dates">Knows a day when it sees one.</param>
internal sealed class HangingDayReader(TimeLexicon lexicon, DateReader dates)
{
    /// <summary>The days that hang in the air, in the order of the text.</summary>
    public IEnumerable<TextSpan> Read(ReadText text)
    {
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (text.ParagraphOf(at).Role == ParagraphRole.Chrome)
                continue;
            if (lexicon.SameDay.At(text.Words, at) is > 0 and int length)
            {
                int next = at + length;
                bool isNamed = next < text.Words.Count && text.Words.IsJoined(next) && lexicon.SameDayNamed.At(text.Words, next) > 0;
                if (!isNamed && !text.IsQuoted(at))
                    yield return text.Words.Span(at, next);
                at = next - 1;
            }
            // From a day that is named on, the same day is that one.
            else if (dates.IsDayAt(text.Words, at))
            {
                yield break;
            }
        }
    }
}
