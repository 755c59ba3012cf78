using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class ClaimedValueTests
{
    [Theory]
    [InlineData("20 May 2033", "2033-05-20", null)]
    [InlineData("May 20, 2033", "2033-05-20", null)]
    [InlineData("on the 20th of May", "2033-05-20", null)]
    [InlineData("on Friday", "2033-05-20", null)]
    [InlineData("the recount of 2033", "2033", null)]
    [InlineData("2033-05-20", "2033-05-20", null)]
    [InlineData("in May 2033 it may be", "2033-05", null)]
    [InlineData("21 May 2033", "2033-05-20", "VBT3105")]
    [InlineData("in June 2033", "2033-05-20", "VBT3105")]
    [InlineData("in May 2034", "2033-05", "VBT3105")]
    [InlineData("Sept. 3", "2033-05-20", "VBT3105")]
    [InlineData("the recount of 2033", "2033-05-20", "VBT3106")]
    [InlineData("the recount", "2033-05-20", "VBT3106")]
    public void A_date_is_held_to_the_date_in_its_evidence(string evidence, string date, string? code) =>
        Assert.Equal(code is null ? [] : [code + " 1.txt(1,7)"],
            Codes(Article(evidence + ".", Claim("1.1", "event:recount", "date", $"{{date: {date}}}", evidence))));

    [Theory]
    [InlineData("$30 million", "30000000", "USD", null)]
    [InlineData("$30 million", "30000000", "CAD", null)]
    [InlineData("30 million US dollars", "30000000", "USD", null)]
    [InlineData("EUR 30m", "30000000", "EUR", null)]
    [InlineData("some 30 million euros", "30000000", "EUR", "VBT3103")]
    [InlineData("30 million", "30000000", "EUR", null)]
    [InlineData("€30 million", "30000000", "USD", "VBT3104")]
    [InlineData("30 million Canadian dollars", "30000000", "USD", "VBT3104")]
    [InlineData("$30 million, or €30 million", "30000000", "EUR", null)]
    [InlineData("$30 million", "30", "USD", "VBT3101")]
    [InlineData("$30 thousand", "30000000", "USD", "VBT3101")]
    public void A_sum_is_held_to_the_number_and_the_currency_in_its_evidence(string evidence, string value, string unit, string? code) =>
        Assert.Equal(code is null ? [] : [code], Found(Load(Article(evidence + ".",
            Claim("1.1", "event:vote", "amount", $"{{quantity: {{qualifier: exactly, value: {value}, unit: {unit}}}}}", evidence))))
                .Select(static d => d.Code));
}
