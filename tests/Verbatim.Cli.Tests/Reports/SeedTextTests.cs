namespace Verbatim.Cli.Tests.Reports;

public sealed class SeedTextTests(ReportedSeeds seeds) : IClassFixture<ReportedSeeds>
{
    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void The_text_of_a_seed_is_on_its_page_to_the_letter(string name)
    {
        string file = Directory.EnumerateFiles(RepositoryFolder.PathOf("seeds", "articles"), name + "_*.txt").Single();
        HtmlElement page = HtmlPage.Read(Path.Combine(seeds.Folder, "articles", name + ".html"));

        Assert.Equal(File.ReadAllText(file), string.Concat(page.OfClass("line").Select(static line => line.Text)));
        Assert.NotEmpty(page.OfClass("text").Single().Named("mark"));
    }

    [Fact]
    public void The_figures_of_two_articles_stand_side_by_side()
    {
        HtmlElement page = HtmlPage.Read(Path.Combine(seeds.Folder, "contradictions.html"));

        HtmlElement[] sides =
            [.. page.OfClass("contradiction").First(static one => one.Text.Contains("Ternopil", StringComparison.Ordinal)).OfClass("side")];
        Assert.Equal(["article:000", "article:003"], sides.Select(static side => side.OfClass("quiet").First().Text));
        Assert.Contains("25 civilians were killed", sides[0].Named("mark").First().Text);
        Assert.Contains("killed 26 people", sides[1].Named("mark").First().Text);
    }

    [Fact]
    public void The_matrix_has_a_column_for_each_of_the_28_points_and_says_what_is_not_in_the_text()
    {
        HtmlElement page = HtmlPage.Read(Path.Combine(seeds.Folder, "proposals", "us-28.html"));

        HtmlElement matrix = page.OfClass("matrix").Single();
        Assert.Equal(30, matrix.Named("thead").Single().Named("th").Count());
        HtmlElement row = matrix.Named("tbody").Single().Named("tr").First();
        Assert.Contains(row.OfClass("dot"), static dot => dot["aria-label"]!.StartsWith("Point 21 is named", StringComparison.Ordinal));
        Assert.Contains(page.Named("li"), static li => li.Text.StartsWith("Neutrality, for Ukraine", StringComparison.Ordinal));
    }

    [Fact]
    public void The_timeline_says_the_window_of_each_article_in_words()
    {
        HtmlElement page = HtmlPage.Read(Path.Combine(seeds.Folder, "timeline.html"));

        Dictionary<string, string> windows = page.OfClass("window").Where(static e => e.Name == "tr")
            .ToDictionary(static row => row.OfClass("quiet").First().Text, static row => row.Named("td").First().Text);
        Assert.Equal(5, windows.Count);
        Assert.StartsWith("2025-11-19", windows["article:003"]);
        Assert.Equal("no day fits", windows["article:000"]);
    }

    [Fact]
    public void An_actor_has_what_each_article_calls_them_and_facts_with_their_sources()
    {
        HtmlElement page = HtmlPage.Read(Path.Combine(seeds.Folder, "actors", "trump.html"));

        Assert.Contains(page.Named("a"), static a => a.Text == "former US President"
            && a["href"]!.StartsWith("../articles/001.html#title-", StringComparison.Ordinal));
        Assert.Contains(page.Named("tr"), static row => row.Text.Contains("2017-01-20 to 2021-01-19", StringComparison.Ordinal));
        Assert.Contains(page.OfClass("sources"), static sources => sources.Named("a").Any());
    }

    [Fact]
    public void An_incident_has_every_report_and_the_figures_of_the_articles()
    {
        HtmlElement page = HtmlPage.Read(Path.Combine(seeds.Folder, "incidents", "ternopil-2025-11-19.html"));

        Assert.Contains(page.Named("tr"), static row => row.Text.StartsWith("2025-11-19 15:42", StringComparison.Ordinal)
            && row.Text.Contains("25", StringComparison.Ordinal));
        Assert.Contains(page.Named("a"), static a => a["href"]!.StartsWith("../articles/003.html#claim-", StringComparison.Ordinal));
    }
}
