using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Emission.Tests.Compiling;

/// <summary>
/// Compiles generated code against the platform and our own assemblies, with every warning that a careful consumer has on.
/// </summary>
internal static class Compiler
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
        optimizationLevel: OptimizationLevel.Release, deterministic: true);

    private static readonly Lazy<MetadataReference[]> References = new(FindReferences);

    public static CSharpCompilation Compile(IEnumerable<GeneratedFile> files, params string[] own) =>
        CSharpCompilation.Create(
            "Generated",
            files.Select(static f => CSharpSyntaxTree.ParseText(f.Text, Parse, f.HintName))
                .Concat(own.Select(static t => CSharpSyntaxTree.ParseText(t, Parse))),
            References.Value,
            Options);

    /// <summary>The warnings and errors, as text.</summary>
    public static string[] Complaints(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .Select(static d => d.ToString())];

    private static MetadataReference[] FindReferences()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string[] own = [typeof(SourceText).Assembly.Location, typeof(LinkML.SchemaLoader).Assembly.Location,
            typeof(AnyValue).Assembly.Location, typeof(Compiler).Assembly.Location];
        return [.. trusted.Split(Path.PathSeparator)
            .Where(static p => p.Contains("Microsoft.NETCore.App", StringComparison.Ordinal)).Concat(own)
            .Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p))];
    }
}
