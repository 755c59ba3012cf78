namespace Verbatim.Documents.Suggestions;

/// <summary>How many slips of the pen lie between two names.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The fewest insertions, removals, replacements and swaps of neighbours that make <paramref name="b"/> of
    /// <paramref name="a"/>, no letter being touched twice; any number above <paramref name="limit"/> once there are more.
    /// </summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit)
                return limit + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
