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
        .Schema("/shop/archive.yaml", Schemas.Catalog.Replace("catalog", "archive"))
        .Import("/shop/maker.yaml", Schemas.Maker + "{|LML1001:slotz|}: {}\n")
        .VerifyAsync();

    [Fact]
    public Task An_import_that_was_not_handed_over_is_an_error_where_it_is_named() => Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog.Replace("- maker", "- {|LML1010:maker|}").Replace(": Maker", ": {|LML1020:Maker|}"))
        .VerifyAsync();

    [Fact]
    public Task A_schema_that_is_no_YAML_is_an_error() =>
        Project.Empty.Schema("/shop/catalog.yaml", "id: {|LML0007:[|}a\nname: b\n").VerifyAsync();

    [Fact]
    public Task A_file_that_could_be_imported_and_is_not_is_none_of_our_business() =>
        Project.Empty.Import("/shop/other.yaml", "a: [b").VerifyAsync();
}
