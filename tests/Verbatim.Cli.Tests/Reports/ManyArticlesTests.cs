using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>A report on more articles than a page holds: long lists go on, and no page grows with all of them.</summary>
public sealed class ManyArticlesTests : IDisposable
{
    private const int Count = 450;

    private readonly Sandbox _sandbox = new Sandbox().With("knowledge/a.yaml", """
        actors: [{id: 'person:ann', type: Person, name: Ann Ho}]
        incidents:
          - id: incident:flood
            type: Incident
            name: Flood
            event_type: disaster
            when: {start_date: 2017-03-02}

        """);

    public ManyArticlesTests()
    {
        for (int n = 1; n <= Count; n++)
        {
            string number = n.ToString("D3", CultureInfo.InvariantCulture);
            // Every article but one has the same figure, so that one finding is about all of them.
            string text = $"Flood {number}\n\nAnn Ho said that {(n == 1 ? 3 : 5)} people died.\n";
            _sandbox.With($"news/{number}.txt", text).With($"news/{number}.article.yaml", $$$"""
                id: article:{{{number}}}
                source_file: {{{number}}}.txt
                content_sha256: {{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}}}
                headline: Flood {{{number}}}
                language: en
                sections: [{ordinal: 1, section_kind: body, start: {exact: Flood} }]
                actors: [{actor: 'person:ann', names: [Ann Ho]}]
                claims:
                  - id: claim:{{{number}}}.1
                    statement: So many died.
                    subject: incident:flood
                    property: killed
                    claim_value: {quantity: {qualifier: exactly, value: {{{(n == 1 ? 3 : 5)}}}, unit: person} }
                    status: asserted
                    evidence: [{exact: '{{{(n == 1 ? 3 : 5)}}} people died'}]

                """);
        }
        _sandbox.Run("report news --out out");
    }

    public void Dispose() => _sandbox.Dispose();

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
        HtmlElement root = HtmlPage.Read(Path.Combine(_sandbox.Root, "out", page));

        Assert.Equal(articles, root.Named("th").Count(static th => th["scope"] is "row" or "rowgroup" && th.Named("a").Any(static a => a["href"]!.Contains("articles/", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        string folder = Path.Combine(_sandbox.Root, "out");
        string[] pages = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Where(static page => !Path.GetFileName(page).StartsWith("4", StringComparison.Ordinal))];
        Dictionary<string, HtmlElement> read = pages.ToDictionary(static page => page, HtmlPage.Read);
        Dictionary<string, HashSet<string?>> places = read.ToDictionary(static page => page.Key, static page => page.Value.All.Select(static e => e["id"]).ToHashSet());

        Assert.All(read, page => Assert.All(page.Value.Named("a").Where(static a => !a["href"]!.StartsWith("http", StringComparison.Ordinal)), a =>
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
        HtmlElement page = HtmlPage.Read(Path.Combine(_sandbox.Root, "out", "articles", "007.html"));

        HtmlElement finding = page.OfClass("finding").First(static one => one.Text.Contains("conflict", StringComparison.Ordinal));
        Assert.InRange(finding.OfClass("passages").Single().Named("li").Count(), 2, 30);
        Assert.Contains(finding.Named("a"), static a => a.Text.EndsWith("more passages", StringComparison.Ordinal) && a["href"]!.StartsWith("../contradictions.html#finding-", StringComparison.Ordinal));
        Assert.True(new FileInfo(Path.Combine(_sandbox.Root, "out", "articles", "007.html")).Length < 40_000);
    }
}
