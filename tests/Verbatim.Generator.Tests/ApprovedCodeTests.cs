using Verbatim.Generator.Tests.Driver;
using static Microsoft.CodeAnalysis.Testing.DiagnosticResult;

namespace Verbatim.Generator.Tests;

/// <summary>
/// Schemas and the whole code that they become, which a person has read. <c>VERBATIM_APPROVE=1</c> writes it down anew: read the
/// difference before committing it.
/// </summary>
public sealed class ApprovedCodeTests
{
    private static readonly Project Maker = Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker);

    private static readonly Project Catalog = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public Task A_schema_becomes_code() => Maker.VerifyAsync(Approved("maker", Maker));

    [Fact]
    public Task A_schema_becomes_code_with_the_one_that_it_imports() => Catalog.VerifyAsync(Approved("catalog", Catalog));

    [Fact]
    public Task A_document_with_an_error_leaves_the_code_as_it_is() =>
        Maker.Data("/shop/acme.yaml", "id: acme\n{|#0:nmae|}: Acme\n", "Maker").VerifyAsync(
            Approved("maker", Maker),
            CompilerError("LML2001").WithLocation(0).WithMessage("unknown key 'nmae' in Maker; did you mean 'name'?"));

    [Fact]
    public Task P16_a_schema_with_an_error_in_a_file_that_it_imports_becomes_code_all_the_same() => Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker + "{|#0:slotz|}: {}\n")
        .VerifyAsync(
            CompilerError("LML1001").WithLocation(0).WithMessage("unknown key 'slotz' in a schema; did you mean 'slots'?"));

    private static Dictionary<string, string> Approved(string schema, Project project)
    {
        string folder = RepositoryFolder.PathOf("tests", "Verbatim.Generator.Tests", "Approved");
        if (Environment.GetEnvironmentVariable("VERBATIM_APPROVE") == "1")
        {
            foreach ((string name, string text) in GeneratorRun.Of(project).Sources)
                File.WriteAllText(Path.Combine(folder, name), text);
        }
        // As they are generated, the schema last: out of order, a file that differs is told by its name alone.
        return Directory.EnumerateFiles(Path.Combine(folder, schema))
            .OrderBy(static file => (file.EndsWith("Schema.g.cs", StringComparison.Ordinal), file))
            .ToDictionary(file => $"{schema}/{Path.GetFileName(file)}", File.ReadAllText);
    }
}
