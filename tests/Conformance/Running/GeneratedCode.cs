using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace Verbatim.Conformance.Running;

/// <summary>The code that the generator makes of a schema, compiled with every warning that a careful consumer has on.</summary>
/// <param name="Files">How many files there are; none where the schema has an error.</param>
/// <param name="Assembly">The assembly, or null where the code does not compile.</param>
/// <param name="Complaints">The compiler's errors and warnings.</param>
public sealed record GeneratedCode(int Files, byte[]? Assembly, ImmutableArray<string> Complaints)
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    // Two schemas are compiled at once where there are two processors; a single one is not spread over them.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
        optimizationLevel: OptimizationLevel.Release, deterministic: true, concurrentBuild: false);

    // Made once: reading the references is most of the time of the first compilation.
    private static readonly CSharpCompilation Empty =
        CSharpCompilation.Create("Generated", [CSharpSyntaxTree.ParseText("", Parse)], FindReferences(), Options);

    // The same text is compiled once, whatever schema it was generated from.
    private static readonly ConcurrentDictionary<string, Lazy<GeneratedCode>> Known = [];

    /// <summary>Generates and compiles.</summary>
    public static GeneratedCode Of(LoadedSchema schema) => Compile(GeneratorDrive.Run(schema, Empty));

    private static GeneratedCode Compile(ImmutableArray<SyntaxTree> files)
    {
        string text = string.Concat(files.Select(static file => file.GetText().ToString()));
        return Known.GetOrAdd(text, _ => new(() => Emit(files))).Value;
    }

    private static GeneratedCode Emit(ImmutableArray<SyntaxTree> files)
    {
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Empty.AddSyntaxTrees(files).Emit(assembly);
        return new(
            files.Length,
            result.Success ? assembly.ToArray() : null,
            [.. result.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString())]);
    }

    private static MetadataReference[] FindReferences()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string[] own =
            [typeof(Documents.SourceText).Assembly.Location, typeof(SchemaLoader).Assembly.Location, typeof(AnyValue).Assembly.Location];
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal)).Concat(own)
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
