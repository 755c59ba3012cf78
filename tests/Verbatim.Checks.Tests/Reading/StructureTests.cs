namespace Verbatim.Checks.Tests.Reading;

public sealed class StructureTests
{
    private const string Body = "The river rose in the night, and by morning it stood in the market square. Nobody was hurt.";

    [Theory]
    [InlineData("by Chief Editor", "Chief Editor")]
    [InlineData("Admin", "Admin")]
    [InlineData("By Admin", "Admin")]
    [InlineData("Posted by admin on March 4, 2017", "admin")]
    [InlineData("By News Desk | 4 March 2017", "News Desk")]
    [InlineData("By Staff Reporter, Lume", "Staff Reporter")]
    public void A_signature_that_is_a_role_is_said(string byline, string role) =>
        Assert.Equal([role], BareText.Findings("VBT3701", $"River Rises At Lume\n\n{byline}\n\n{Body}", ""));

    [Theory]
    [InlineData("by James Carter Senior News Editor")]
    [InlineData("By Ada Vell")]
    [InlineData("By Ada Vell, Chief Editor")]
    [InlineData("By Reuters Staff")]
    [InlineData("By evening all was well")]
    [InlineData("Editorial")]
    [InlineData("World News")]
    public void A_name_beside_the_role_is_a_signature(string byline) =>
        Assert.Empty(BareText.Findings("VBT3701", $"River Rises At Lume\n\n{byline}\n\n{Body}", ""));

    [Fact]
    public void A_role_far_below_is_no_signature() =>
        Assert.Empty(BareText.Findings("VBT3701", $"River Rises At Lume\n\n{Body}\n\nEditor\n\n{Body}", ""));

    [Theory]
    [InlineData("Sources")]
    [InlineData("Sources:\n\nArticle reviewed with AI assistance and edited by Lume Live.\n\nPrevious Post Next Post")]
    [InlineData("References\n\nYou may also like\n\nTen Boats For Spring")]
    [InlineData("Sources\n\nFAQ\n\nQ: Where is Lume?\nA: On the river.")]
    public void Sources_without_a_source_are_said(string end) =>
        Assert.Single(BareText.Findings("VBT3702", $"River Rises At Lume\n\n{Body}\n\n{end}", ""));

    [Theory]
    [InlineData("Sources\n\nRegional emergency service\n\nLume Gazette")]
    [InlineData("Sources:\nhttps://example.org/flood")]
    [InlineData("Sources\n\nThe regional emergency service gave the figures in a statement.")]
    [InlineData("Source: Lume Gazette")]
    [InlineData("Sources of the River\n\nFAQ")]
    public void Sources_that_are_there_are_no_finding(string end) =>
        Assert.Empty(BareText.Findings("VBT3702", $"River Rises At Lume\n\n{Body}\n\n{end}", ""));

    [Fact]
    public void A_headline_that_stands_twice_is_said_at_the_second() =>
        Assert.Equal(["VBT3703 River Rises At Lume"],
            BareText.Findings($"Home » News\n\nRiver Rises At Lume\n\nRiver rises at Lume\n\n{Body}".Replace("River rises at Lume",
                "River Rises At Lume")));

    [Fact]
    public void Another_headline_below_the_first_is_no_finding() =>
        Assert.Empty(BareText.Findings($"River Rises At Lume\n\nMarket Square Under Water\n\n{Body}\n\nRiver Rises At Lume\n\n{Body}"));
}
