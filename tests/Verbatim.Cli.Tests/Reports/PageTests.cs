namespace Verbatim.Cli.Tests.Reports;

/// <summary>Every page of the report on the seeds, held to what each page must be.</summary>
public sealed class PageTests(ReportedSeeds seeds) : IClassFixture<ReportedSeeds>
{
    private readonly (string Path, HtmlElement Root)[] _pages = [.. seeds.Pages.Select(static path => (path, HtmlPage.Read(path)))];

    [Fact]
    public void The_report_is_made_and_its_exit_code_is_that_of_check()
    {
        Assert.Equal(1, seeds.ExitCode);
        Assert.Contains("open ", seeds.Said);
        Assert.True(_pages.Length > 20, $"There are only {_pages.Length} pages.");
    }

    [Fact]
    public void Identifiers_are_unique_on_their_page() => Assert.All(_pages, static page =>
    {
        string[] ids = [.. page.Root.All.Select(static element => element["id"]).OfType<string>()];
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void Every_link_leads_to_a_place_that_is_there()
    {
        Dictionary<string, HashSet<string>> places = _pages.ToDictionary(
            static page => page.Path, static page => page.Root.All.Select(static element => element["id"]).OfType<string>().ToHashSet());

        Assert.All(_pages, page => Assert.All(page.Root.All.Where(static e => e["href"] is not null), link =>
        {
            string href = link["href"]!;
            if (href.StartsWith("http", StringComparison.Ordinal))
                return;
            string[] parts = href.Split('#');
            string file = parts[0].Length == 0 ? page.Path : Path.GetFullPath(parts[0], Path.GetDirectoryName(page.Path)!);
            Assert.True(File.Exists(file), $"{page.Path}: {href}");
            Assert.True(parts.Length == 1 || places[file].Contains(parts[1]), $"{page.Path}: no place {href}");
        }));
    }

    [Fact]
    public void A_link_out_of_the_report_gives_nothing_away() => Assert.All(
        _pages.SelectMany(static page => page.Root.Named("a")).Where(static a => a["href"]!.Contains(':', StringComparison.Ordinal)),
        static a =>
        {
            Assert.Matches("^https?://", a["href"]);
            Assert.Equal("noopener noreferrer", a["rel"]);
        });

    [Fact]
    public void A_page_has_one_main_heading_and_the_others_follow_in_order() => Assert.All(_pages, static page =>
    {
        int[] levels = [.. page.Root.All.Where(static e => e.Name is ['h', >= '1' and <= '6']).Select(static e => e.Name[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.DoesNotContain(1, levels[1..]);
        Assert.All(levels.Zip(levels.Skip(1)),
            static pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    });

    [Fact]
    public void A_page_has_a_title_of_its_own() =>
        Assert.Equal(_pages.Length, _pages.Select(static page => page.Root.Named("title").Single().Text).Distinct().Count());

    [Fact]
    public void A_page_says_its_language_and_has_the_usual_landmarks() => Assert.All(_pages, static page =>
    {
        Assert.Equal("en", page.Root.Named("html").Single()["lang"]);
        HtmlElement main = page.Root.Named("main").Single();
        Assert.Single(page.Root.Named("body").Single().Content.OfType<HtmlElement>(), static e => e.Name == "header");
        Assert.Single(page.Root.Named("body").Single().Content.OfType<HtmlElement>(), static e => e.Name == "footer");
        Assert.All(page.Root.Named("nav"), static nav => Assert.NotNull(nav["aria-label"]));
        HtmlElement first = page.Root.Named("body").Single().Named("a").First();
        Assert.Equal(("skip", "#" + main["id"]), (first["class"], first["href"]));
    });

    [Fact]
    public void Every_table_says_what_it_is_and_what_its_headings_are_of() =>
        Assert.All(_pages.SelectMany(static page => page.Root.Named("table")), static table =>
    {
        Assert.NotEmpty(table.Named("caption").Single().Text);
        Assert.All(table.Named("th"), static th => Assert.Contains(th["scope"], (string[])["col", "row", "rowgroup"]));
    });

    [Fact]
    public void What_names_another_element_names_one_that_is_there() => Assert.All(_pages, static page =>
    {
        HashSet<string> ids = [.. page.Root.All.Select(static element => element["id"]).OfType<string>()];
        Assert.All(page.Root.All.Select(static e => e["aria-labelledby"]).OfType<string>(), label => Assert.Contains(label, ids));
    });

    [Fact]
    public void A_link_has_a_name() => Assert.All(
        _pages.SelectMany(static page => page.Root.Named("a")),
        static a => Assert.True(a["aria-label"] is not null || a.Text.Trim().Length > 0, $"a link to {a["href"]} has no name"));

    [Fact]
    public void Nothing_on_a_page_can_run_or_fetch() => Assert.All(_pages, static page =>
    {
        HtmlElement policy = page.Root.Named("meta").Single(static meta => meta["http-equiv"] == "Content-Security-Policy");
        Assert.Equal("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'", policy["content"]);
        Assert.DoesNotContain(page.Root.All, static e => e.Name is "script" or "style" or "img" or "iframe" or "object" or "embed"
            or "form" or "base");
        Assert.DoesNotContain(page.Root.All,
            static e => e.Attributes.Keys.Any(static name => name == "style" || name.StartsWith("on", StringComparison.Ordinal)));
    });

    [Fact]
    public void A_severity_is_said_in_a_word() => Assert.All(
        _pages.SelectMany(static page => page.Root.OfClass("severity")), static mark => Assert.NotEmpty(mark.Text.Trim()));

    [Fact]
    public void The_pages_say_nothing_of_the_machine() => Assert.All(seeds.Pages, static page =>
    {
        string text = File.ReadAllText(page);
        Assert.DoesNotContain(RepositoryFolder.Root, text);
        Assert.DoesNotContain(Path.GetTempPath(), text);
    });

    [Fact]
    public void Every_finding_leads_to_its_passage_and_back()
    {
        HtmlElement[] articles =
            [.. _pages.Where(static page => page.Path.Contains("articles/", StringComparison.Ordinal)).Select(static page => page.Root)];

        HtmlElement[] refs = [.. articles.SelectMany(static article => article.OfClass("ref"))];
        Assert.NotEmpty(refs);
        Assert.All(articles, static article => Assert.All(article.OfClass("ref"), reference =>
        {
            HtmlElement finding = article.All.Single(e => e["id"] == reference["href"]![1..]);
            Assert.Contains(finding.Named("a"), a => a["href"] == "#" + reference["id"]);
        }));
    }
}
