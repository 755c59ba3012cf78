namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>
/// Finds what a quotation that is not in a text was probably taken from, wherever it is damaged. One pass through the text votes for
/// the stretches that share most with the quotation; the best few are then aligned with it. Linear in the text, bounded in the quotation.
/// </summary>
internal static class NearestPassage
{
    private const int MostCandidates = 3;

    // A longer quotation is aligned at its two ends only: what is between does not move them.
    private const int LongestAligned = 512;
    private const int EndLength = 256;
    private const int MostSlack = 512;

    /// <summary>The passage in the text as written, or null where nothing is like the quotation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="folded">How many passages are equal to it but for what folding overlooks; 2 where there are more.</param>
    public static TextSpan? Find(FoldedText text, FoldedText quote, out int folded)
    {
        string sought = quote.Text.TrimEnd(' ');
        folded = 0;
        if (sought.Length == 0)
            return null;
        int at = text.Text.IndexOf(sought, StringComparison.Ordinal);
        if (at >= 0)
            folded = text.Text.IndexOf(sought, at + 1, StringComparison.Ordinal) >= 0 ? 2 : 1;
        Alignment? nearest = folded > 0 ? new Alignment(at, at + sought.Length, 0) : FindNearest(text.Text, sought);
        return nearest is { } found ? TextSpan.FromBounds(text.Origin(found.Start), text.Origin(found.End)) : null;
    }

    private static Alignment? FindNearest(string text, string sought)
    {
        Alignment? nearest = null;
        foreach (Beginning begins in PassageVotes.Find(text, sought, MostCandidates))
        {
            Alignment? found = sought.Length <= LongestAligned ? Align(text, sought, begins) : AlignEnds(text, sought, begins);
            if (found is { } candidate && (nearest is null || candidate.Cost < nearest.Value.Cost))
                nearest = candidate;
        }
        return nearest;
    }

    /// <summary>Aligns a part of a text with a quotation that begins about there; null where the two are not alike.</summary>
    private static Alignment? Align(string text, string sought, Beginning begins)
    {
        int slack = Slack(sought);
        int from = Math.Max(0, begins.First - slack), to = Math.Min(text.Length, begins.Last + sought.Length + slack);
        return from < to ? Alignment.Of(sought, text, from, to) : null;
    }

    private static Alignment? AlignEnds(string text, string sought, Beginning begins)
    {
        int slack = Slack(sought), toTail = sought.Length - EndLength;
        Beginning wide = new(begins.First - slack, begins.Last + slack);
        Alignment? head = Align(text, sought.Substring(0, EndLength), wide);
        Alignment? tail = Align(text, sought.Substring(toTail), new Beginning(wide.First + toTail, wide.Last + toTail));
        return (head, tail) switch
        {
            (null, null) => null,
            ({ } first, null) => new Alignment(first.Start, Math.Min(text.Length, first.Start + sought.Length), 2 * first.Cost),
            (null, { } last) => new Alignment(Math.Max(0, last.End - sought.Length), last.End, 2 * last.Cost),
            ({ } first, { } last) => new Alignment(first.Start, Math.Max(first.End, last.End), first.Cost + last.Cost),
        };
    }

    /// <summary>How far words too many or too few can have moved the rest.</summary>
    private static int Slack(string sought) => Math.Min(16 + (sought.Length / 8), MostSlack);
}
