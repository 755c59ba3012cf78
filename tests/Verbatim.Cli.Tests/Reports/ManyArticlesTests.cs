namespace Verbatim.Cli.Tests.Reports;

/// <summary>Long lists go on over several pages, and no page grows with all the articles there are.</summary>
public sealed class ManyArticlesTests(ManyArticles many) : IClassFixture<ManyArticles>
{
    [Theory]
    [InlineData("index.html", 200)]
    [InlineData("articles_2.html", 200)]
    [InlineData("articles_3.html", 50)]
    [InlineData("timeline.html", 200)]
    [InlineData("timeline_3.html", 50)]
    [InlineData("actors/ann.html", 200)]
    [InlineData("actors/ann_3.html", 50)]
    [InlineData("incidents/flood_2.html", 200)]
    public void A_long_list_goes_on_after_two_hundred(string page, int articles)
    {
        HtmlElement root = HtmlPage.Read(Path.Combine(many.Folder, page));

        Assert.Equal(articles, root.Named("th").Count(static th => th["scope"] is "row" or "rowgroup"
            && th.Named("a").Any(static a => a["href"]!.Contains("articles/", StringComparison.Ordinal) && !a["href"]!.Contains('#'))));
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        string[] pages = [.. Directory.EnumerateFiles(many.Folder, "*.html", SearchOption.AllDirectories)
            .Where(static page => !Path.GetFileName(page).StartsWith('4'))];
        Dictionary<string, HtmlElement> read = pages.ToDictionary(static page => page, HtmlPage.Read);
        Dictionary<string, HashSet<string?>> places =
            read.ToDictionary(static page => page.Key, static page => page.Value.All.Select(static e => e["id"]).ToHashSet());

        Assert.All(read,
            page => Assert.All(page.Value.Named("a").Where(static a => !a["href"]!.StartsWith("http", StringComparison.Ordinal)), a =>
        {
            string[] parts = a["href"]!.Split('#');
            string file = parts[0].Length == 0 ? page.Key : Path.GetFullPath(parts[0], Path.GetDirectoryName(page.Key)!);
            Assert.True(File.Exists(file), $"{page.Key}: {a["href"]}");
            if (parts.Length > 1 && places.TryGetValue(file, out HashSet<string?>? target))
                Assert.True(target.Contains(parts[1]), $"{page.Key}: {a["href"]}");
        }));
    }

    [Fact]
    public void A_finding_about_all_of_them_does_not_stand_whole_on_each_page()
    {
        HtmlElement page = HtmlPage.Read(Path.Combine(many.Folder, "articles", "007.html"));

        HtmlElement finding = page.OfClass("finding").First(static one => one.Text.Contains("conflict", StringComparison.Ordinal));
        Assert.InRange(finding.OfClass("passages").Single().Named("li").Count(), 2, 30);
        Assert.Contains(finding.Named("a"), static a => a.Text.EndsWith("more passages", StringComparison.Ordinal)
            && a["href"]!.StartsWith("../contradictions.html#finding-", StringComparison.Ordinal));
        Assert.True(new FileInfo(Path.Combine(many.Folder, "articles", "007.html")).Length < 40_000);
    }
}
