namespace Verbatim.LinkML.Lexical;

/// <summary>How numbers are written (P14). The compiled readers call these too, so that both read the same texts.</summary>
public static class LexicalNumber
{
    /// <summary>The significant digits an exact decimal holds.</summary>
    public const int DecimalDigits = 28;

    /// <summary>Reads a whole number: digits with or without a sign, in the range of 64 bits. <c>1.0</c> is none.</summary>
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
            if ((uint)digit > 9 || value < (long.MinValue + digit) / 10)
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
    /// not.
    /// </summary>
    public static bool TryReadDouble(ReadOnlySpan<char> text, out double value)
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
    /// out, all in all or behind the point, would be rounded and is not read.
    /// </summary>
    public static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
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

    /// <summary>Why a text that is a number is not read as one of a type, or null where there is nothing to add.</summary>
    public static string? Explain(ScalarType type, ReadOnlySpan<char> text)
    {
        if (!IsNumber(text))
            return null;
        return type switch
        {
            ScalarType.Integer when text.IndexOfAny('.', 'e', 'E') < 0 => "it takes more than the 64 bits that a whole number has here",
            ScalarType.Decimal => $"it takes more than the {DecimalDigits} digits that a decimal has here",
            ScalarType.Float or ScalarType.Double => "it is larger than any number of double precision",
            _ => null,
        };
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

    // How many digits a number takes without its exponent: all from the first that counts, or all behind the point, whichever is more.
    private static int DigitsWrittenOut(ReadOnlySpan<char> text)
    {
        int mark = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> plain = mark < 0 ? text : text.Slice(0, mark);
        int digits = 0;
        foreach (char c in plain)
        {
            if (c is >= '1' and <= '9' || (c == '0' && digits > 0))
                digits++;
        }
        int behind = FractionDigits(plain) - (mark < 0 ? 0 : Exponent(text.Slice(mark + 1)));
        return Math.Max(digits == 0 ? 0 : digits - Math.Min(behind, 0), behind);
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
