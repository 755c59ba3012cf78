namespace Verbatim.Cli.Tests.Reports;

/// <summary>The report in a real browser, from files. Skipped where the machine has no Chromium.</summary>
public sealed class ChromiumTests(ReportedSeeds seeds) : IClassFixture<ReportedSeeds>
{
    private const string Scrolls =
        "Array.from(document.querySelectorAll('body *')).filter(e => !e.closest('.scroll') && !e.closest('svg') && e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5).map(e => e.tagName + '.' + e.className).slice(0, 3).join(' ')";

    // One of each kind; all of them would only take longer.
    private string[] Pages =>
    [
        .. new[] { "index", "articles/000", "articles/003", "findings", "contradictions", "timeline", "proposals",
            "proposals/us-28", "incidents",
            "incidents/ternopil-2025-11-19", "actors", "actors/trump", "codes" }.Select(page => Path.Combine(seeds.Folder, page + ".html")),
    ];

    [Fact]
    public async Task Pages_open_from_files_without_a_complaint_a_script_or_a_network()
    {
        await using Chromium browser = await StartOrSkip();
        await browser.Scripts(allowed: false);
        foreach (string page in Pages)
        {
            await browser.Open(page);

            Assert.Empty(browser.Complaints);
            Assert.Equal(
                [new Uri(page).AbsoluteUri, new Uri(Path.Combine(seeds.Folder, "report.css")).AbsoluteUri],
                browser.Requests.Where(static url => !url.StartsWith("data:", StringComparison.Ordinal)));
            Assert.Equal("rgb(251, 250, 247)", await browser.Evaluate("getComputedStyle(document.body).backgroundColor"));
            Assert.NotEmpty(await browser.Evaluate("document.querySelector('h1').innerText"));
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using Chromium browser = await StartOrSkip();
        await browser.Width(width);
        foreach (string page in Pages)
        {
            await browser.Open(page);

            Assert.Equal($"{page}: {width} ", $"{page}: {await browser.Evaluate("document.documentElement.scrollWidth")} {await browser.Evaluate(Scrolls)}");
        }
    }

    [Fact]
    public async Task Only_the_matrix_scrolls_in_its_own_window_and_with_the_keyboard()
    {
        await using Chromium browser = await StartOrSkip();
        await browser.Width(390);
        foreach (string page in Pages)
        {
            await browser.Open(page);

            string inside =
                await browser.Evaluate(
                    "Array.from(document.querySelectorAll('*')).filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX == 'auto').map(e => e.className + ' ' + e.tabIndex).join()");
            Assert.Equal(page.EndsWith("us-28.html", StringComparison.Ordinal) ? "scroll 0" : "", inside);
        }
    }

    [Fact]
    public async Task The_dark_scheme_is_dark()
    {
        await using Chromium browser = await StartOrSkip();
        await browser.Scheme("dark");
        await browser.Open(Pages[0]);

        Assert.Equal("rgb(22, 24, 27)", await browser.Evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task The_text_that_a_reader_copies_is_the_text_of_the_file()
    {
        await using Chromium browser = await StartOrSkip();
        string file = Directory.EnumerateFiles(RepositoryFolder.PathOf("seeds", "articles"), "000_*.txt").Single();

        await browser.Open(Pages[1]);

        Assert.Equal(File.ReadAllText(file),
            await browser.Evaluate("Array.from(document.querySelectorAll('.line')).map(e => e.textContent).join('')"));
    }

    [Fact]
    public async Task An_article_that_wants_to_run_something_does_not()
    {
        await using Chromium browser = await StartOrSkip();
        using Sandbox sandbox =
            new Sandbox().With("a.txt",
                "<script>document.title='run'</script>\"><img src=https://example.org/x onerror=document.title='run'>\n\u202Eturned\u202C <a href=javascript:document.title='run'>\n");
        sandbox.Run("report a.txt --out out");
        foreach (string page in Directory.EnumerateFiles(Path.Combine(sandbox.Root, "out"), "*.html", SearchOption.AllDirectories))
        {
            await browser.Open(page);

            Assert.Empty(browser.Complaints);
            Assert.Equal(2, browser.Requests.Count());
            Assert.EndsWith("Verbatim", await browser.Evaluate("document.title"));
            Assert.Equal("0", await browser.Evaluate("document.querySelectorAll('script, img, a[href^=javascript]').length"));
        }
    }

    [Fact]
    public async Task A_page_goes_on_paper()
    {
        await using Chromium browser = await StartOrSkip();
        await browser.Open(Pages[1]);

        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString((await browser.Print())[..8]));
    }

    private static async Task<Chromium> StartOrSkip()
    {
        Assert.SkipWhen(Chromium.Program is null, "There is no Chromium on this machine.");
        return await Chromium.Start();
    }
}
