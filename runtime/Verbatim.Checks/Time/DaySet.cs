namespace Verbatim.Checks.Time;

/// <summary>
/// A set of days as intervals in order that neither overlap nor touch. Immutable; two sets of the same days are equal in text.
/// </summary>
public sealed class DaySet
{
    private DaySet(ImmutableArray<DayInterval> intervals) => Intervals = intervals;

    /// <summary>No day.</summary>
    public static DaySet Empty { get; } = new([]);

    /// <summary>All days.</summary>
    public static DaySet Always { get; } = new([DayInterval.Always]);

    /// <summary>The intervals, earliest first.</summary>
    public ImmutableArray<DayInterval> Intervals { get; }

    /// <summary>Whether no day belongs to it.</summary>
    public bool IsEmpty => Intervals.IsEmpty;

    /// <summary>The days of any of <paramref name="intervals"/>.</summary>
    public static DaySet Of(params IEnumerable<DayInterval> intervals)
    {
        ImmutableArray<DayInterval>.Builder joined = ImmutableArray.CreateBuilder<DayInterval>();
        foreach (DayInterval next in intervals.Where(static i => !i.IsEmpty).OrderBy(static i => i.Start ?? DateOnly.MinValue))
        {
            if (joined.Count > 0 && Touch(joined[^1], next))
                joined[^1] = new DayInterval(joined[^1].Start, LaterEnd(joined[^1].End, next.End));
            else
                joined.Add(next);
        }
        return new DaySet(joined.ToImmutable());
    }

    /// <summary>The days that belong to both.</summary>
    public DaySet Intersect(DaySet other) =>
        Of(Intervals.SelectMany(a => other.Intervals.Select(b => a.Intersect(b))));

    /// <summary>The days that do not belong to it.</summary>
    public DaySet Complement()
    {
        List<DayInterval> gaps = [];
        DateOnly? from = null;
        foreach (DayInterval interval in Intervals)
        {
            if (interval.Start is { } start)
                gaps.Add(new DayInterval(from, start));
            if (interval.End is null)
                return Of(gaps);
            from = interval.End;
        }
        gaps.Add(DayInterval.From(from));
        return Of(gaps);
    }

    /// <summary>The intervals as a sentence would have them, or <c>no day</c>.</summary>
    public override string ToString() => IsEmpty ? "no day" : string.Join(" or ", Intervals);

    private static bool Touch(DayInterval earlier, DayInterval later) =>
        earlier.End is null || later.Start is null || later.Start <= earlier.End;

    private static DateOnly? LaterEnd(DateOnly? a, DateOnly? b) => a is null || b is null ? null : a > b ? a : b;
}
