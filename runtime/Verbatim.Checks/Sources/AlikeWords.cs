namespace Verbatim.Checks.Sources;

/// <summary>Tells a quotation with other words from another quotation.</summary>
internal static class AlikeWords
{
    /// <summary>Whether most words of both are the same, in the same order.</summary>
    public static bool Are(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        10 * Common(one, other) >= 7 * Math.Max(one.Count, other.Count);

    // The longest sequence of words that both have, gaps allowed.
    private static int Common(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        int[] before = new int[other.Count + 1], now = new int[other.Count + 1];
        for (int i = 0; i < one.Count; i++)
        {
            for (int j = 0; j < other.Count; j++)
                now[j + 1] = one[i] == other[j] ? before[j] + 1 : Math.Max(before[j + 1], now[j]);
            (before, now) = (now, before);
        }
        return before[other.Count];
    }
}
