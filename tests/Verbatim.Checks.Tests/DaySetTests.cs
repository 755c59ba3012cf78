namespace Verbatim.Checks.Tests;

public sealed class DaySetTests
{
    private static DateOnly Day(string text) => DateOnly.Parse(text);

    private static DayInterval Days(string? start, string? end) => new(start is null ? null : Day(start), end is null ? null : Day(end));

    [Fact]
    public void Terms_that_touch_have_no_day_in_common()
    {
        DaySet first = DaySet.Of(Days("2021-01-20", "2025-01-20"));
        DaySet second = DaySet.Of(Days("2025-01-20", null));
        Assert.True(first.Intersect(second).IsEmpty);
    }

    [Fact]
    public void Terms_that_touch_leave_no_gap()
    {
        DaySet both = DaySet.Of(Days("2021-01-20", "2025-01-20"), Days("2025-01-20", null));
        Assert.Equal("until 2021-01-19", both.Complement().ToString());
    }

    [Fact]
    public void The_complement_has_the_gaps_and_both_ends()
    {
        DaySet terms = DaySet.Of(Days("2017-01-20", "2021-01-20"), Days("2025-01-20", "2029-01-20"));
        Assert.Equal("until 2017-01-19 or 2021-01-20 to 2025-01-19 or from 2029-01-20 on", terms.Complement().ToString());
    }

    [Fact]
    public void What_is_neither_in_a_set_nor_outside_it_is_nothing()
    {
        DaySet some = DaySet.Of(Days("2020-02-29", "2020-03-01"), Days(null, "2019-01-01"));
        Assert.True(some.Intersect(some.Complement()).IsEmpty);
        Assert.Equal("any day", DaySet.Of(some.Intervals.Concat(some.Complement().Intervals)).ToString());
    }

    [Theory]
    [InlineData("2025", "2025-01-01 to 2025-12-31")]
    [InlineData("2025-02", "2025-02-01 to 2025-02-28")]
    [InlineData("2024-02-29", "on 2024-02-29")]
    public void A_partial_date_is_some_day_in_it(string text, string days) => Assert.Equal(days, PartialDay.Parse(text).ToString());

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-13")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void What_is_no_date_is_none(string text) => Assert.Null(PartialDay.Parse(text));

    [Theory]
    [InlineData("2024-12-10", "2026", "2024-12-10 to 2026-12-31")]
    [InlineData("2023-08", "2023-09-21", "2023-08-01 to 2023-09-20")]
    [InlineData(null, "2026-02", "until 2026-02-28")]
    [InlineData("2025-01-20", null, "from 2025-01-20 on")]
    public void A_partial_end_is_read_as_widely_as_it_allows(string? start, string? end, string days) =>
        Assert.Equal(days, PartialDay.WidestRange(start, end).ToString());
}
