namespace Verbatim.LinkML.Lexical;

/// <summary>
/// A number, a day or a time as something that has an order. Whole and decimal numbers are exact, those of double precision approximate;
/// days and times are ticks.
/// </summary>
internal readonly record struct Magnitude(decimal? Exact, double Approximate)
{
    /// <summary>Whether values of a type have an order.</summary>
    public static bool CanBe(ScalarType type) => LexicalScalar.IsNumber(type)
        || type is ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime or ScalarType.Time;

    /// <summary>What a text says as a value of a type; null where it says nothing that has an order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type; null where none is declared: then it is a number or nothing.</param>
    public static Magnitude? Of(string text, ScalarType? type) => type switch
    {
        ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime => OfDate(text),
        ScalarType.Time => OfTime(text),
        ScalarType.Float or ScalarType.Double => OfDouble(text),
        null or ScalarType.Integer or ScalarType.Decimal => OfNumber(text),
        _ => null,
    };

    /// <summary>How two texts compare, whatever they are as long as both are the same; null where they are not.</summary>
    public static int? Compare(string left, string right) =>
        Compare(OfNumber(left), OfNumber(right)) ?? Compare(OfDate(left), OfDate(right)) ?? Compare(OfTime(left), OfTime(right));

    public static Magnitude? OfNumber(string text)
    {
        if (LexicalNumber.TryReadDecimal(text.AsSpan(), out decimal exact))
            return Of(exact);
        return OfDouble(text);
    }

    /// <summary>A number of double precision: what it was written as says no more than it holds (P18).</summary>
    public static Magnitude? OfDouble(string text) =>
        LexicalNumber.TryReadDouble(text.AsSpan(), out double approximate) ? new Magnitude(null, approximate) : null;

    public static Magnitude Of(decimal exact) => new(exact, (double)exact);

    public static Magnitude? OfDate(string text)
    {
        if (LexicalDate.TryReadDate(text.AsSpan(), out int year, out int month, out int day))
            return OfTicks(new DateTime(year, month, day).Ticks);
        return LexicalDate.TryReadDateTime(text.AsSpan(), out DateTime time, out int? offset) ? OfTicks(InUtc(time.Ticks, offset)) : null;
    }

    public static Magnitude? OfTime(string text) =>
        LexicalDate.TryReadTime(text.AsSpan(), out long ticks, out int? offset) ? OfTicks(InUtc(ticks, offset)) : null;

    /// <summary>Whether it has no place in the order of numbers.</summary>
    public bool IsNaN => double.IsNaN(Approximate);

    public int CompareTo(Magnitude other) =>
        Exact is { } left && other.Exact is { } right ? left.CompareTo(right) : Approximate.CompareTo(other.Approximate);

    public override string ToString() =>
        Exact is { } exact ? exact.ToString("0.############################", CultureInfo.InvariantCulture)
            : Approximate.ToString("R", CultureInfo.InvariantCulture);

    private static int? Compare(Magnitude? left, Magnitude? right) => left is { } l && right is { } r ? l.CompareTo(r) : null;

    // A time without an offset is taken for one in UTC: the only order in which all of them have a place.
    private static long InUtc(long ticks, int? offsetMinutes) => ticks - ((offsetMinutes ?? 0) * TimeSpan.TicksPerMinute);

    private static Magnitude OfTicks(long ticks) => new(ticks, ticks);
}
