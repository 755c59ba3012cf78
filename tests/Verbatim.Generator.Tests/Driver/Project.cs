using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>A project in memory: what a build would hand over, and what the generator and the analyzers make of it.</summary>
internal sealed record Project(ImmutableArray<GivenFile> Files)
{
    private ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    // Made once: reading the references is most of the time of a test.
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => path.Contains("Microsoft.NETCore.App") || Path.GetFileName(path) is "Verbatim.Documents.dll" or "Verbatim.LinkML.dll" or "Verbatim.Runtime.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static Project Empty { get; } = new([]);

    public static GivenOptions Options { get; } = new();

    public Project Schema(string path, string text, string ns = "Shop", string generate = "") =>
        With(path, text, new() { ["Role"] = "schema", ["Namespace"] = ns, ["Generate"] = generate });

    public Project Import(string path, string text) => With(path, text, new() { ["Role"] = "import" });

    public Project Data(string path, string text, string className = "", string schema = "") =>
        Data(path, Encoding.UTF8.GetBytes(text), className, schema);

    public Project Data(string path, byte[] bytes, string className, string schema = "") =>
        With(path, bytes, new() { ["Role"] = "data", ["Class"] = className, ["Schema"] = schema });

    /// <summary>The project with the severity of a code set, as .globalconfig does.</summary>
    public Project Set(string code, ReportDiagnostic severity) => this with { Severities = Severities.SetItem(code, severity) };

    public Project With(GivenFile file) => this with { Files = Files.Add(file) };

    public Project Text(string path, string text) => With(path, text, new() { ["Role"] = "text" });

    /// <summary>The project with one of its files edited; the others are the same objects.</summary>
    public Project Edit(string name, Func<string, string> edit) => this with
    {
        Files = [.. Files.Select(file => file.Path.EndsWith("/" + name, StringComparison.Ordinal) ? file.With(edit) : file)],
    };

    public static CSharpCompilation Compile(string code = "") => CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the analyzers report, as a build prints it, in the order of places.</summary>
    public async Task<string[]> ReportAsync() => [.. (await AnalyzeAsync()).Select(Print)];

    /// <summary>What the analyzers report, in the order of places.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        List<Exception> faults = [];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([.. Files], Options), (fault, _, _) => faults.Add(fault), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        CSharpCompilation compilation = Compile();
        ImmutableArray<Diagnostic> found = await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(Severities))
            .WithAnalyzers([new SchemaAnalyzer(), new DataAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(faults);
        return [.. found.OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id)];
    }

    private static string Print(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            + $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private Project With(string path, string text, Dictionary<string, string> metadata) =>
        With(path, Encoding.UTF8.GetBytes(text), metadata);

    private Project With(string path, byte[] bytes, Dictionary<string, string> metadata) =>
        With(new GivenFile(path, bytes, metadata));
}
