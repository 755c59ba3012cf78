using System.Globalization;

namespace Verbatim.LinkML.Validation;

/// <summary>Says in one line how a quotation differs from the passage it was probably taken from.</summary>
internal static class QuoteDifference
{
    /// <summary>The first difference.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="passage">The passage of the text.</param>
    /// <param name="isFolded">Whether the two are equal but for what folding overlooks: then one character is at fault, not words.</param>
    public static string Describe(string quote, string passage, bool isFolded)
    {
        int start = CommonStart(quote, passage);
        int position = CodePoints(quote, start) + 1;
        string ofQuote = CodePointAt(quote, start), ofText = CodePointAt(passage, start);
        bool isCase = ofQuote.Length > 0 && ofText.Length > 0 && char.IsLetter(ofQuote, 0) && char.IsLetter(ofText, 0);
        int end = CommonEnd(quote, passage, start);
        int extraInQuote = quote.Length - end - start, extraInText = passage.Length - end - start;
        bool isOneMark = (extraInQuote == ofQuote.Length || extraInQuote == 0) && (extraInText == ofText.Length || extraInText == 0)
            && !IsWordPart(quote, start, extraInQuote) && !IsWordPart(passage, start, extraInText);
        if (isCase || !(isFolded || isOneMark))
            return DescribeWords(quote, passage, start, end, position);
        bool isMissing = isFolded ? FoldsAway(ofText) && !FoldsAway(ofQuote) : extraInQuote == 0;
        bool isExtra = isFolded ? FoldsAway(ofQuote) && !FoldsAway(ofText) : extraInText == 0;
        if (isMissing)
            return $"the text has {Name(ofText)} at character {position}, which the quotation lacks";
        return isExtra
            ? $"the quotation has {Name(ofQuote)} at character {position}, which the text lacks"
            : $"the text has {Name(ofText)} where the quotation has {Name(ofQuote)} at character {position}";
    }

    private static string DescribeWords(string quote, string passage, int start, int end, int position)
    {
        (int inQuote, int inText) = (quote.Length - end - start, passage.Length - end - start);
        string kind = (inQuote, inText) switch
        {
            (0, 1) => $"one {KindOf(passage[start])} is missing: ",
            (1, 0) => $"one {KindOf(quote[start])} too many: ",
            (1, 1) => $"one {KindOf(quote[start])} differs: ",
            _ => "",
        };
        int first = start;
        while (first > 0 && IsWord(quote[first - 1]))
            first--;
        int last = end;
        while (last > 0 && IsWord(quote[quote.Length - last]))
            last--;
        string written = quote.Substring(first, quote.Length - last - first), said = passage.Substring(first, passage.Length - last - first);
        return $"{kind}the text says {Wording.Quote(said)}, the quotation {Wording.Quote(written)} at character {position}";
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
