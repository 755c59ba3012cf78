using Microsoft.CodeAnalysis;
using Verbatim.Generator.Diagnostics;
using Verbatim.Generator.Tests.Driver;
using Project = Verbatim.Generator.Tests.Driver.Project;

namespace Verbatim.Generator.Tests;

/// <summary>The pages of what is wrong with a project's items: the targets see the project, and the compiler what they hand over.</summary>
public sealed class ExplainTests(ExampleBuilds builds) : IClassFixture<ExampleBuilds>
{
    /// <summary>What needs a package, or the command in it, is run where they are.</summary>
    private static readonly string[] RunFromPackages = [BuildDiagnostics.NoAnalyzers.Code, BuildDiagnostics.NoJsonSchemas.Code];

    public static TheoryData<string> Codes => ExplainPage.RunOf(BuildDiagnostics.All.Select(static d => d.Code).Except(RunFromPackages));

    [Theory, MemberData(nameof(Codes))]
    public async Task The_examples_of_a_page_give_what_it_says(string code) =>
        ExampleBuilds.PageOf(code).Hold(await FindAsync(code, "Wrong"), await FindAsync(code, "Right"));

    private async Task<string[]> FindAsync(string code, string heading)
    {
        (string[] found, Project? handedOver) = builds.ResultOf(code, heading);
        if (handedOver is null)
            return found;
        GeneratorRun run = GeneratorRun.Of(handedOver);
        Compilation compilation = Project.Compile().AddSyntaxTrees(run.Result.GeneratedSources.Select(static source => source.SyntaxTree));
        IEnumerable<Diagnostic> ofCompiler = run.Result.Diagnostics.Concat(compilation.GetDiagnostics())
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning);
        return [.. found, .. await handedOver.ReportAsync(), .. ofCompiler.Select(static d => d.ToString())];
    }
}
