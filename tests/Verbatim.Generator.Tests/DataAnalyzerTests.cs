using System.Text;
using Microsoft.CodeAnalysis;
using Verbatim.Generator.Tests.Driver;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Verbatim.Generator.Tests;

public sealed class DataAnalyzerTests
{
    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public async Task A_document_without_an_error_is_passed_in_silence() =>
        Assert.Empty(await Shop.Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\n", "Product").ReportAsync());

    [Fact]
    public async Task A_misspelt_key_is_an_error_at_its_line_and_column()
    {
        Project project = Shop.Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\n\npirce: 3\n", "Product");

        Assert.Equal(["/shop/lamp.yaml(4,1): error LML2001: unknown key 'pirce' in Product; did you mean 'price'?"], await project.ReportAsync());
    }

    [Fact]
    public async Task Columns_count_UTF16_units()
    {
        Project project = Shop.Data("/shop/lamp.yaml", "{id: lamp, name: 💡, price: x}\n", "Product");

        Assert.StartsWith("/shop/lamp.yaml(1,29): error LML2004: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task Lines_end_where_YAML_says_and_not_where_CSharp_does()
    {
        Project project = Shop.Data("/shop/lamp.yaml", "id: lamp\nname: \"a\u2028b\"\npirce: 3\n", "Product");

        Assert.StartsWith("/shop/lamp.yaml(3,1): error LML2001: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task All_errors_of_all_files_are_reported_in_one_run()
    {
        Project project = Shop
            .Data("/shop/desk.yaml", "id: desk\nname: Desk\nprice: cheap\nsize: 3\n", "Product")
            .Data("/shop/lamp.yaml", "id: lamp\n", "Product");

        Assert.Equal(3, (await project.ReportAsync()).Length);
    }

    [Fact]
    public async Task A_pattern_that_could_backtrack_for_ever_gives_its_verdict_at_once()
    {
        Project project = Project.Empty
            .Schema("/shop/maker.yaml", Schemas.Maker.Replace("name:\n", "name: {pattern: ^(a+)+$}\n"))
            .Data("/shop/acme.yaml", $"id: acme\nname: {new string('a', 5_000)}!\n", "Maker");

        Assert.StartsWith("/shop/acme.yaml(2,7): error LML2006: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_syntax_error_stands_in_the_data_file()
    {
        Project project = Shop.Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\nname: Lamp\n", "Product");

        Assert.StartsWith("/shop/lamp.yaml(3,1): error LML0002: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_an_error()
    {
        Project project = Shop.Data("/shop/lamp.yaml", [.. "id: lamp\nname: L"u8, 0xE4, .. "mp\n"u8], "Product");

        Assert.StartsWith("/shop/lamp.yaml(2,8): error LML0004: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_file_in_UTF16_is_an_error()
    {
        Project project = Shop.Data("/shop/lamp.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("id: lamp\nname: Lamp\n")], "Product");

        Assert.StartsWith("/shop/lamp.yaml(1,1): error LML0004: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_reference_is_looked_up_in_all_documents()
    {
        Project project = Shop
            .Data("/shop/acme.yaml", "id: acme\n", "Maker")
            .Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\nmaker: acme\n", "Product");

        Assert.Empty(await project.ReportAsync());
    }

    [Fact]
    public async Task A_reference_that_leads_nowhere_is_an_error_where_it_is_made()
    {
        Project project = Shop
            .Data("/shop/acme.yaml", "id: acme\n", "Maker")
            .Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\nmaker: acne\n", "Product");

        Assert.StartsWith("/shop/lamp.yaml(3,8): error LML2027: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task Two_objects_of_one_identifier_are_an_error_that_names_both_places()
    {
        Project project = Shop
            .Data("/shop/desk.yaml", "id: lamp\nname: Desk\n", "Product")
            .Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\n", "Product");

        Diagnostic found = Assert.Single(await project.AnalyzeAsync());

        Assert.Contains("/shop/desk.yaml(1,", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("/shop/lamp.yaml", found.Location.GetLineSpan().Path);
        Assert.Equal("/shop/desk.yaml", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task A_finding_carries_its_fix()
    {
        Project project = Shop.Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\npirce: 3\n", "Product");

        Diagnostic found = Assert.Single(await project.AnalyzeAsync());

        Assert.Equal("price", FixNotation.Read(found.Properties)[0].Edits[0].NewText);
    }

    [Fact]
    public async Task The_projects_settings_have_the_last_word_on_severity()
    {
        Project project = Shop.Data("/shop/lamp.yaml", "id: lamp\nname: Lamp\npirce: 3\n", "Product");

        Assert.Empty(await project.Set("LML2001", ReportDiagnostic.Suppress).ReportAsync());
        Assert.Contains(": warning LML2001: ", Assert.Single(await project.Set("LML2001", ReportDiagnostic.Warn).ReportAsync()));
    }

    [Fact]
    public async Task A_check_that_fails_is_an_error_and_no_silence()
    {
        Project project = Shop.With(new FaultyFile("/shop/lamp.yaml", new Dictionary<string, string> { ["Role"] = "data", ["Class"] = "Product" }));

        Assert.Contains(await project.ReportAsync(), static line => line.StartsWith("/shop/lamp.yaml(1,1): error LML4009: ", StringComparison.Ordinal));
    }
}
