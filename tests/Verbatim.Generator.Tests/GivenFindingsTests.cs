using System.Text;
using Verbatim.Documents.Diagnostics;
using Verbatim.Generator.Tests.Driver;
using Verbatim.LinkML.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Place = Verbatim.Documents.Location;

namespace Verbatim.Generator.Tests;

/// <summary>What the command found ahead of the compiler is told of as if the analyzers had found it.</summary>
public sealed class GivenFindingsTests
{
    private static readonly Documents.Diagnostic Misspelt = DataDiagnostics.UnknownKey.At(
        new Place("/shop/lamp.yaml", new(20, 5), new(new(3, 0), new(3, 5))), "pirce", "Product", "; did you mean 'price'?") with
    {
        Related = [new("the slot", Place.StartOf("/shop/catalog.yaml"))],
        Fixes = [new("Change to 'price'", [new(new(20, 5), "price")], IsCertain: true)],
    };

    [Fact]
    public async Task A_finding_is_told_once_with_its_place_its_message_and_its_fix()
    {
        Diagnostic found = Assert.Single(await Given(FindingList.Write([Misspelt])).AnalyzeAsync());

        Assert.Equal(
            "/shop/lamp.yaml(4,1): error LML2001: unknown key 'pirce' in Product; did you mean 'price'? (the slot: /shop/catalog.yaml(1,1))",
            found.ToString());
        Assert.Equal("/shop/catalog.yaml", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal("price", FixNotation.Read(found.Properties)[0].Edits[0].NewText);
    }

    [Fact]
    public async Task A_list_that_is_not_whole_is_an_error_and_no_silence() =>
        Assert.StartsWith("/obj/verbatim.data.findings(1,1): error LML4009: ",
            Assert.Single(await Given(FindingList.Write([Misspelt])[..^1]).ReportAsync()));

    [Fact]
    public async Task A_finding_of_a_code_that_is_unknown_is_an_error_and_no_silence() =>
        Assert.StartsWith("/obj/verbatim.data.findings(1,1): error LML4009: ", Assert.Single(await Given(FindingList.Write(
            [Misspelt with { Descriptor = new("LML2999", Documents.DiagnosticSeverity.Error, "?", "?") }])).ReportAsync()));

    private static Project Given(string list) => Project.Empty.With(new GivenFile(
        "/obj/verbatim.data.findings", Encoding.UTF8.GetBytes(list), new Dictionary<string, string> { ["Role"] = "findings" }));
}
