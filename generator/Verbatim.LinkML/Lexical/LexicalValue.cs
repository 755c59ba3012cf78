namespace Verbatim.LinkML.Lexical;

/// <summary>What a text stands for as a value of a type, in one spelling for all that stand for it: <c>01</c> is <c>1</c> (P17).</summary>
public static class LexicalValue
{
    /// <summary>Whether a value of the type can be spelled in several ways.</summary>
    public static bool HasSpellings(ScalarType type) => type is ScalarType.Integer or ScalarType.Float or ScalarType.Double
        or ScalarType.Decimal or ScalarType.Boolean or ScalarType.Date or ScalarType.DateTime or ScalarType.Time;

    /// <summary>The one spelling; the text itself where it is no value of the type, or has no other.</summary>
    public static string Of(ScalarType type, string text)
    {
        ReadOnlySpan<char> written = text.AsSpan();
        switch (type)
        {
            case ScalarType.Integer when LexicalNumber.TryReadInteger(written, out long whole):
                return whole.ToString(CultureInfo.InvariantCulture);
            case ScalarType.Decimal when LexicalNumber.TryReadDecimal(written, out decimal exact):
                return exact.ToString("0.############################", CultureInfo.InvariantCulture);
            case ScalarType.Float or ScalarType.Double when LexicalNumber.TryReadDouble(written, out double number):
                return (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);
            case ScalarType.Boolean when LexicalNumber.TryReadBoolean(written, out bool truth):
                return truth ? "true" : "false";
            case ScalarType.Date when LexicalDate.TryReadDate(written, out int year, out int month, out int day):
                return new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case ScalarType.DateTime when LexicalDate.TryReadDateTime(written, out DateTime moment, out int? offset):
                return OfClock(moment.Ticks, offset);
            case ScalarType.Time when LexicalDate.TryReadTime(written, out long ticks, out int? zone):
                return OfClock(ticks, zone);
            default:
                return text;
        }
    }

    // Two clocks are the same where they are at one instant; one whose zone nobody knows is the same as none that has one.
    private static string OfClock(long ticks, int? offset) => offset is { } minutes
        ? (ticks - (minutes * TimeSpan.TicksPerMinute)).ToString(CultureInfo.InvariantCulture) + "Z"
        : ticks.ToString(CultureInfo.InvariantCulture);
}
