using Verbatim.LinkML.Model;

namespace Verbatim.LinkML.Validation;

/// <summary>A least, greatest or demanded value: a number, a day or a time. Whole and decimal numbers are compared exactly.</summary>
internal sealed class Limit
{
    private readonly Magnitude? _number;
    private readonly Magnitude? _date;
    private readonly Magnitude? _time;

    private Limit(string text)
    {
        Text = text;
        _number = Magnitude.OfNumber(text);
        _date = Magnitude.OfDate(text);
        _time = Magnitude.OfTime(text);
    }

    /// <summary>The value as the schema writes it.</summary>
    public string Text { get; }

    public static Limit? Read(string? text) => text is null ? null : new Limit(text);

    /// <summary>How a value compares with the limit: negative, zero or positive; null where the two cannot be compared.</summary>
    /// <param name="text">The value, of the type already.</param>
    /// <param name="type">The value's type, or null where none is declared: then it is a number or nothing.</param>
    public int? Compare(string text, ScalarType? type)
    {
        (Magnitude? value, Magnitude? limit) = type switch
        {
            ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime => (Magnitude.OfDate(text), _date),
            ScalarType.Time => (Magnitude.OfTime(text), _time),
            null or ScalarType.Integer or ScalarType.Float or ScalarType.Double or ScalarType.Decimal => (Magnitude.OfNumber(text), _number),
            _ => (null, null),
        };
        return value is { } left && limit is { } right ? left.CompareTo(right) : null;
    }

    /// <summary>A number: exact where a decimal holds it, else approximate. Days and times are ticks.</summary>
    private readonly record struct Magnitude(decimal? Exact, double Approximate)
    {
        public static Magnitude? OfNumber(string text)
        {
            if (LexicalNumber.TryReadDecimal(text.AsSpan(), out decimal exact))
                return new Magnitude(exact, (double)exact);
            return LexicalNumber.TryReadDouble(text.AsSpan(), out double approximate) ? new Magnitude(null, approximate) : null;
        }

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

        // A time without an offset is taken for one in UTC: the only order in which all of them have a place.
        private static long InUtc(long ticks, int? offsetMinutes) => ticks - ((offsetMinutes ?? 0) * TimeSpan.TicksPerMinute);

        private static Magnitude OfTicks(long ticks) => new(ticks, ticks);
    }
}
