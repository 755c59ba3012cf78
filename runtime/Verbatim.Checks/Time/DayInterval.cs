namespace Verbatim.Checks.Time;

/// <summary>
/// A half-open stretch of days, <c>[start, end)</c>. Half-open, or terms that touch would overlap by a day and hide a conflict.
/// </summary>
/// <param name="Start">The first day, or null where it has no beginning that is known.</param>
/// <param name="End">The day after the last, or null where it has no end that is known.</param>
public readonly record struct DayInterval(DateOnly? Start, DateOnly? End)
{
    /// <summary>All days there are.</summary>
    public static readonly DayInterval Always;

    /// <summary>Whether no day belongs to it.</summary>
    public bool IsEmpty => Start is { } start && End is { } end && start >= end;

    /// <summary>All days from <paramref name="start"/> on.</summary>
    public static DayInterval From(DateOnly? start) => new(start, null);

    /// <summary>All days before <paramref name="end"/>.</summary>
    public static DayInterval Until(DateOnly? end) => new(null, end);

    /// <summary>The days that belong to both.</summary>
    public DayInterval Intersect(DayInterval other) => new(Later(Start, other.Start), Earlier(End, other.End));

    /// <summary>
    /// The interval as a sentence would have it: <c>2025-02-25 to 2026-01-13</c>, the end being the last day that belongs to it.
    /// </summary>
    public override string ToString() => (Start, End) switch
    {
        (null, null) => "any day",
        ({ } start, null) => $"from {Day(start)} on",
        (null, { } end) => $"until {Day(end.AddDays(-1))}",
        ({ } start, { } end) when end == start.AddDays(1) => $"on {Day(start)}",
        ({ } start, { } end) => $"{Day(start)} to {Day(end.AddDays(-1))}",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // No start is the earliest start, so the later of the two is the other one.
    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;
}
