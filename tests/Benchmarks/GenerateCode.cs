using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Benchmarks;

/// <summary>
/// The generator on the article schema: from nothing, after an edit of C# that is not its business, and after an edit of the schema.
/// </summary>
[MemoryDiagnoser]
public class GenerateCode
{
    private readonly ImmutableArray<AdditionalText> _schema =
        [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("schema"), "*.yaml").Select(static f => new TextFile(f, File.ReadAllText(f)))];

    private readonly CSharpCompilation _compilation = Compilation("class A;");
    private readonly CSharpCompilation _edited = Compilation("class B;");
    private AdditionalText _root = null!;
    private AdditionalText _changed = null!;
    private GeneratorDriver _warm = null!;

    [GlobalSetup]
    public void Warm()
    {
        _root = _schema.Single(static f => Path.GetFileName(f.Path) == "proposal.yaml");
        _changed = new TextFile(_root.Path, _root.GetText()!.ToString().Replace("exact_cardinality: 28", "exact_cardinality: 27"));
        _warm = Driver().RunGenerators(_compilation);
        if (_warm.GetRunResult().GeneratedTrees.IsEmpty)
            throw new InvalidOperationException("The generator generated nothing.");
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => Driver().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(_edited);

    [Benchmark]
    public GeneratorDriver SchemaEdit() => _warm.ReplaceAdditionalText(_root, _changed).RunGenerators(_compilation);

    private CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new LinkMLGenerator().AsSourceGenerator()], _schema, optionsProvider: new Options());

    private static CSharpCompilation Compilation(string source) => CSharpCompilation.Create("A", [CSharpSyntaxTree.ParseText(source)]);

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.VerbatimRole"] = Path.GetFileName(textFile.Path) == "articles.yaml" ? "schema" : "import",
            ["build_metadata.AdditionalFiles.VerbatimNamespace"] = "Verbatim.Articles",
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
