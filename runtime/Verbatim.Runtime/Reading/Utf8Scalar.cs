namespace Verbatim.Runtime.Reading;

/// <summary>
/// Reads the spellings that nearly all numbers and days have from their bytes. Whatever is not as simple as that is left to the rules of
/// the language, which read these the same.
/// </summary>
internal static class Utf8Scalar
{
    // No more digits than a double holds exactly, and no more behind the point than a power of ten that it does.
    private const int ExactDigits = 15, LongDigits = 18;

    private static readonly double[] Powers =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a whole number of a few digits.</summary>
    public static bool TryReadInteger(ReadOnlySpan<byte> utf8, out long value)
    {
        bool isNegative = utf8 is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? utf8[1..] : utf8;
        value = 0;
        if (digits.Length is 0 or > LongDigits)
            return false;
        foreach (byte digit in digits)
        {
            uint number = (uint)digit - '0';
            if (number > 9)
                return false;
            value = (value * 10) + number;
        }
        value = isNegative ? -value : value;
        return true;
    }

    /// <summary>Reads a number of a few digits, with a point or without.</summary>
    public static bool TryReadDouble(ReadOnlySpan<byte> utf8, out double value)
    {
        bool isNegative = utf8 is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? utf8[1..] : utf8;
        int point = digits.IndexOf((byte)'.');
        value = 0;
        if (digits.Length is 0 or > ExactDigits || point == 0 || point == digits.Length - 1)
            return false;
        long whole = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            uint number = (uint)digits[i] - '0';
            if (i == point)
                continue;
            if (number > 9)
                return false;
            whole = (whole * 10) + number;
        }
        // Both are exact, so that their quotient is rounded once, as the nearest double of the text is.
        value = point < 0 ? whole : whole / Powers[digits.Length - 1 - point];
        value = isNegative ? -value : value;
        return true;
    }

    /// <summary>Reads a day as <c>2025-11-20</c>.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> utf8, out DateOnly value)
    {
        value = default;
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-'
            || !TryReadInteger(utf8[..4], out long year) || !TryReadInteger(utf8[5..7], out long month)
            || !TryReadInteger(utf8[8..], out long day))
            return false;
        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month);
        value = exists ? new DateOnly((int)year, (int)month, (int)day) : default;
        return exists;
    }
}
