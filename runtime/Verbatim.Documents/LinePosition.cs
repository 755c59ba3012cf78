namespace Verbatim.Documents;

/// <summary>
/// A place in a text by line and column, both counted from 0 as in Roslyn; columns are UTF-16 units.
/// <see cref="ToString"/> and every renderer count from 1, as people and editors do.
/// </summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The column in UTF-16 units, from 0.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <inheritdoc/>
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as people write it, counted from 1: <c>3,14</c>.</summary>
    public override string ToString() => $"{Line + 1},{Character + 1}";
}

/// <summary>A stretch of text by line and column; half-open.</summary>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="End">The first place after it.</param>
public readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);
