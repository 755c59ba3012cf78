namespace Verbatim.LinkML.Validation.Index;

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
            null or ScalarType.Integer or ScalarType.Float or ScalarType.Double
                or ScalarType.Decimal => (Magnitude.OfNumber(text), _number),
            _ => (null, null),
        };
        return value is { } left && limit is { } right ? left.CompareTo(right) : null;
    }
}
