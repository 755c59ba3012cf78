using Verbatim.Generator.Tests.Driver;

namespace Verbatim.Generator.Tests;

public sealed class SchemaChoiceTests
{
    private const string Lamp = "id: lamp\nname: Lamp\n";

    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public async Task A_class_that_no_schema_has_is_reported_once_at_the_first_document()
    {
        Project project = Shop.Data("/shop/desk.yaml", Lamp, "Prodct").Data("/shop/lamp.yaml", Lamp, "Prodct");

        string report = Assert.Single(await project.ReportAsync());

        Assert.StartsWith("/shop/desk.yaml(1,1): error LML4002: ", report);
        Assert.EndsWith("did you mean 'Product'?", report);
    }

    [Fact]
    public async Task A_schema_that_the_project_does_not_have_is_an_error()
    {
        Project project = Shop.Data("/shop/lamp.yaml", Lamp, "Product", schema: "/shop/katalog.yaml");

        Assert.StartsWith("/shop/lamp.yaml(1,1): error LML4001: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task Data_in_a_project_without_a_schema_are_an_error()
    {
        Project project = Project.Empty.Data("/shop/lamp.yaml", Lamp, "Product");

        Assert.StartsWith("/shop/lamp.yaml(1,1): error LML4002: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task Without_a_class_the_tree_root_is_meant()
    {
        Project project = Project.Empty
            .Schema("/shop/maker.yaml", Schemas.Maker.Replace("  Maker:\n", "  Maker:\n    tree_root: true\n"))
            .Data("/shop/acme.yaml", "nmae: Acme\nid: acme\n");

        Assert.StartsWith("/shop/acme.yaml(1,1): error LML2001: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task Without_a_class_and_a_tree_root_there_is_nothing_to_hold_a_document_to()
    {
        Project project = Shop.Data("/shop/lamp.yaml", Lamp);

        Assert.StartsWith("/shop/lamp.yaml(1,1): error LML4003: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_class_that_two_schemas_have_calls_for_a_schema()
    {
        Project project = Shop.Schema("/shop/archive.yaml", Schemas.Catalog).Data("/shop/lamp.yaml", Lamp, "Product");

        Assert.StartsWith("/shop/lamp.yaml(1,1): error LML4004: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_named_schema_decides()
    {
        Project project = Shop.Schema("/shop/archive.yaml", Schemas.Catalog)
            .Data("/shop/lamp.yaml", Lamp, "Product", schema: "/shop/archive.yaml");

        Assert.Empty(await project.ReportAsync());
    }

    [Fact]
    public async Task Of_a_broken_schema_only_its_own_errors_are_reported()
    {
        Project project = Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker + "slotz: {}\n").Data("/shop/lamp.yaml", Lamp, "Product");

        Assert.StartsWith("/shop/maker.yaml(16,1): error LML1001: ", Assert.Single(await project.ReportAsync()));
    }
}
