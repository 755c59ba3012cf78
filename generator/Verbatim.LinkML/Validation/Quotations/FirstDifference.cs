namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>The first place where a quotation and its passage part, up to where they agree again.</summary>
/// <param name="Start">Where they part, the same place in both.</param>
/// <param name="InQuote">How many characters of the quotation differ.</param>
/// <param name="InPassage">How many characters of the passage differ.</param>
/// <param name="IsOnly">Whether they agree from there to the end.</param>
internal readonly record struct FirstDifference(int Start, int InQuote, int InPassage, bool IsOnly)
{
    // Fewer characters agree by chance, as in the ending of a word that was replaced.
    private const int Agreement = 8;

    // A longer difference is told as one that goes to the end: nobody reads more in a message.
    private const int Longest = 120;

    /// <summary>The first difference of two texts that are not equal.</summary>
    public static FirstDifference Between(string quote, string passage)
    {
        int start = CommonStart(quote, passage);
        int end = CommonEnd(quote, passage, start);
        (int inQuote, int inPassage) = (quote.Length - end - start, passage.Length - end - start);
        for (int total = 1; total < Math.Min(inQuote + inPassage, Longest); total++)
        {
            // A character changed comes before one too many and one too few: the more alike in length, the likelier.
            for (int i = 0; i <= total; i++)
            {
                int fromQuote = (total / 2) + (i % 2 == 0 ? -(i / 2) : (i + 1) / 2);
                if (fromQuote >= 0 && fromQuote <= total && Agrees(quote, start + fromQuote, passage, start + total - fromQuote))
                    return AtWords(quote, passage, new FirstDifference(start, fromQuote, total - fromQuote, IsOnly: false));
            }
        }
        return AtWords(quote, passage, new FirstDifference(start, inQuote, inPassage, IsOnly: true));
    }

    /// <summary>
    /// The same difference told from where a word begins: "the same" and "the" differ by " same", and by "same " just as well.
    /// </summary>
    private static FirstDifference AtWords(string quote, string passage, FirstDifference found)
    {
        if (found is not ({ InQuote: 0, InPassage: > 1 } or { InQuote: > 1, InPassage: 0 }))
            return found;
        string longer = found.InQuote > 0 ? quote : passage;
        int length = found.InQuote + found.InPassage;
        for (int start = found.Start; start >= 0 && start + length <= longer.Length; start--)
        {
            if (IsCut(longer, start) && IsCut(longer, start + length))
                return found with { Start = start };
            if (start == 0 || longer[start - 1] != longer[start + length - 1])
                break;
        }
        return found;
    }

    private static bool IsCut(string text, int at) =>
        at == 0 || at == text.Length || char.IsLetterOrDigit(text[at - 1]) != char.IsLetterOrDigit(text[at]);

    private static bool Agrees(string quote, int inQuote, string passage, int inPassage)
    {
        int left = quote.Length - inQuote, right = passage.Length - inPassage;
        bool isEnough = Math.Min(left, right) >= Agreement || left == right;
        bool isInsideCharacter = left > 0 && char.IsLowSurrogate(quote[inQuote]);
        return isEnough && !isInsideCharacter && string.CompareOrdinal(quote, inQuote, passage, inPassage, Math.Min(Agreement, left)) == 0;
    }

    private static int CommonStart(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length), at = 0;
        while (at < length && left[at] == right[at])
            at++;
        return at > 0 && char.IsHighSurrogate(left[at - 1]) ? at - 1 : at;
    }

    private static int CommonEnd(string left, string right, int start)
    {
        int most = Math.Min(left.Length, right.Length) - start, count = 0;
        while (count < most && left[left.Length - 1 - count] == right[right.Length - 1 - count])
            count++;
        return count > 0 && char.IsLowSurrogate(left[left.Length - count]) ? count - 1 : count;
    }
}
