namespace Verbatim.Checks.Tests;

public sealed class NumberReaderTests
{
    private static readonly NumberReader Reader = new(NumberLexicon.English);

    private static List<TextNumber> Read(string text) => Reader.Read(text, TextSpan.FromBounds(0, text.Length));

    [Theory]
    [InlineData("killed 26 people", "26")]
    [InlineData("a 28-point plan", "28")]
    [InlineData("a $105 million package", "105000000")]
    [InlineData("USD 100bn of assets", "100000000000")]
    [InlineData("some 1,250 houses and 3.5 million people", "1250 3500000.0")]
    [InlineData("the nearly two-year-old conflict", "2")]
    [InlineData("twenty-eight points", "28")]
    [InlineData("tens of thousands of lives", "10000")]
    [InlineData("two hundred and six", "200 6")]
    [InlineData("a dozen boats", "12")]
    [InlineData("no number here, not even in iPhone14x", "14")]
    [InlineData("Biden, often, someone, tone", "")]
    public void Numbers_in_digits_and_words_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", Read(text).Select(static n => n.Value)));

    [Theory]
    [InlineData("at least 26 people", "at_least")]
    [InlineData("More than two years", "more_than")]
    [InlineData("nearly $105 million", "nearly")]
    [InlineData("an estimated 600,000 soldiers", "about")]
    [InlineData("the recovered 26", null)]
    [InlineData("moreover 26", null)]
    [InlineData("26 people", null)]
    public void The_words_before_a_number_qualify_it(string text, string? expected) =>
        Assert.Equal(expected, Read(text)[0].Qualifier is { } qualifier ? Articles.QuantityQualifierTexts.ToText(qualifier) : null);

    [Fact]
    public void A_qualifier_outside_the_passage_counts()
    {
        const string Text = "at least 26 people";
        Assert.Equal("at least", Reader.Read(Text, TextSpan.FromBounds(9, 18))[0].QualifierText);
    }
}
