namespace Verbatim.Documents.Tests.Suggestions;

public class NearestNameTests
{
    private static readonly string[] Names =
        ["headline", "byline", "sections", "first_published", "description", "source", "sources", "Actor"];

    [Theory]
    [InlineData("headlnie", "headline")]
    [InlineData("Headline", "headline")]
    [InlineData("firstPublished", "first_published")]
    [InlineData("first-published", "first_published")]
    [InlineData("desc", "description")]
    [InlineData("sectoin", "sections")]
    [InlineData("actor", "Actor")]
    [InlineData("sourcs", "source")]
    public void A_slip_finds_the_name_that_was_meant(string written, string expected) =>
        Assert.Equal(expected, NearestName.Find(written, Names));

    [Theory]
    [InlineData("")]
    [InlineData("__")]
    [InlineData("xyz")]
    [InlineData("de")]
    [InlineData("publisher")]
    public void What_is_near_to_nothing_finds_nothing(string written) => Assert.Null(NearestName.Find(written, Names));

    [Fact]
    public void The_order_of_the_candidates_does_not_matter() =>
        Assert.Equal(NearestName.Find("sourcs", Names), NearestName.Find("sourcs", Names.Reverse()));

    [Fact]
    public void A_name_that_is_right_is_not_suggested_for_itself() => Assert.Null(NearestName.Find("ab", ["ab"]));

    [Fact]
    public void A_huge_name_is_not_compared() =>
        Assert.Null(NearestName.Find(new string('a', 1_000_000), [new string('a', 1_000_001)]));
}
