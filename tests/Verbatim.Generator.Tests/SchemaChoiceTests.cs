using Verbatim.Generator.Tests.Driver;
using static Microsoft.CodeAnalysis.Testing.DiagnosticResult;

namespace Verbatim.Generator.Tests;

public sealed class SchemaChoiceTests
{
    private const string Lamp = "id: lamp\nname: Lamp\n";

    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public Task A_class_that_no_schema_has_is_reported_once_at_the_first_document() => Shop
        .Data("/shop/desk.yaml", "{|#0:|}" + Lamp, "Prodct")
        .Data("/shop/lamp.yaml", Lamp, "Prodct")
        .VerifyAsync(CompilerError("LML4002").WithLocation(0).WithMessage(
            "this document is of class 'Prodct', and no schema of the project has a class of that name; did you mean 'Product'?"));

    [Fact]
    public Task A_schema_that_the_project_does_not_have_is_an_error() =>
        Shop.Data("/shop/lamp.yaml", "{|LML4001:|}" + Lamp, "Product", schema: "/shop/katalog.yaml").VerifyAsync();

    [Fact]
    public Task Data_in_a_project_without_a_schema_are_an_error() =>
        Project.Empty.Data("/shop/lamp.yaml", "{|LML4002:|}" + Lamp, "Product").VerifyAsync();

    [Fact]
    public Task Without_a_class_the_tree_root_is_meant() => Project.Empty
        .Schema("/shop/maker.yaml", Schemas.Maker.Replace("  Maker:\n", "  Maker:\n    tree_root: true\n"))
        .Data("/shop/acme.yaml", "{|LML2001:nmae|}: Acme\nid: acme\n")
        .VerifyAsync();

    [Fact]
    public Task Without_a_class_and_a_tree_root_there_is_nothing_to_hold_a_document_to() =>
        Shop.Data("/shop/lamp.yaml", "{|LML4003:|}" + Lamp).VerifyAsync();

    [Fact]
    public Task A_class_that_two_schemas_have_calls_for_a_schema() => Shop
        .Schema("/shop/archive.yaml", Schemas.Catalog, ns: "Archive")
        .Data("/shop/lamp.yaml", "{|LML4004:|}" + Lamp, "Product")
        .VerifyAsync();

    [Fact]
    public Task A_named_schema_decides() => Shop
        .Schema("/shop/archive.yaml", Schemas.Catalog, ns: "Archive")
        .Data("/shop/lamp.yaml", Lamp, "Product", schema: "/shop/archive.yaml")
        .VerifyAsync();

    [Fact]
    public Task Of_a_broken_schema_only_its_own_errors_are_reported() => Project.Empty
        .Schema("/shop/maker.yaml", Schemas.Maker + "{|LML1001:slotz|}: {}\n")
        .Data("/shop/lamp.yaml", Lamp, "Product")
        .VerifyAsync();
}
