using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Verbatim.Conformance.Running;

/// <summary>
/// Drives the generator as a compiler does: the schema and its imports are additional files whose metadata say what they are.
/// </summary>
internal static class GeneratorDrive
{
    /// <summary>The namespace of all that is generated.</summary>
    public const string Namespace = "Generated";

    /// <summary>What the generator makes of a schema; nothing where the schema has an error.</summary>
    public static ImmutableArray<SyntaxTree> Run(LoadedSchema schema, CSharpCompilation compilation)
    {
        ImmutableArray<AdditionalText> files = [.. schema.Files.Select(static (file, i) => new File(file, isRoot: i == 0))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new LinkMLGenerator().AsSourceGenerator()], files, (CSharpParseOptions?)compilation.SyntaxTrees[0].Options, new Options());
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results[0];
        return result.Exception is { } fault ? throw fault : [.. result.GeneratedSources.Select(static source => source.SyntaxTree)];
    }

    private sealed class File(Documents.SourceText text, bool isRoot) : AdditionalText
    {
        private readonly Microsoft.CodeAnalysis.Text.SourceText _text = Microsoft.CodeAnalysis.Text.SourceText.From(
            text.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Microsoft.CodeAnalysis.Text.SourceHashAlgorithm.Sha256);

        public override string Path => text.Path;

        public bool IsRoot => isRoot;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
        {
            ["build_metadata.AdditionalFiles.VerbatimRole"] = ((File)textFile).IsRoot ? "schema" : "import",
            ["build_metadata.AdditionalFiles.VerbatimNamespace"] = Namespace,
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
