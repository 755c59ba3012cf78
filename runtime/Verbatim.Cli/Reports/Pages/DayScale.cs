namespace Verbatim.Cli.Reports.Pages;

/// <summary>
/// A stretch of time drawn as a width. It spans where most of the days begin and end; what lies beyond is cut off at its edges, with an
/// arrow. The drawings are decoration: the days stand in words beside them.
/// </summary>
/// <param name="First">The day at the left edge.</param>
/// <param name="Last">The day at the right edge.</param>
internal sealed record DayScale(DateOnly First, DateOnly Last)
{
    private const int Height = 22;
    private const double Thinnest = 0.8;

    /// <summary>The scale on which some sets of days show best.</summary>
    public static DayScale Of(IReadOnlyCollection<DaySet> sets)
    {
        int[] ends =
        [
            .. sets.SelectMany(static set => set.Intervals).SelectMany(static days => new[] { days.Start, days.End })
                .OfType<DateOnly>().Select(static day => day.DayNumber).Order(),
        ];
        if (ends.Length == 0)
            return new DayScale(new DateOnly(2000, 1, 1), new DateOnly(2001, 1, 1));
        // One term of office long ago would push all the others into a corner.
        int from = ends[ends.Length / 12], to = ends[^(1 + (ends.Length / 24))];
        int margin = Math.Max(30, (to - from) / 12);
        return new DayScale(Day(from - margin), Day(to + margin));
    }

    /// <summary>The axis, with a mark at the beginning of each year, quarter or month, as there is room.</summary>
    public Html Axis() => Tag.Svg(Height).Class("axis").Decoration()[Ticks().Select(Tick)];

    /// <summary>A set of days as a bar.</summary>
    /// <param name="days">The days.</param>
    /// <param name="kind">The class that the style sheet colours.</param>
    public Html Bar(DaySet days, string kind) => Tag.Svg(Height).Class("bar " + kind).Decoration()[
        Ticks().Select(day => (Html)Tag.Line.Class("tick").From(At(day), 0).To(At(day), Height))
            .Concat(days.Intervals.SelectMany(Interval))];

    private IEnumerable<Html> Interval(DayInterval days)
    {
        double from = Math.Clamp(At(days.Start ?? DateOnly.MinValue), 0, 100);
        double to = Math.Clamp(At(days.End ?? DateOnly.MaxValue), 0, 100);
        bool isCutBefore = days.Start is not { } start || start < First;
        bool isCutAfter = days.End is not { } end || end > Last;
        double width = Math.Max(Thinnest, to - from);
        yield return Tag.Rect.Class("days").X(Math.Min(from, 100 - width)).Y(5).Size(width, 12).Rounded(isCutBefore || isCutAfter ? 0 : 3);
        if (isCutBefore)
            yield return Tag.SvgText.Class("arrow").X(0.4).Y(15.5)["◂"];
        if (isCutAfter)
            yield return Tag.SvgText.Class("arrow").X(99.6).Y(15.5).TextAnchor("end")["▸"];
    }

    private Html Tick(DateOnly day)
    {
        double at = At(day);
        return Html.All([
            Tag.Line.Class("tick").From(at, 14).To(at, Height),
            at is < 3 or > 95 ? Html.Nothing : Tag.SvgText.Class("tick").X(at).Y(11).TextAnchor("middle")[Name(day)]]);
    }

    private IEnumerable<DateOnly> Ticks()
    {
        int months = (Last.DayNumber - First.DayNumber) switch
        {
            < 200 => 1,
            < 1000 => 6,
            < 4500 => 12,
            < 9000 => 36,
            _ => 120,
        };
        int month = ((((First.Year * 12) + First.Month - 1) / months) + 1) * months;
        for (; month / 12 <= Last.Year && month / 12 < 9999; month += months)
        {
            DateOnly day = new(month / 12, (month % 12) + 1, 1);
            if (day <= Last)
                yield return day;
        }
    }

    private string Name(DateOnly day) =>
        day.ToString(Last.DayNumber - First.DayNumber < 1000 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);

    private double At(DateOnly day) => 100.0 * (day.DayNumber - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber);

    private static DateOnly Day(int number) =>
        DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
