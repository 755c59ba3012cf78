using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Verbatim.Generator.Analyzers;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>A project in memory: what a build would hand over, and what the generator and the analyzers make of it.</summary>
internal sealed record Project(ImmutableArray<GivenFile> Files)
{
    /// <summary>What generated code is compiled against; made once, since reading it is most of the time of a test.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        .. new[] { typeof(Documents.SourceText), typeof(LinkML.SchemaLoader), typeof(Runtime.IRecord) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>Lines of .globalconfig that set the severity of codes.</summary>
    public ImmutableArray<string> Severities { get; private init; } = [];

    public static Project Empty { get; } = new([]);

    public static GivenOptions Options { get; } = new();

    public Project Schema(string path, string text, string ns = "Shop", string generate = "", string importMap = "") =>
        With(path, text, new() { ["Role"] = "schema", ["Namespace"] = ns, ["Generate"] = generate, ["ImportMap"] = importMap });

    public Project Import(string path, string text) => With(path, text, new() { ["Role"] = "import" });

    public Project Data(string path, string text, string className = "", string schema = "") =>
        Data(path, Encoding.UTF8.GetBytes(text), className, schema);

    public Project Data(string path, byte[] bytes, string className, string schema = "") =>
        With(path, bytes, new() { ["Role"] = "data", ["Class"] = className, ["Schema"] = schema });

    /// <summary>The project with the severity of a code set, as .globalconfig does, when it is verified.</summary>
    public Project Set(string code, string severity) =>
        this with { Severities = Severities.Add($"dotnet_diagnostic.{code}.severity = {severity}") };

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

    /// <summary>
    /// Fails unless the findings are those marked in files, <c>{|CODE:here|}</c>, or stated, and the code has no warning.
    /// </summary>
    public Task VerifyAsync(params DiagnosticResult[] stated) =>
        new StatedRun(this, stated).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Fails, too, unless exactly this code is generated, file by file.</summary>
    public Task VerifyAsync(IReadOnlyDictionary<string, string> code, params DiagnosticResult[] stated) =>
        new StatedRun(this, stated, code).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>What the analyzers report, as a build prints it, in the order of places.</summary>
    public async Task<string[]> ReportAsync() => [.. (await AnalyzeAsync()).Select(static found => found.ToString())];

    /// <summary>What the analyzers report, in the order of places.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        List<Exception> faults = [];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([.. Files], Options), (fault, _, _) => faults.Add(fault), concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await Compile().WithAnalyzers([new SchemaAnalyzer(), new DataAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(faults);
        return [.. found.OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id)];
    }

    private Project With(string path, string text, Dictionary<string, string> metadata) =>
        With(path, Encoding.UTF8.GetBytes(text), metadata);

    private Project With(string path, byte[] bytes, Dictionary<string, string> metadata) =>
        With(new GivenFile(path, bytes, metadata));
}
