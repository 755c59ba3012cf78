namespace Verbatim.Checks.Reading.Words;

/// <summary>Splits a text into words and numbers, each seen once: names, phrases and cues are all found among them.</summary>
internal static class Tokenizer
{
    /// <summary>The words of some paragraphs, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs; what stands between them is no word.</param>
    public static ImmutableArray<Token> Tokenize(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        for (int i = 0; i < paragraphs.Count; i++)
            Tokenize(text, paragraphs[i], i, tokens);
        return tokens.ToImmutable();
    }

    private static void Tokenize(string text, TextSpan paragraph, int index, ImmutableArray<Token>.Builder tokens)
    {
        int last = -1;
        int at = paragraph.Start;
        while (at < paragraph.End)
        {
            if (!IsWord(text, at))
            {
                at++;
                continue;
            }
            int end = EndOf(text, at, paragraph.End);
            TokenGap gap = last < 0 ? TokenGap.Paragraph : GapOf(text, last, at);
            tokens.Add(new Token(at, end, KeyOf(text, at, end), gap, index));
            last = end;
            at = end;
        }
    }

    // A letter of a script may take two units; half of one is no letter, and neither is a picture.
    private static bool IsWord(string text, int at) => char.IsSurrogate(text[at])
        ? char.IsLetterOrDigit(text, at) || (at > 0 && char.IsSurrogatePair(text, at - 1) && char.IsLetterOrDigit(text, at - 1))
        : char.IsLetterOrDigit(text[at])
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int EndOf(string text, int start, int limit)
    {
        if (IsPossessive(text, start, limit) is { } possessive)
            return possessive;
        if (Initials(text, start, limit) is { } initials)
            return initials;
        int end = start;
        while (end < limit && (IsWord(text, end) || IsInside(text, end, limit)))
            end++;
        return end;
    }

    // The s of 's, seen from the s: the apostrophe stands right before it and a word before that.
    private static int? IsPossessive(string text, int start, int limit) =>
        text[start] is 's' or 'S' && start >= 2 && IsApostrophe(text[start - 1]) && IsWord(text, start - 2)
        && (start + 1 == limit || !IsWord(text, start + 1))
            ? start + 1
            : null;

    // U.S., a.m.: single letters, each with its point. The last point belongs to them.
    private static int? Initials(string text, int start, int limit)
    {
        int end = start;
        int letters = 0;
        while (end + 1 < limit && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
            letters++;
        }
        if (end < limit && letters > 0 && char.IsLetter(text[end]) && (end + 1 == limit || !IsWord(text, end + 1)))
            return end + 1;
        return letters > 1 && (end == limit || !IsWord(text, end)) ? end : null;
    }

    // What belongs to a word though it is no letter: an apostrophe that is not a possessive's, a separator between digits.
    private static bool IsInside(string text, int at, int limit)
    {
        if (at + 1 >= limit || at == 0)
            return false;
        char next = text[at + 1];
        if (IsApostrophe(text[at]))
            return char.IsLetter(next) && char.IsLetter(text[at - 1]) && IsPossessive(text, at + 1, limit) is null;
        return text[at] is ',' or '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(next);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static TokenGap GapOf(string text, int from, int to)
    {
        ReadOnlySpan<char> between = text.AsSpan(from, to - from);
        if (between.IsEmpty || (between.Length == 1 && IsApostrophe(between[0])))
            return TokenGap.None;
        ReadOnlySpan<char> rest = between.Trim();
        return rest switch
        {
            [] => TokenGap.Space,
            ['-' or '\u2010' or '\u2011'] when rest.Length == between.Length => TokenGap.Hyphen,
            ['.'] => TokenGap.Point,
            [','] => TokenGap.Comma,
            _ => TokenGap.Other,
        };
    }

    private static string KeyOf(string text, int start, int end)
    {
        string word = text[start..end];
        if (word.Contains('.', StringComparison.Ordinal) && char.IsLetter(word[0]))
            word = word.Replace(".", "", StringComparison.Ordinal);
        return word.Replace('\u2019', '\'').ToLowerInvariant();
    }
}
