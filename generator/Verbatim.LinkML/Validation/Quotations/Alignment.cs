namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>The part of a text that is nearest to a quotation.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Cost">How far the two are apart, 0 where they are equal.</param>
internal readonly record struct Alignment(int Start, int End, int Cost)
{
    // A slip costs more than a beginning and an end inside a word: those only decide between passages with equally many slips.
    private const int Slip = 4;
    private const int InsideWord = 1;

    /// <summary>
    /// The nearest part of a stretch of text: the fewest characters too many, too few or changed, wherever in the stretch it lies. Null
    /// where more than two fifths of the quotation would be changed: so much is alike in any two texts of a language.
    /// </summary>
    public static Alignment? Of(string sought, string text, int from, int to)
    {
        int width = to - from;
        int[] cost = new int[width + 1], start = new int[width + 1];
        for (int j = 0; j <= width; j++)
            (cost[j], start[j]) = (CutCost(text, from + j), j);
        for (int i = 0; i < sought.Length; i++)
            Extend(cost, start, sought[i], text, from);
        int best = 0;
        for (int j = 0; j <= width; j++)
        {
            cost[j] += CutCost(text, from + j);
            if (cost[j] < cost[best])
                best = j;
        }
        bool isAlike = cost[best] <= (sought.Length * Slip * 2 / 5) + InsideWord && start[best] < best;
        return isAlike ? new Alignment(from + start[best], from + best, cost[best]) : null;
    }

    /// <summary>From the costs of a beginning of the quotation to those of the beginning one character longer.</summary>
    private static void Extend(int[] cost, int[] start, char next, string text, int from)
    {
        (int diagonal, int diagonalStart) = (cost[0], start[0]);
        cost[0] += Slip;
        for (int j = 1; j < cost.Length; j++)
        {
            int same = diagonal + (text[from + j - 1] == next ? 0 : Slip), extra = cost[j] + Slip, lacking = cost[j - 1] + Slip;
            (int before, int beforeStart) = (cost[j], start[j]);
            if (same <= extra && same <= lacking)
                (cost[j], start[j]) = (same, diagonalStart);
            else if (lacking < extra)
                (cost[j], start[j]) = (lacking, start[j - 1]);
            else
                cost[j] = extra;
            (diagonal, diagonalStart) = (before, beforeStart);
        }
    }

    private static int CutCost(string text, int at)
    {
        bool isCut = at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) == char.IsLetterOrDigit(text[at]);
        return isCut ? InsideWord : 0;
    }
}
