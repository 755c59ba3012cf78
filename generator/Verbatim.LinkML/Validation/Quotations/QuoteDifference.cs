namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>Says in one line how a quotation differs from the passage it was probably taken from.</summary>
internal static class QuoteDifference
{
    /// <summary>The first difference.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="passage">The passage of the text.</param>
    /// <param name="isFolded">Whether the two are equal but for what folding overlooks: then one character is at fault, not words.</param>
    public static string Describe(string quote, string passage, bool isFolded)
    {
        FirstDifference found = FirstDifference.Between(quote, passage);
        int start = found.Start;
        string ofQuote = CodePointAt(quote, start), ofText = CodePointAt(passage, start);
        bool isCase = ofQuote.Length > 0 && ofText.Length > 0 && char.IsLetter(ofQuote, 0) && char.IsLetter(ofText, 0);
        bool isOneMark = (found.InQuote == ofQuote.Length || found.InQuote == 0)
            && (found.InPassage == ofText.Length || found.InPassage == 0)
            && !IsWordPart(quote, start, found.InQuote) && !IsWordPart(passage, start, found.InPassage);
        string others = isFolded || found.IsOnly ? "" : ", and more differs after it";
        if (isFolded ? isCase : !isOneMark)
            return DescribeWords(quote, passage, found) + others;
        bool isMissing = isFolded ? FoldsAway(ofText) && !FoldsAway(ofQuote) : found.InQuote == 0;
        bool isExtra = isFolded ? FoldsAway(ofQuote) && !FoldsAway(ofText) : found.InPassage == 0;
        return DescribeMark(ofQuote, ofText, CodePoints(quote, start) + 1, isMissing, isExtra) + others;
    }

    private static string DescribeMark(string ofQuote, string ofText, int position, bool isMissing, bool isExtra)
    {
        if (isMissing)
            return $"the text has {Name(ofText)} at character {position}, which the quotation lacks";
        return isExtra
            ? $"the quotation has {Name(ofQuote)} at character {position}, which the text lacks"
            : $"the text has {Name(ofText)} where the quotation has {Name(ofQuote)} at character {position}";
    }

    private static string DescribeWords(string quote, string passage, FirstDifference found)
    {
        int first = found.Start;
        while (first > 0 && IsWord(quote[first - 1]))
            first--;
        int endOfWritten = found.Start + found.InQuote, endOfSaid = found.Start + found.InPassage;
        while (endOfWritten < quote.Length && endOfSaid < passage.Length && IsWord(quote[endOfWritten])
            && quote[endOfWritten] == passage[endOfSaid])
            (endOfWritten, endOfSaid) = (endOfWritten + 1, endOfSaid + 1);
        string written = quote.Substring(first, endOfWritten - first), said = passage.Substring(first, endOfSaid - first);
        string kind = KindOf(quote, passage, found) ?? (IsOneWord(written) && IsOneWord(said) ? "one word differs: " : "");
        int position = CodePoints(quote, found.Start) + 1;
        return $"{kind}the text says {Wording.Quote(said)}, the quotation {Wording.Quote(written)} at character {position}";
    }

    private static string? KindOf(string quote, string passage, FirstDifference found) => (found.InQuote, found.InPassage) switch
    {
        (0, 1) => $"one {KindOf(passage[found.Start])} is missing: ",
        (1, 0) => $"one {KindOf(quote[found.Start])} too many: ",
        (1, 1) => $"one {KindOf(quote[found.Start])} differs: ",
        (0, _) when IsWholeWord(passage, found.Start, found.InPassage) => "one word is missing: ",
        (_, 0) when IsWholeWord(quote, found.Start, found.InQuote) => "one word too many: ",
        _ => null,
    };

    /// <summary>Whether a stretch is one word and the blanks around it; a part of a word that is missing is no missing word.</summary>
    private static bool IsWholeWord(string text, int start, int length)
    {
        int end = start + length;
        bool isCut = (start == 0 || IsWord(text[start - 1]) != IsWord(text[start]))
            && (end == text.Length || IsWord(text[end - 1]) != IsWord(text[end]));
        return isCut && IsOneWord(text.Substring(start, length).Trim());
    }

    private static bool IsOneWord(string text) => text.Length > 0 && text.All(IsWord);

    private static int CodePoints(string text, int end)
    {
        int count = 0;
        for (int i = 0; i < end; i++)
            count += char.IsLowSurrogate(text[i]) ? 0 : 1;
        return count;
    }

    private static string CodePointAt(string text, int at)
    {
        if (at >= text.Length)
            return "";
        return text.Substring(at, char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
    }

    private static bool FoldsAway(string codePoint) => codePoint.Length == 0 || FoldedText.IsInvisible(codePoint[0]);

    private static bool IsWordPart(string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (IsWord(text[i]))
                return true;
        }
        return false;
    }

    private static string KindOf(char c) => char.IsLetter(c) ? "letter" : char.IsDigit(c) ? "digit" : "character";

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static string Name(string codePoint)
    {
        if (codePoint.Length == 0)
            return "nothing";
        int value = char.IsHighSurrogate(codePoint[0]) && codePoint.Length == 2 ? char.ConvertToUtf32(codePoint, 0) : codePoint[0];
        string number = "U+" + value.ToString("X4", CultureInfo.InvariantCulture);
        bool isSeen = !char.IsControl(codePoint[0]) && !char.IsWhiteSpace(codePoint[0]) && !FoldedText.IsInvisible(codePoint[0]);
        return isSeen ? $"{number} {codePoint}" : number;
    }
}
