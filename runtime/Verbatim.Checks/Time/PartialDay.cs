namespace Verbatim.Checks.Time;

/// <summary>
/// A day of which the month or only the year may be known: <c>2025-11-19</c>, <c>2025-11</c>, <c>2025</c> (EDTF level 0).
/// </summary>
public static class PartialDay
{
    /// <summary>The days that a partial date can mean.</summary>
    /// <param name="text">The date as the schema's type PartialDate allows it.</param>
    /// <returns>The stretch of days, or null where the text is no date; the schema reports that.</returns>
    public static DayInterval? Parse(string text)
    {
        int[] parts = text.Split('-')
            .Select(static p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 0).ToArray();
        return parts switch
        {
            [>= 1 and < 9999 and var year] => Years(new DateOnly(year, 1, 1)),
            [>= 1 and < 9999 and var year, >= 1 and <= 12 and var month] => Months(new DateOnly(year, month, 1)),
            [>= 1 and < 9999 and var year, >= 1 and <= 12 and var month, >= 1 and var day] when day <= DateTime.DaysInMonth(year, month)
                => Days(new DateOnly(year, month, day)),
            _ => null,
        };
    }

    /// <summary>
    /// The days of a half-open range whose ends may be partial, read as widely as the ends allow: what follows from it is
    /// provable whichever days were meant. An end that is partial is over when its month or year is.
    /// </summary>
    /// <param name="start">The first day, or null where it is not known.</param>
    /// <param name="end">The day after the last, or null where there is none that is known.</param>
    public static DayInterval WidestRange(string? start, string? end)
    {
        DayInterval? first = start is null ? null : Parse(start);
        DayInterval? last = end is null ? null : Parse(end);
        bool isWholeDay = end?.Length == "2025-11-19".Length;
        return new DayInterval(first?.Start, isWholeDay ? last?.Start : last?.End);
    }

    private static DayInterval Days(DateOnly day) => new(day, day.AddDays(1));

    private static DayInterval Months(DateOnly day) => new(day, day.AddMonths(1));

    private static DayInterval Years(DateOnly day) => new(day, day.AddYears(1));
}
