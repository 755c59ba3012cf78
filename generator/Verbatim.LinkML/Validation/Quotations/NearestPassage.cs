using Verbatim.Documents;

namespace Verbatim.LinkML.Validation;

/// <summary>Finds what a quotation that is not in a text was probably taken from. Bounded: some thirty searches through the text, however long the quotation.</summary>
internal static class NearestPassage
{
    // A shorter run of equal characters is found in any text and says nothing.
    private const int ShortestAnchor = 8;

    /// <summary>The passage in the text as written, or null where nothing is like the quotation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="isFolded">Whether the two are equal but for what folding overlooks.</param>
    public static TextSpan? Find(FoldedText text, FoldedText quote, out bool isFolded)
    {
        string sought = quote.Text.TrimEnd(' ');
        isFolded = false;
        if (sought.Length == 0)
            return null;
        int at = text.Text.IndexOf(sought, StringComparison.Ordinal);
        if (at >= 0)
        {
            isFolded = true;
            return Unfold(text, at, at + sought.Length);
        }
        int head = LongestHead(text.Text, sought, 0, text.Text.Length, out int headAt);
        int tail = LongestTail(text.Text, sought, 0, text.Text.Length, out int tailEnd);
        if (Math.Max(head, tail) < Math.Max(ShortestAnchor, sought.Length / 4))
            return null;
        return head >= tail ? FromHead(text, sought, headAt, head) : FromTail(text, sought, tailEnd, tail);
    }

    private static TextSpan FromHead(FoldedText text, string sought, int start, int head)
    {
        int from = start + head;
        int to = Math.Min(text.Text.Length, start + sought.Length + Slack(sought));
        int tail = LongestTail(text.Text, sought, from, to, out int end);
        return Unfold(text, start, tail > 0 ? end : EndOfWord(text.Text, Math.Min(start + sought.Length, text.Text.Length)));
    }

    private static TextSpan FromTail(FoldedText text, string sought, int end, int tail)
    {
        int from = Math.Max(0, end - sought.Length - Slack(sought));
        int head = LongestHead(text.Text, sought, from, end - tail, out int start);
        return Unfold(text, head > 0 ? start : StartOfWord(text.Text, Math.Max(0, end - sought.Length)), end);
    }

    private static int Slack(string sought) => (sought.Length / 4) + 16;

    /// <summary>How much of the quotation's beginning stands between two places. If a beginning does, so does every shorter one.</summary>
    private static int LongestHead(string text, string sought, int from, int to, out int start)
    {
        (int most, int place) = (0, from);
        for (int low = 1, high = Math.Min(sought.Length, to - from); low <= high;)
        {
            int middle = (low + high + 1) / 2;
            int at = text.IndexOf(sought.Substring(0, middle), from, to - from, StringComparison.Ordinal);
            if (at >= 0)
                (most, place, low) = (middle, at, middle + 1);
            else
                high = middle - 1;
        }
        start = place;
        return most;
    }

    private static int LongestTail(string text, string sought, int from, int to, out int end)
    {
        (int most, int place) = (0, from);
        for (int low = 1, high = Math.Min(sought.Length, to - from); low <= high;)
        {
            int middle = (low + high + 1) / 2;
            int at = text.IndexOf(sought.Substring(sought.Length - middle), from, to - from, StringComparison.Ordinal);
            if (at >= 0)
                (most, place, low) = (middle, at + middle, middle + 1);
            else
                high = middle - 1;
        }
        end = place;
        return most;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return at;
    }

    private static TextSpan Unfold(FoldedText text, int start, int end) => TextSpan.FromBounds(text.Origin(start), text.Origin(end));
}
