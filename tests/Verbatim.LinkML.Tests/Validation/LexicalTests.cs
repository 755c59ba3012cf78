namespace Verbatim.LinkML.Tests.Validation;

public sealed class LexicalTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("+7", 7)]
    [InlineData("007", 7)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0x1F", 31)]
    [InlineData("0xcafe", 0xCAFE)]
    [InlineData("0o17", 15)]
    [InlineData("0x0000000000000000000000001", 1)]
    [InlineData("0x7FFFFFFFFFFFFFFF", long.MaxValue)]
    public void P14_an_integer_is_digits_with_or_without_a_sign_or_in_base_16_or_8(string text, long expected)
    {
        Assert.True(LexicalNumber.TryReadInteger(text, out long value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("-0x1F")]
    [InlineData("0x")]
    [InlineData("0xG")]
    [InlineData("0o18")]
    [InlineData("0b101")]
    [InlineData("0x8000000000000000")]
    [InlineData("1_000")]
    [InlineData(" 1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999999999")]
    public void P14_nothing_else_is_an_integer(string text) => Assert.False(LexicalNumber.TryReadInteger(text, out _));

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("5.", "5")]
    [InlineData(".5", "0.5")]
    [InlineData("1e-7", "0.0000001")]
    [InlineData("1.50E+3", "1500")]
    [InlineData("-12.5e-1", "-1.25")]
    [InlineData("1e27", "1000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000000000012e6", "0.0000000000000000000000000012")]
    [InlineData("0e99", "0")]
    [InlineData("1.000000000000000000000000000000000000000000", "1")]
    [InlineData("0.00000000000000000000000000000000000000", "0")]
    [InlineData("1230000000000000000000000000000000000e-30", "1230000")]
    [InlineData("0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    public void P14_a_decimal_is_exact(string text, string expected)
    {
        Assert.True(LexicalNumber.TryReadDecimal(text, out decimal value));
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("1e28")]
    [InlineData("10000000000000000000000000000.0")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("0x10000000000000000")]
    [InlineData("1e-29")]
    [InlineData("1.2e-28")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("1e")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData(".")]
    [InlineData(".nan")]
    public void P14_a_decimal_that_would_be_rounded_is_none(string text) => Assert.False(LexicalNumber.TryReadDecimal(text, out _));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("1.5e-3", 0.0015)]
    [InlineData("1e-400", 0)]
    [InlineData("0x1F", 31)]
    [InlineData("-.inf", double.NegativeInfinity)]
    [InlineData(".NaN", double.NaN)]
    public void P14_a_float_takes_a_whole_number_too(string text, double expected)
    {
        Assert.True(LexicalNumber.TryReadDouble(text, out double value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("1e")]
    [InlineData("Infinity")]
    [InlineData("1,5")]
    [InlineData("- 1")]
    public void P14_nothing_else_is_a_float(string text) => Assert.False(LexicalNumber.TryReadDouble(text, out _));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2021-01-01+06:00")]
    [InlineData("2021-01-01Z")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void P14_a_date_is_a_day_of_the_calendar(string text) => Assert.True(LexicalDate.TryReadDate(text, out _, out _, out _));

    [Theory]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-30")]
    [InlineData("2025-00-01")]
    [InlineData("0000-01-01")]
    [InlineData("2025-1-1")]
    [InlineData("20250101")]
    [InlineData("2025-01-01T00:00:00")]
    [InlineData("2025-01-01+15:00")]
    [InlineData("2025-01-01 ")]
    [InlineData("٢٠٢٥-٠١-٠١")]
    public void P14_nothing_else_is_a_date(string text) => Assert.False(LexicalDate.TryReadDate(text, out _, out _, out _));

    [Theory]
    [InlineData("2002-05-30T09:00:00", null)]
    [InlineData("2002-05-30T09:00:00.1234567890Z", 0)]
    [InlineData("2002-05-30T09:00:00-05:30", -330)]
    public void P14_a_datetime_has_an_offset_or_none(string text, int? expected)
    {
        Assert.True(LexicalDate.TryReadDateTime(text, out DateTime time, out int? offset));
        Assert.Equal((2002, 9, expected), (time.Year, time.Hour, offset));
    }

    [Theory]
    [InlineData("2002-05-30")]
    [InlineData("2002-05-30 09:00:00")]
    [InlineData("2002-05-30T25:00:00")]
    [InlineData("2002-05-30T09:60:00")]
    [InlineData("2002-05-30T09:00:00.")]
    [InlineData("2002-05-30T09:00")]
    [InlineData("2002-05-30T09:00:00+06")]
    public void P14_nothing_else_is_a_datetime(string text) => Assert.False(LexicalDate.TryReadDateTime(text, out _, out _));

    [Theory]
    [InlineData("ex:1", true, false)]
    [InlineData("ex:", true, false)]
    [InlineData("_:b1", true, false)]
    [InlineData("https://example.org/a%20b?c#d", false, true)]
    [InlineData("urn:isbn:1", true, true)]
    [InlineData("X.Y:1", true, true)]
    [InlineData("a b:1", false, false)]
    [InlineData("https://example.org/a b", false, false)]
    [InlineData("https://example.org/%zz", false, false)]
    [InlineData("1:a", false, true)]
    [InlineData(":a", false, true)]
    [InlineData("name", false, true)]
    [InlineData("docs/a?b#c", false, true)]
    [InlineData("", false, false)]
    [InlineData("a{b}", false, false)]
    [InlineData("123", false, true)]
    [InlineData("-1.5e3", false, true)]
    [InlineData("1.2.3", false, true)]
    public void P14_CURIEs_and_URIs_are_checked_as_syntax(string text, bool isCurie, bool isUriOnly)
    {
        Assert.Equal(isCurie, LexicalName.IsCurie(text));
        if (isUriOnly)
            Assert.True(LexicalName.IsUri(text));
        Assert.Equal(isCurie || isUriOnly, LexicalName.IsUriOrCurie(text));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("#/a/0", true)]
    [InlineData("#/a[0]", true)]
    [InlineData("/a~1b", true)]
    [InlineData("a/b", false)]
    [InlineData("/a~2", false)]
    public void P14_a_JSON_Pointer_may_begin_with_a_hash(string text, bool expected) =>
        Assert.Equal(expected, LexicalName.IsJsonPointer(text));
}
