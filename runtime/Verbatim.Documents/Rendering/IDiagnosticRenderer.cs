namespace Verbatim.Documents.Rendering;

/// <summary>Writes findings for a reader: a person, a build, a program. It decides nothing: order and choice are the caller's.</summary>
public interface IDiagnosticRenderer
{
    /// <summary>Writes a whole report.</summary>
    /// <param name="output">Where to; a line ends with its <see cref="TextWriter.NewLine"/>.</param>
    /// <param name="diagnostics">The findings, in the order they are to be read; see <see cref="DiagnosticOrder"/>.</param>
    /// <param name="summary">What was looked at and how much was found.</param>
    void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary);
}
