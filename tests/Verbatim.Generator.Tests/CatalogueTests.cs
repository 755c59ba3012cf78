using System.Reflection;
using Verbatim.Documents;
using Verbatim.Generator.Analyzers;
using Verbatim.Generator.Diagnostics;

namespace Verbatim.Generator.Tests;

public sealed class CatalogueTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(SourceText).Assembly, typeof(LinkML.SchemaLoader).Assembly, typeof(LinkMLGenerator).Assembly];

    [Fact]
    public void The_compiler_knows_every_code_that_is_declared_anywhere()
    {
        IEnumerable<string> declared = Assemblies.SelectMany(static a => a.GetTypes())
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Code);

        Assert.Equal(declared.Order(StringComparer.Ordinal), new DataAnalyzer().SupportedDiagnostics.Select(static d => d.Id));
    }

    [Fact]
    public void A_code_of_the_build_has_its_page()
    {
        string[] pages = typeof(LinkMLGenerator).Assembly.GetManifestResourceNames();

        Assert.All(BuildDiagnostics.All, descriptor => Assert.Contains($"Explain/{descriptor.Code}.md", pages));
    }
}
