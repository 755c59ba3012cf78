using Verbatim.Generator.Tests.Driver;
using static Microsoft.CodeAnalysis.Testing.DiagnosticResult;

namespace Verbatim.Generator.Tests;

public sealed class SchemaAnalyzerTests
{
    private static readonly Project Catalog = Project.Empty.Schema("/shop/catalog.yaml", Schemas.Catalog);

    [Fact]
    public Task A_schema_without_an_error_is_passed_in_silence() => Catalog.Import("/shop/maker.yaml", Schemas.Maker).VerifyAsync();

    [Fact]
    public Task An_unknown_key_is_an_error_at_its_line_and_column() => Project.Empty
        .Schema("/shop/maker.yaml", Schemas.Maker.Replace("identifier: true", "{|#0:identifer|}: true"))
        .VerifyAsync(CompilerError("LML1001").WithLocation(0).WithMessage("unknown key 'identifer' in a slot; did you mean 'identifier'?"));

    [Fact]
    public Task An_error_in_an_imported_file_stands_there_and_is_reported_once() => Catalog
        .Schema("/shop/archive.yaml", Schemas.Catalog.Replace("catalog", "archive"), ns: "Archive")
        .Import("/shop/maker.yaml", Schemas.Maker + "{|LML1001:slotz|}: {}\n")
        .VerifyAsync();

    [Fact]
    public Task An_import_that_was_not_handed_over_is_an_error_where_it_is_named() => Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog.Replace("- maker", "- {|LML1010:maker|}"))
        .VerifyAsync();

    [Fact]
    public async Task P15_an_import_that_was_not_handed_over_says_how_it_would_be() => Assert.EndsWith(
        "; the build hands over the files that Imports of the LinkMLSchema item names, or else those in the schema's folder",
        Assert.Single(await Project.Empty.Schema("/shop/catalog.yaml", Schemas.Catalog).ReportAsync()), StringComparison.Ordinal);

    [Theory]
    [InlineData("maker: vendor/maker\n", "/shop/vendor/maker.yaml")]
    [InlineData("{\"maker\": \"../maker\"}", "/maker.yaml")]
    public async Task P15_an_import_map_says_where_imports_lead(string map, string path)
    {
        Project project = Project.Empty.Schema("/shop/catalog.yaml", Schemas.Catalog, importMap: "/shop/map.yaml")
            .Import("/shop/map.yaml", map).Import(path, Schemas.Maker);

        Assert.Empty(await project.ReportAsync());
        Assert.Contains(GeneratorRun.Of(project).Sources.Keys, static name => name.Contains("Maker", StringComparison.Ordinal));
    }

    [Fact]
    public Task P15_what_is_wrong_with_an_import_map_stands_there() => Project.Empty
        .Schema("/shop/maker.yaml", Schemas.Maker, importMap: "/shop/map.yaml").Import("/shop/map.yaml", "{|LML1012:- a|}\n").VerifyAsync();

    [Fact]
    public Task P16_every_class_of_a_faulty_schema_becomes_a_type_that_compiles() => Project.Empty
        .Schema("/shop/maker.yaml", Schemas.Maker.Replace("identifier: true", "range: {|LML1020:Nothing|}"))
        .VerifyAsync();

    [Fact]
    public Task A_schema_that_is_no_YAML_is_an_error() =>
        Project.Empty.Schema("/shop/catalog.yaml", "id: {|LML0007:[|}a\nname: b\n").VerifyAsync();

    [Fact]
    public Task A_file_that_could_be_imported_and_is_not_is_none_of_our_business() =>
        Project.Empty.Import("/shop/other.yaml", "a: [b").VerifyAsync();
}
