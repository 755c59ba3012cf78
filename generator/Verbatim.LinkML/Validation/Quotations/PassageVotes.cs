namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>Where a passage can begin, both places included; the first can lie before the text.</summary>
internal readonly record struct Beginning(int First, int Last);

/// <summary>
/// Finds the stretches of a text that share most with a quotation: each four characters that both have vote for the place where the
/// passage would begin if they were the same four. Damage silences the votes it touches and no others.
/// </summary>
internal static class PassageVotes
{
    private const int GramLength = 4;

    // Half of a stretch of beginnings. Each stretch overlaps the next, so that no passage is cut in two by their borders.
    private const int Half = 32;

    // Four characters that a quotation has more often say little of where they are from, and would cost much.
    private const int MostRepeats = 4;

    /// <summary>
    /// The stretches with most votes, the best first, and none with less than half the votes of the best. A text that shares not even
    /// one run of four characters has none.
    /// </summary>
    public static IEnumerable<Beginning> Find(string text, string sought, int most)
    {
        int[] votes = Count(text, sought);
        for (int i = 0, least = 1; i < most; i++)
        {
            int best = 0;
            for (int at = 1; at + 1 < votes.Length; at++)
            {
                if (votes[at] + votes[at + 1] > votes[best] + votes[best + 1])
                    best = at;
            }
            int count = votes[best] + votes[best + 1];
            if (count < least)
                yield break;
            least = Math.Max(least, count / 2);
            votes[best] = votes[best + 1] = 0;
            yield return new Beginning((best * Half) - sought.Length, ((best + 2) * Half) - 1 - sought.Length);
        }
    }

    private static int[] Count(string text, string sought)
    {
        int[] votes = new int[((text.Length + sought.Length) / Half) + 2];
        (Dictionary<ulong, int> last, int[] before) = Places(sought);
        ulong gram = 0;
        for (int i = 0; i < text.Length; i++)
        {
            gram = (gram << 16) | text[i];
            if (i + 1 < GramLength || !last.TryGetValue(gram, out int place))
                continue;
            for (int count = 0; place >= 0 && count < MostRepeats; place = before[place], count++)
                votes[(i - place + sought.Length) / Half]++;
        }
        return votes;
    }

    /// <summary>
    /// Where each four characters of the quotation end: the last place, and from each place the one before it, -1 at the first.
    /// </summary>
    private static (Dictionary<ulong, int> Last, int[] Before) Places(string sought)
    {
        Dictionary<ulong, int> last = [];
        int[] before = new int[sought.Length];
        ulong gram = 0;
        for (int i = 0; i < sought.Length; i++)
        {
            gram = (gram << 16) | sought[i];
            if (i + 1 < GramLength)
                continue;
            before[i] = last.TryGetValue(gram, out int place) ? place : -1;
            last[gram] = i;
        }
        return (last, before);
    }
}
