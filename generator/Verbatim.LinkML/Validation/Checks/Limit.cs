namespace Verbatim.LinkML.Validation.Checks;

/// <summary>A value that others are compared with, read once for each thing it may be.</summary>
internal sealed class Limit
{
    private readonly Magnitude? _number;
    private readonly Magnitude? _double;
    private readonly Magnitude? _date;
    private readonly Magnitude? _time;

    private Limit(string text)
    {
        _number = Magnitude.OfNumber(text);
        _double = Magnitude.OfDouble(text);
        _date = Magnitude.OfDate(text);
        _time = Magnitude.OfTime(text);
    }

    public static Limit? Read(string? text) => text is null ? null : new Limit(text);

    /// <summary>Whether a value can be compared with the limit and is past it: less (-1) or more (1), or NaN.</summary>
    public bool IsPassed(string text, ScalarType? type, int direction) =>
        Compare(text, type) is { } order && (Math.Sign(order) == direction || Magnitude.Of(text, type) is { IsNaN: true });

    /// <summary>How a value compares with the limit: negative, zero or positive; null where the two cannot be compared.</summary>
    /// <param name="text">The value, of the type already.</param>
    /// <param name="type">The value's type, or null where none is declared: then it is a number or nothing.</param>
    public int? Compare(string text, ScalarType? type)
    {
        Magnitude? limit = type switch
        {
            ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime => _date,
            ScalarType.Time => _time,
            ScalarType.Float or ScalarType.Double => _double,
            _ => _number,
        };
        return Magnitude.Of(text, type) is { } left && limit is { } right ? left.CompareTo(right) : null;
    }
}
