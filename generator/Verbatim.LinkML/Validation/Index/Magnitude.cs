namespace Verbatim.LinkML.Validation.Index;

/// <summary>
/// A number, a day or a time as something that has an order. Whole and decimal numbers are exact, others approximate; days and times are
/// ticks.
/// </summary>
internal readonly record struct Magnitude(decimal? Exact, double Approximate)
{
    public static Magnitude? OfNumber(string text)
    {
        if (LexicalNumber.TryReadDecimal(text.AsSpan(), out decimal exact))
            return Of(exact);
        return LexicalNumber.TryReadDouble(text.AsSpan(), out double approximate) ? new Magnitude(null, approximate) : null;
    }

    public static Magnitude Of(decimal exact) => new(exact, (double)exact);

    public static Magnitude? OfDate(string text)
    {
        if (LexicalDate.TryReadDate(text.AsSpan(), out int year, out int month, out int day))
            return OfTicks(new DateTime(year, month, day).Ticks);
        return LexicalDate.TryReadDateTime(text.AsSpan(), out DateTime time, out int? offset) ? OfTicks(InUtc(time.Ticks, offset)) : null;
    }

    public static Magnitude? OfTime(string text) =>
        LexicalDate.TryReadTime(text.AsSpan(), out long ticks, out int? offset) ? OfTicks(InUtc(ticks, offset)) : null;

    public int CompareTo(Magnitude other) =>
        Exact is { } left && other.Exact is { } right ? left.CompareTo(right) : Approximate.CompareTo(other.Approximate);

    public override string ToString() =>
        Exact is { } exact ? exact.ToString("0.############################", CultureInfo.InvariantCulture)
            : Approximate.ToString("R", CultureInfo.InvariantCulture);

    // A time without an offset is taken for one in UTC: the only order in which all of them have a place.
    private static long InUtc(long ticks, int? offsetMinutes) => ticks - ((offsetMinutes ?? 0) * TimeSpan.TicksPerMinute);

    private static Magnitude OfTicks(long ticks) => new(ticks, ticks);
}
