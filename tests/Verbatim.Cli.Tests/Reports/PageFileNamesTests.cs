namespace Verbatim.Cli.Tests.Reports;

/// <summary>Whatever an identifier says, its file stands in its folder, and no two share one.</summary>
public sealed class PageFileNamesTests
{
    [Theory]
    [InlineData("article:000", "articles/000.html")]
    [InlineData("article:new-talks.2", "articles/new-talks.2.html")]
    public void A_plain_identifier_is_the_name(string id, string path) => Assert.Equal(path, new PageFileNames("articles").Add(id).Text);

    [Theory]
    [InlineData("article:../../etc/passwd")]
    [InlineData("../../../x")]
    [InlineData("article:..")]
    [InlineData("article:.")]
    [InlineData("article:")]
    [InlineData("")]
    [InlineData("article:con")]
    [InlineData("article:NUL.txt")]
    [InlineData("article:lpt1.a")]
    [InlineData("article:a b?c#d%2e")]
    [InlineData("article:<script>")]
    [InlineData("article:\u202Ex")]
    [InlineData("article:ÄÖ")]
    [InlineData("C:\\windows")]
    public void Any_other_becomes_a_safe_one(string id) =>
        Assert.Matches(@"\Aarticles/[a-z0-9][a-z0-9.-]*-[0-9a-f]{10}\.html\z", new PageFileNames("articles").Add(id).Text);

    [Fact]
    public void A_long_one_is_cut()
    {
        PageFileNames names = new("articles");

        PagePath one = names.Add("article:" + new string('a', 5000)), other = names.Add("article:" + new string('a', 5001));
        Assert.NotEqual(one, other);
        Assert.True(one.Text.Length < 120);
    }

    [Fact]
    public void Two_that_look_alike_stay_apart()
    {
        PageFileNames names = new("actors");
        string[] ids = ["org:us", "state:us", "org:US", "org:u/s", "org:u s", "org:us", "org:us", "person:us"];

        Assert.Equal(ids.Length, ids.Select(id => names.Add(id).Text).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_same_identifiers_get_the_same_names()
    {
        PageFileNames one = new("actors"), other = new("actors");

        Assert.Equal(one.Add("org:a/b"), other.Add("org:a/b"));
    }
}
