using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Generator.Analyzers;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>A project compiled by Roslyn's testing library, with the generator and the analyzers, and held to what a test states.</summary>
internal sealed class StatedRun : CSharpSourceGeneratorTest<LinkMLGenerator, DefaultVerifier>
{
    // What a compiler makes of a text that a generator hands over is compared, too.
    private static readonly SourceHashAlgorithm Checksum =
        typeof(Compilation).Assembly.GetName().Version!.Major < 5 ? SourceHashAlgorithm.Sha1 : SourceHashAlgorithm.Sha256;

    /// <param name="project">The project. What its items say stands in a .globalconfig, a section a file, as MSBuild writes it.</param>
    /// <param name="findings">What is reported beside what is marked in the files.</param>
    /// <param name="code">The generated files by their names; null where they are not compared.</param>
    public StatedRun(Project project, DiagnosticResult[] findings, IReadOnlyDictionary<string, string>? code = null)
    {
        TestCode = "";
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        // Both analyzers know every code.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        TestBehaviors = code is null ? TestBehaviors.SkipGeneratedSourcesCheck : TestBehaviors.None;
        // A target without a package: nothing is downloaded.
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(Project.References);
        TestState.AdditionalFiles.AddRange(project.Files.Select(static file => (file.Path, file.GetText())));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", string.Join('\n',
        [
            "is_global = true",
            "build_property.RootNamespace = Root.Of.Project",
            .. project.Severities,
            .. project.Files.SelectMany(static file =>
                file.Metadata.Select(static item => $"{GivenOptions.Prefix}{item.Key} = {item.Value}").Prepend($"[{file.Path}]")),
        ])));
        foreach ((string name, string text) in code ?? new Dictionary<string, string>())
            TestState.GeneratedSources.Add((typeof(LinkMLGenerator), name, SourceText.From(text, Encoding.UTF8, Checksum)));
        ExpectedDiagnostics.AddRange(findings);
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new SchemaAnalyzer(), new DataAnalyzer()];

    protected override CompilationOptions CreateCompilationOptions() => Project.Compile().Options;

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
}
