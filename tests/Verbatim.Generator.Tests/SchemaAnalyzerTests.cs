using Verbatim.Generator.Tests.Driver;

namespace Verbatim.Generator.Tests;

public sealed class SchemaAnalyzerTests
{
    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public async Task A_schema_without_an_error_is_passed_in_silence() => Assert.Empty(await Shop.ReportAsync());

    [Fact]
    public async Task An_unknown_key_is_an_error_at_its_line_and_column()
    {
        Project project = Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker.Replace("identifier: true", "identifer: true"));

        string report = Assert.Single(await project.ReportAsync());

        Assert.StartsWith("/shop/maker.yaml(14,9): error LML1001: ", report);
        Assert.Contains("did you mean 'identifier'?", report);
    }

    [Fact]
    public async Task An_error_in_an_imported_file_stands_there_and_is_reported_once()
    {
        Project project = Project.Empty
            .Schema("/shop/catalog.yaml", Schemas.Catalog)
            .Schema("/shop/archive.yaml", Schemas.Catalog.Replace("catalog", "archive"))
            .Import("/shop/maker.yaml", Schemas.Maker + "slotz: {}\n");

        string report = Assert.Single(await project.ReportAsync());

        Assert.StartsWith("/shop/maker.yaml(16,1): error LML1001: ", report);
    }

    [Fact]
    public async Task An_import_that_was_not_handed_over_is_an_error_where_it_is_named()
    {
        Project project = Project.Empty.Schema("/shop/catalog.yaml", Schemas.Catalog);

        Assert.Contains(await project.ReportAsync(), static line => line.StartsWith("/shop/catalog.yaml(5,5): error LML1010: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_schema_that_is_no_YAML_is_an_error()
    {
        Project project = Project.Empty.Schema("/shop/catalog.yaml", "id: [a\nname: b\n");

        Assert.Contains(await project.ReportAsync(), static line => line.StartsWith("/shop/catalog.yaml(", StringComparison.Ordinal) && line.Contains("error LML0"));
    }

    [Fact]
    public async Task A_file_that_could_be_imported_and_is_not_is_none_of_our_business()
    {
        Project project = Project.Empty.Import("/shop/other.yaml", "a: [b");

        Assert.Empty(await project.ReportAsync());
    }
}
