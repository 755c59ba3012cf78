using System.Text;
using Verbatim.LinkML.Lexical;

namespace Verbatim.Runtime.Tests;

/// <summary>What is read from bytes at once is what the rules of the language read from characters.</summary>
public class Utf8ScalarTests
{
    private const int Rounds = 200_000;
    private const string Signs = "0123456789012345678900.-+e_:xo ";

    [Fact]
    public void Numbers_are_those_of_the_language()
    {
        Random random = new(20261130);
        int whole = 0, real = 0;
        for (int round = 0; round < Rounds; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 20))
                .Select(_ => Signs[random.Next(random.Next(2) == 0 ? 20 : Signs.Length)]));
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            if (Utf8Scalar.TryReadInteger(utf8, out long integer))
            {
                whole++;
                Assert.Equal((text, true, integer), (text, LexicalNumber.TryReadInteger(text, out long expected), expected));
            }
            if (Utf8Scalar.TryReadDouble(utf8, out double number))
            {
                real++;
                Assert.True(LexicalNumber.TryReadDouble(text, out double expected), text);
                Assert.Equal((text, BitConverter.DoubleToInt64Bits(expected)), (text, BitConverter.DoubleToInt64Bits(number)));
            }
        }

        Assert.InRange(whole, Rounds / 10, Rounds);
        Assert.InRange(real, Rounds / 10, Rounds);
    }

    [Theory]
    [InlineData("2025-11-20")]
    [InlineData("2024-02-29")]
    [InlineData("2025-02-29")]
    [InlineData("2025-00-10")]
    [InlineData("2025-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("-001-01-01")]
    [InlineData("2025--1-10")]
    [InlineData("2025-11-2 ")]
    [InlineData("2025-1-020")]
    [InlineData("9999-12-31")]
    public void Days_are_those_of_the_language(string text)
    {
        bool isDay = LexicalDate.TryReadDate(text, out int year, out int month, out int day);

        Assert.Equal(isDay, Utf8Scalar.TryReadDay(Encoding.UTF8.GetBytes(text), out DateOnly read));
        Assert.Equal(isDay ? new DateOnly(year, month, day) : default, read);
    }
}
