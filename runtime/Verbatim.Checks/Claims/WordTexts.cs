using System.Text;

namespace Verbatim.Checks.Claims;

/// <summary>The words of a text without what eyes overlook: case, kinds of apostrophes and dashes, accents.</summary>
public static class WordTexts
{
    /// <summary>A word where it stands.</summary>
    /// <param name="Folded">The word as it is compared.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    public readonly record struct Word(string Folded, int Start, int End);

    /// <summary>The words of a stretch of a text, in order. An apostrophe inside a word belongs to it, a hyphen parts two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    public static List<Word> Of(string text, int start, int end)
    {
        List<Word> words = [];
        for (int at = start; Next(text, end, ref at, out int from);)
            words.Add(new Word(Fold(text.AsSpan(from, at - from)), from, at));
        return words;
    }

    /// <summary>Walks to the next word, for those who need no list of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="at">Where to begin; the end of the word afterwards.</param>
    /// <param name="from">Where the word begins.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool Next(string text, int end, ref int at, out int from)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]))
            at++;
        from = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || IsInside(text, at, end)))
            at++;
        return at > from;
    }

    /// <summary>The words of a text, in order.</summary>
    public static List<Word> Of(string text) => Of(text, 0, text.Length);

    // An apostrophe, a mark on a letter, a point in a number: between two of a word's own.
    private static bool IsInside(string text, int i, int end) =>
        CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark
        || (i + 1 < end && char.IsLetterOrDigit(text[i + 1])
            && (text[i] is '\'' or '’' || (text[i] is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))));

    /// <summary>A word as it is compared.</summary>
    internal static string Fold(ReadOnlySpan<char> word)
    {
        bool isPlain = true;
        foreach (char c in word)
            isPlain &= c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
        if (isPlain)
            return word.ToString();
        StringBuilder folded = new(word.Length);
        foreach (char c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }
}
