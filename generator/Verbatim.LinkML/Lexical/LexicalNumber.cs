namespace Verbatim.LinkML.Lexical;

/// <summary>How numbers are written (P14). The compiled readers call these too, so that both read the same texts.</summary>
public static class LexicalNumber
{
    /// <summary>The significant digits an exact decimal holds.</summary>
    public const int DecimalDigits = 28;

    private const string BeyondInteger = "it takes more than the 64 bits that a whole number has here";

    /// <summary>
    /// Reads a whole number: digits with or without a sign, or YAML 1.2's <c>0x1F</c> and <c>0o17</c>, in the range of 64 bits. <c>1.0</c>
    /// is none.
    /// </summary>
    public static bool TryReadInteger(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        bool negative = text.Length > 0 && text[0] == '-';
        int at = SkipSign(text);
        if (at == text.Length)
            return false;
        for (; at < text.Length; at++)
        {
            int digit = text[at] - '0';
            if ((uint)digit > 9)
                return TryReadBased(text, out value);
            if (value < (long.MinValue + digit) / 10)
                return false;
            value = (value * 10) - digit; // counted down: the least number has no positive twin
        }
        if (negative)
            return true;
        if (value == long.MinValue)
            return false;
        value = -value;
        return true;
    }

    /// <summary>
    /// Reads a floating-point number; a whole number is one as well. YAML's <c>.inf</c> and <c>.nan</c> are read, a number too large is
    /// not, and one too small is zero, as Python has it.
    /// </summary>
    public static bool TryReadDouble(ReadOnlySpan<char> text, out double value)
    {
        if (TryReadDecimalDouble(text, out value))
            return true;
        bool isBased = IsBased(text, out ulong? whole) && whole is not null;
        value = isBased ? (double)whole!.Value : value;
        return isBased;
    }

    /// <summary>Reads a floating-point number whose digits are those of base ten.</summary>
    internal static bool TryReadDecimalDouble(ReadOnlySpan<char> text, out double value)
    {
        if (TryReadSpecial(text, out value))
            return true;
        if (!IsNumber(text))
            return false;
#if NET
        bool read = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        bool read = double.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#endif
        return read && !double.IsInfinity(value);
    }

    /// <summary>
    /// Reads an exact decimal number, with an exponent or without. One that takes more than <see cref="DecimalDigits"/> digits to write
    /// out, all in all or behind the point, would be rounded and is not read; zeros at its end do not count.
    /// </summary>
    public static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (IsBased(text, out ulong? whole))
        {
            value = whole ?? 0;
            return whole is not null;
        }
        if (!IsNumber(text) || DigitsWrittenOut(text) > DecimalDigits)
            return false;
#if NET
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        return decimal.TryParse(text.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#endif
    }

    /// <summary>
    /// Reads YAML's and JSON's spellings of a truth value: <c>true</c> and <c>false</c>, all lower, all upper, or capitalised.
    /// </summary>
    public static bool TryReadBoolean(ReadOnlySpan<char> text, out bool value)
    {
        value = Is(text, "true", "True", "TRUE");
        return value || Is(text, "false", "False", "FALSE");
    }

    /// <summary>
    /// Why a text that is a number, or one to other readers, is not read as one of a type, or null where there is nothing to add.
    /// </summary>
    public static string? Explain(ScalarType type, ReadOnlySpan<char> text)
    {
        if (!LexicalScalar.IsNumber(type))
            return null;
        if (IsBased(text, out _))
            return BeyondInteger;
        if (!IsNumber(text))
            return Yaml11Scalar.Explain(text.ToString());
        return type switch
        {
            ScalarType.Integer when text.IndexOfAny('.', 'e', 'E') < 0 => BeyondInteger,
            ScalarType.Decimal => $"it takes more than the {DecimalDigits} digits that a decimal has here",
            ScalarType.Float or ScalarType.Double => "it is larger than any number of double precision",
            _ => null,
        };
    }

    private static bool TryReadBased(ReadOnlySpan<char> text, out long value)
    {
        bool fits = IsBased(text, out ulong? whole) && whole <= long.MaxValue;
        value = fits ? (long)whole!.Value : 0;
        return fits;
    }

    // Both versions of YAML have base 16 without a sign, 1.2 alone writes base 8 so. There is no value where it takes more than 64 bits.
    private static bool IsBased(ReadOnlySpan<char> text, out ulong? value)
    {
        value = null;
        int bits = text.Length > 2 && text[0] == '0' ? text[1] switch { 'x' => 4, 'o' => 3, _ => 0 } : 0;
        if (bits == 0)
            return false;
        ulong whole = 0;
        bool fits = true;
        foreach (char c in text.Slice(2))
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : (c | 0x20) is >= 'a' and <= 'f' ? (c | 0x20) - 'a' + 10 : int.MaxValue;
            if (digit >= 1 << bits)
                return false;
            fits &= whole >> (64 - bits) == 0;
            whole = (whole << bits) | (uint)digit;
        }
        value = fits ? whole : null;
        return true;
    }

    private static bool TryReadSpecial(ReadOnlySpan<char> text, out double value)
    {
        value = double.NaN;
        if (Is(text, ".nan", ".NaN", ".NAN"))
            return true;
        value = text.Length > 0 && text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return Is(text.Slice(SkipSign(text)), ".inf", ".Inf", ".INF");
    }

    private static bool Is(ReadOnlySpan<char> text, string lower, string capital, string upper) =>
        text.SequenceEqual(lower.AsSpan()) || text.SequenceEqual(capital.AsSpan()) || text.SequenceEqual(upper.AsSpan());

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        int at = SkipSign(text);
        int digits = CountDigits(text, ref at);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            digits += CountDigits(text, ref at);
        }
        if (digits == 0)
            return false;
        if (at == text.Length)
            return true;
        if (text[at] is not ('e' or 'E'))
            return false;
        at++;
        at += SkipSign(text.Slice(at));
        return CountDigits(text, ref at) > 0 && at == text.Length;
    }

    // How many digits a number takes without its exponent: those from the first to the last that counts, and the zeros that stand between
    // these and the point.
    private static int DigitsWrittenOut(ReadOnlySpan<char> text)
    {
        int mark = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> plain = mark < 0 ? text : text.Slice(0, mark);
        int digits = 0, zeros = 0;
        foreach (char c in plain)
        {
            if (c is >= '1' and <= '9')
                (digits, zeros) = (digits + zeros + 1, 0);
            else if (c == '0' && digits > 0)
                zeros++;
        }
        int power = zeros - FractionDigits(plain) + (mark < 0 ? 0 : Exponent(text.Slice(mark + 1)));
        return digits == 0 ? 0 : power < 0 ? Math.Max(digits, -power) : digits + power;
    }

    // One that is past all that is read is as good as any other.
    private static int Exponent(ReadOnlySpan<char> text)
    {
        int value = 0;
        for (int at = SkipSign(text); at < text.Length; at++)
            value = Math.Min((value * 10) + (text[at] - '0'), 1_000_000);
        return text[0] == '-' ? -value : value;
    }

    private static int FractionDigits(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static int SkipSign(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;

    private static int CountDigits(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }
}
