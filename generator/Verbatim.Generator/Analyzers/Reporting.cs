using Finding = Verbatim.Documents.Diagnostic;
using CompilerDiagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>Reports findings to the compiler, and a check that fails as a finding of its own.</summary>
internal static class Reporting
{
    /// <summary>Reports each finding.</summary>
    /// <param name="path">The file that is checked, and is named where the check itself fails.</param>
    /// <param name="find">The check.</param>
    /// <param name="report">The compiler's report.</param>
    public static void Report(string path, Func<IEnumerable<Finding>> find, Action<CompilerDiagnostic> report)
    {
        try
        {
            foreach (Finding finding in find())
                report(finding.ToCompiler());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // To the compiler an analyzer that throws is a warning, and data that were never checked would pass.
            Exception cause = fault.GetBaseException();
            report(BuildDiagnostics.CheckFailed.At(Location.StartOf(path), $"{cause.GetType().Name}: {cause.Message.Replace('\n', ' ')}")
                .ToCompiler());
        }
    }
}
