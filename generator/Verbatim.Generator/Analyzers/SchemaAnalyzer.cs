using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using CompilerDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Verbatim.Generator.Analyzers;

/// <summary>Says what is wrong with a project's schemas, in the schema files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
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
            ItemMetadata item = ItemMetadata.Of(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider);
            if (item.Role is InputRole.Schema or InputRole.Import)
                Reporting.Report(path, () => SchemaItemChecks.Findings(path, item)
                    .Concat(GivenBuild.Of(file.Options).FindingsInSchema(path)), file.ReportDiagnostic);
        });
    }
}
