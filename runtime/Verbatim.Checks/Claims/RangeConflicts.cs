namespace Verbatim.Checks.Claims;

/// <summary>Conflicts between values that are stretches of numbers or days: some two of them have nothing in common.</summary>
internal static class RangeConflicts
{
    // Among stretches of a line some two are apart exactly where the highest lower end lies above the lowest upper end.
    public static ValueConflict? OfQuantities(IReadOnlyList<GivenClaim> claims, Action? compared)
    {
        List<(FigureInterval Interval, GivenClaim Claim)> figures = [];
        foreach (GivenClaim claim in claims)
        {
            if (claim.Claim.ClaimValue.Quantity is { } quantity && Meant(quantity) is { } interval)
                figures.Add((interval, claim));
        }
        if (figures.Count < 2)
            return null;
        FigureInterval highest = figures[0].Interval, lowest = figures[0].Interval;
        foreach ((FigureInterval interval, _) in figures.Skip(1))
        {
            compared?.Invoke();
            if (interval.Min is { } min && (highest.Min is null || min > highest.Min || (min == highest.Min && interval.MinExcluded)))
                highest = interval;
            if (interval.Max is { } max && (lowest.Max is null || max < lowest.Max || (max == lowest.Max && interval.MaxExcluded)))
                lowest = interval;
        }
        return highest.Overlaps(lowest) ? null : new ValueConflict(
        [
            .. figures.GroupBy(static f => f.Interval)
                .OrderBy(static g => g.Key.Min ?? g.Key.Max)
                .Select(static g => new GivenValue(Describe(g.First().Claim), [.. g.Select(static f => f.Claim)])),
        ]);
    }

    public static ValueConflict? OfDates(IReadOnlyList<GivenClaim> claims, Action? compared)
    {
        List<(DayInterval Days, GivenClaim Claim)> dates = [];
        foreach (GivenClaim claim in claims)
        {
            if (claim.Claim.ClaimValue.Date is { } date && PartialDay.Parse(date) is { } days)
                dates.Add((days, claim));
        }
        if (dates.Count < 2)
            return null;
        DayInterval common = DayInterval.Always;
        foreach ((DayInterval days, _) in dates)
        {
            compared?.Invoke();
            common = common.Intersect(days);
        }
        return !common.IsEmpty ? null : new ValueConflict(
        [
            .. dates.GroupBy(static d => d.Claim.Claim.ClaimValue.Date!, StringComparer.Ordinal)
                .OrderBy(static g => g.Key, StringComparer.Ordinal)
                .Select(static g => new GivenValue(g.Key, [.. g.Select(static d => d.Claim)])),
        ]);
    }

    private static string Describe(GivenClaim claim)
    {
        Quantity quantity = claim.Claim.ClaimValue.Quantity!;
        return Currencies.IsCode(quantity.Unit) || CasualtyReports.KindOf(claim.Claim.Property) is null && quantity.Unit is not null
            ? $"{FigureInterval.Describe(quantity)} {quantity.Unit}"
            : FigureInterval.Describe(quantity);
    }

    private static FigureInterval? Meant(Quantity quantity) =>
        FigureInterval.Of(quantity) is { } interval && Currencies.IsCode(quantity.Unit) ? Rounded(interval) : FigureInterval.Of(quantity);

    // Sums of money are rounded when they are told: 105 million stands for what rounds to it. A sum is taken as exact to its last
    // digit that is no zero, or to its third where the others are.
    private static FigureInterval Rounded(FigureInterval interval) => interval is { Min: { } min, Max: { } max } && min == max
        ? new FigureInterval(min - (Step(min) / 2), max + (Step(max) / 2))
        : interval;

    private static decimal Step(decimal amount)
    {
        decimal step = 1;
        decimal size = Math.Abs(amount);
        while (size != 0 && size % (step * 10) == 0 && size / (step * 10) >= 100)
            step *= 10;
        return size != decimal.Truncate(size) ? 0 : step;
    }
}
