using System.Text.Json;

namespace Verbatim.Documents.Tests.Rendering;

public class SarifRendererTests
{
    private static readonly DiagnosticDescriptor Kind = new("LML9001", DiagnosticSeverity.Warning, "Odd", "{0}");

    [Theory]
    [InlineData("data/a.yaml", "data/a.yaml")]
    [InlineData("./data//x/../a.yaml", "data/a.yaml")]
    [InlineData("data\\a.yaml", "data/a.yaml")]
    [InlineData("../a.yaml", "../a.yaml")]
    [InlineData("a b/\u00e9%[1]#?.yaml", "a%20b/%C3%A9%25%5B1%5D%23%3F.yaml")]
    [InlineData("urn:a.yaml", "urn%3Aa.yaml")]
    [InlineData(".", ".")]
    public void A_relative_path_is_a_relative_URI_from_the_source_root(string path, string uri) =>
        Assert.Equal((uri, "%SRCROOT%"), UriOf(path));

    [Theory]
    [InlineData("/news/a b.yaml", "file:///news/a%20b.yaml")]
    [InlineData("C:\\news\\a b.yaml", "file:///C:/news/a%20b.yaml")]
    [InlineData("c:/a.yaml", "file:///c:/a.yaml")]
    [InlineData("\\\\server\\share\\a.yaml", "file://server/share/a.yaml")]
    public void A_full_path_is_a_file_URI(string path, string uri)
    {
        Assert.Equal((uri, null), UriOf(path));
        Assert.True(new Uri(uri).IsFile);
    }

    [Fact]
    public void A_message_holds_no_place_to_fill_and_no_link()
    {
        JsonElement result = Results(Kind.At(Location.StartOf("a.yaml"), "'a{4}' and [here](https://example.org)"))[0];

        Assert.Equal("'a{{4}}' and [here] (https://example.org)", result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_fix_whose_text_is_not_at_hand_is_left_out()
    {
        Diagnostic fixable = Report.Diagnostics[0];

        Assert.True(Results(fixable)[0].TryGetProperty("fixes", out _));
        Assert.False(Results(fixable with { Location = Location.StartOf("gone.yaml") })[0].TryGetProperty("fixes", out _));
    }

    [Fact]
    public void Of_many_places_the_first_hundred_are_listed_and_the_rest_counted()
    {
        JsonElement result = Results(Kind.At(Location.StartOf("a.yaml"), "many") with
        {
            Related = [.. Enumerable.Range(1, 2000).Select(static n => new RelatedLocation($"place {n}", Location.StartOf($"{n}.yaml")))],
        })[0];

        Assert.Equal((100, 1900), (result.GetProperty("relatedLocations").GetArrayLength(), result.GetProperty("properties")
            .GetProperty("moreRelatedLocations").GetInt32()));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_it_moves()
    {
        Diagnostic[] before =
        [
            Kind.At(At(2), "one key") with { Path = "/a" },
            Kind.At(At(3), "'b' is already used at line 2, column 1"),
        ];
        Diagnostic[] after =
        [
            Kind.At(At(12), "said in other words") with { Path = "/a" },
            Kind.At(At(13), "'b' is already used at line 12, column 5"),
        ];

        Assert.Equal(Fingerprints(before), Fingerprints(after));
    }

    [Fact]
    public void Findings_that_differ_have_different_fingerprints()
    {
        Diagnostic one = Kind.At(At(2), "one");
        string[] fingerprints = Fingerprints(
            one, one, Kind.At(At(2), "two"), one with { Path = "/a" }, one with { Location = Location.StartOf("b.yaml") },
            Report.Diagnostics[0]);

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }

    [Fact]
    public void A_run_without_findings_has_an_empty_list_of_results() => Assert.Empty(Results());

    private static Location At(int line) =>
        new("a.yaml", default, new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 1)));

    private static string[] Fingerprints(params Diagnostic[] findings) =>
        [.. Results(findings)
            .Select(static result => result.GetProperty("partialFingerprints").GetProperty("findingHash/v1").GetString()!)];

    private static (string? Uri, string? BaseId) UriOf(string path)
    {
        JsonElement file = Results(Kind.At(Location.StartOf(path), ""))[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        return (file.GetProperty("uri").GetString(), file.TryGetProperty("uriBaseId", out JsonElement id) ? id.GetString() : null);
    }

    private static JsonElement[] Results(params Diagnostic[] findings)
    {
        StringWriter output = new();
        new SarifRenderer(Report.Tool, Report.Find).Render(output, findings, default);
        return [.. JsonDocument.Parse(output.ToString()).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
    }
}
