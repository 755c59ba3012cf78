namespace Verbatim.Checks.Reading.Dating;

/// <summary>Finds dates with a year, as English writes them. A weekday is no date.</summary>
/// <param name="lexicon">The names of months, and the words around dates.</param>
internal sealed class DateReader(TimeLexicon lexicon)
{
    private const int DatelineWords = 8;
    private const int LongestCue = 3;

    /// <summary>The dates of a text, in its order.</summary>
    public IEnumerable<DateReading> Read(ReadText text)
    {
        int firstProse = FirstProse(text);
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (DateAt(text.Words, at) is not { } found || text.ParagraphOf(at).Role == ParagraphRole.Chrome)
                continue;
            yield return new DateReading(text.Words.Span(at, at + found.Length), found.Date,
                UseOf(text, at, found.Length, firstProse, isDay: found.Date.Length > 7));
            at += found.Length - 1;
        }
    }

    /// <summary>Whether a day begins at a word: a date, with or without a year, a weekday, or a word for a day.</summary>
    public bool IsDayAt(TextWords words, int at) =>
        lexicon.Days.At(words, at) > 0 || DateAt(words, at) is { Date.Length: > 7 }
        || (lexicon.Months.ContainsKey(words.Key(at)) && words.IsCapital(at)
            && (IsDay(words, at + 1) is not null || IsDay(words, at - 1) is not null));

    private (int Length, string Date)? DateAt(TextWords words, int at)
    {
        // November 19, 2025, and November 2025.
        if (lexicon.Months.TryGetValue(words.Key(at), out int month) && words.IsCapital(at))
        {
            if (IsDay(words, at + 1) is { } day && Year(words, at + 2) is { } year)
                return Written(3, year, month, day);
            // A number before it would be a day; if it is none, the rest is no month of which something is said.
            return !(words.IsJoined(at) && IsDay(words, at - 1) is not null) && Year(words, at + 1) is { } monthsYear
                ? (2, string.Create(CultureInfo.InvariantCulture, $"{monthsYear:0000}-{month:00}")) : null;
        }
        // 19 November 2025, and the 19th of November 2025.
        if (IsDay(words, at) is { } first)
        {
            int next = words.Key(at + 1) == "of" ? at + 2 : at + 1;
            if (next < words.Count && words.IsJoined(next) && lexicon.Months.TryGetValue(words.Key(next), out int named)
                && Year(words, next + 1) is { } year)
                return Written(next + 2 - at, year, named, first);
        }
        // 2025-11-19.
        return Year(words, at, isFirst: true) is { } iso && Hyphenated(words, at + 1) is { } isoMonth and >= 1 and <= 12
            && Hyphenated(words, at + 2) is { } isoDay
            ? Written(3, iso, isoMonth, isoDay)
            : null;
    }

    private static (int Length, string Date)? Written(int length, int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (length, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")) : null;

    private static int? IsDay(TextWords words, int at)
    {
        string key = words.Key(at);
        int digits = key.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && key[digits..] is "" or "st" or "nd" or "rd" or "th"
            && int.TryParse(key[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && day is >= 1 and <= 31 ? day : null;
    }

    private static int? Year(TextWords words, int at, bool isFirst = false) =>
        at < words.Count && words.Key(at).Length == 4 && (isFirst || words.IsJoined(at) || words[at].Gap == TokenGap.Comma)
        && int.TryParse(words.Key(at), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and < 2100
            ? year
            : null;

    private static int? Hyphenated(TextWords words, int at) =>
        at < words.Count && words[at].Gap == TokenGap.Hyphen && words.Key(at).Length == 2
        && int.TryParse(words.Key(at), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    private DateUse UseOf(ReadText text, int at, int length, int firstProse, bool isDay)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(at)];
        if (isDay && IsDeclared(text, sentence, at, length, firstProse))
            return DateUse.Declared;
        if (text.IsQuoted(at) || text.ParagraphOf(at).Role != ParagraphRole.Prose || IsAhead(text, sentence, at))
        {
            return DateUse.Unclear;
        }
        for (int i = sentence.First; i < sentence.End; i++)
        {
            string key = text.Words.Key(i);
            if (lexicon.Past.At(text.Words, i) > 0 || (key.Length > 4 && key.EndsWith("ed", StringComparison.Ordinal)))
                return DateUse.Past;
        }
        return DateUse.Unclear;
    }

    // The next election is on 17 April 2022, and the party has chosen its colours: another part of the sentence speaks of the past, not
    // this one.
    private bool IsAhead(ReadText text, Sentence sentence, int at) =>
        lexicon.Future.IsIn(text.Words, sentence.First, sentence.End) || lexicon.Upcoming.IsIn(text.Words, sentence.First, sentence.End)
        || lexicon.Next.IsIn(text.Words, sentence.First, at)
        || Enumerable.Range(1, LongestCue).Any(length => lexicon.FutureBefore.At(text.Words, at - length) == length);

    // A line above the article that is a date and little else, or the line of place and date that reports begin with.
    private bool IsDeclared(ReadText text, Sentence sentence, int at, int length, int firstProse)
    {
        int paragraph = text.Words[at].Paragraph;
        // Under the name of a newsletter the date can be taken for its headline.
        if (paragraph < firstProse && text.ParagraphOf(at).Role == ParagraphRole.Headline)
            return IsAlone(text.Words, sentence.First, at) && IsLast(text, at, length);
        if (paragraph < firstProse)
            return text.ParagraphOf(at).Role == ParagraphRole.Byline || (text.ParagraphOf(at).Role == ParagraphRole.Heading
                && (IsAlone(text.Words, sentence.First, at) || IsBehindNames(text, at, length)));
        if (paragraph == firstProse && at - sentence.First < DatelineWords && at + length < sentence.End)
        {
            ReadOnlySpan<char> behind = text.Words.Text.AsSpan(text.Words[at + length - 1].End);
            behind = behind[..Math.Min(behind.Length, 30)].TrimStart();
            bool isDateline = behind.StartsWith("—") || behind.StartsWith("–") || behind.StartsWith("--") || behind.StartsWith("- ")
                || behind.StartsWith("(");
            return isDateline && sentence.First == text.Words.FirstFrom(text.ParagraphOf(at).Span.Start);
        }
        return false;
    }

    // Lume Gazette, 4 March 2017: names in a line of their own, and nothing behind the date.
    private bool IsBehindNames(ReadText text, int at, int length)
    {
        int first = text.Words.FirstFrom(text.ParagraphOf(at).Span.Start);
        int end = at;
        // Lume Gazette | Published 4 March 2017.
        while (end > first && (lexicon.Declared.At(text.Words, end - 1) == 1 || lexicon.Days.At(text.Words, end - 1) == 1))
            end--;
        return IsLast(text, at, length) && end > first && end - first < DatelineWords && !text.Words.IsJoined(end)
            && Enumerable.Range(first, end - first).All(text.Words.IsCapital);
    }

    private static bool IsLast(ReadText text, int at, int length) =>
        at + length >= text.Words.Count || text.Words[at + length].Paragraph != text.Words[at].Paragraph;

    // Published on Saturday, 4 March 2017.
    private bool IsAlone(TextWords words, int from, int to)
    {
        while (from < to && (lexicon.Declared.At(words, from), lexicon.Days.At(words, from)) is var (declared, day)
            && Math.Max(declared, day) is > 0 and int length)
            from += length;
        return from == to;
    }

    private static int FirstProse(ReadText text)
    {
        for (int i = 0; i < text.Parts.Paragraphs.Length; i++)
        {
            if (text.Parts.Paragraphs[i].Role == ParagraphRole.Prose)
                return i;
        }
        return text.Parts.Paragraphs.Length;
    }
}
