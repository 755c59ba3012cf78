namespace Verbatim.Documents;

/// <summary>A stretch of a source text, in UTF-16 units counted from 0; half-open, as Roslyn's is.</summary>
/// <param name="Start">The first unit that belongs to the span.</param>
/// <param name="Length">How many units belong to it; 0 marks a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the two have a unit in common; an empty one has where it lies inside the other.</summary>
    public bool OverlapsWith(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether all of another span lies in this one; each span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
