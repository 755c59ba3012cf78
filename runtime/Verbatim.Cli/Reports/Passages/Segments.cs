using System.Numerics;

namespace Verbatim.Cli.Reports.Passages;

/// <summary>
/// Cuts a text wherever a mark begins or ends: marks may overlap, and elements may not. Every character is in exactly one segment. Each
/// kind
/// is counted, so the work grows with the marks and not with how many of them lie one over the other.
/// </summary>
internal static class Segments
{
    /// <summary>The segments of a stretch of text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The stretch.</param>
    /// <param name="marks">The marks, in any order; what reaches out of the stretch is cut off.</param>
    public static IEnumerable<Segment> Of(string text, TextSpan whole, IEnumerable<Mark> marks)
    {
        List<Mark> inside = [.. marks.Select(mark => Clip(text, mark, whole)).OfType<Mark>().OrderBy(static mark => mark.Span.Start)];
        SortedSet<int> cuts = [whole.Start, whole.End, .. inside.SelectMany(static mark => (int[])[mark.Span.Start, mark.Span.End])];
        PriorityQueue<MarkKinds, int> open = new();
        int[] count = new int[32];
        int next = 0;
        int from = whole.Start;
        foreach (int to in cuts.Skip(1))
        {
            while (open.TryPeek(out MarkKinds ended, out int end) && end <= from)
            {
                open.Dequeue();
                count[BitOperations.Log2((uint)ended)]--;
            }
            int first = next;
            for (; next < inside.Count && inside[next].Span.Start == from; next++)
            {
                open.Enqueue(inside[next].Kind, inside[next].Span.End);
                count[BitOperations.Log2((uint)inside[next].Kind)]++;
            }
            yield return new Segment(TextSpan.FromBounds(from, to), KindsOf(count), [.. inside[first..next]]);
            from = to;
        }
    }

    // A mark that begins before the stretch was numbered where it began.
    private static Mark? Clip(string text, Mark mark, TextSpan whole)
    {
        int start = Math.Max(WholeCharacters.Before(text, mark.Span.Start), whole.Start);
        int end = Math.Min(WholeCharacters.After(text, mark.Span.End), whole.End);
        return start >= end
            ? null : mark with { Span = TextSpan.FromBounds(start, end), Begin = mark.Span.Start < whole.Start ? null : mark.Begin };
    }

    private static MarkKinds KindsOf(int[] count)
    {
        MarkKinds kinds = MarkKinds.None;
        for (int bit = 0; bit < count.Length; bit++)
        {
            if (count[bit] > 0)
                kinds |= (MarkKinds)(1 << bit);
        }
        return kinds;
    }
}
