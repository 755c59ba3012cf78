namespace Verbatim.Documents.Rendering;

/// <summary>
/// For builds: one line a finding, <c>path(line,column): error CODE: message</c>, which MSBuild and editors read. No summary: the
/// build makes its own.
/// </summary>
public sealed class MsBuildRenderer : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            output.WriteLine(DisplayText.Escape(diagnostic.ToString()));
    }
}
