using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using CompilerDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// Holds a project's documents to their schemas: each by itself while it is edited, and all together when the project is built. Where the
/// build had the command look at them ahead of the compiler, it tells what that found.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<CompilerDescriptor> SupportedDiagnostics => Catalogue.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(static file =>
        {
            string path = file.AdditionalFile.Path;
            InputRole role = ItemMetadata.Of(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider).Role;
            if (role == InputRole.Data)
                Reporting.Report(path, () => GivenBuild.Of(file.Options).FindingsInDocument(path), file.ReportDiagnostic);
            else if (role == InputRole.Findings)
                Reporting.Report(path, () => GivenFindings.In(file.AdditionalFile), file.ReportDiagnostic);
        });
        context.RegisterCompilationAction(static compilation =>
            Reporting.Report("", () => AcrossDocuments(compilation), compilation.ReportDiagnostic));
    }

    private static IEnumerable<Finding> AcrossDocuments(CompilationAnalysisContext compilation)
    {
        GivenBuild build = GivenBuild.Of(compilation.Options);
        if (compilation.Compilation.Options.ConcurrentBuild)
            build.CheckAll(compilation.CancellationToken);
        return build.FindingsAcrossDocuments();
    }
}
