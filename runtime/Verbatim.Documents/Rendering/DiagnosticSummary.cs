namespace Verbatim.Documents.Rendering;

/// <summary>How much was looked at, and how much was found.</summary>
/// <param name="Files">How many files were looked at, those without findings included.</param>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Warnings">How many are warnings.</param>
/// <param name="Infos">How many are worth knowing only.</param>
/// <param name="Waived">How many people let pass; they are counted here and nowhere else.</param>
public readonly record struct DiagnosticSummary(int Files, int Errors, int Warnings, int Infos, int Waived = 0)
{
    /// <summary>Counts findings.</summary>
    /// <param name="files">How many files were looked at.</param>
    /// <param name="diagnostics">The findings.</param>
    public static DiagnosticSummary Of(int files, IReadOnlyCollection<Diagnostic> diagnostics) => new(
        files,
        diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Error),
        diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Warning),
        diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Info && d.Waiver is null),
        diagnostics.Count(static d => d.Waiver is not null));

    /// <summary>The summary in a line: <c>2 errors, 1 warning in 5 files</c>.</summary>
    public override string ToString()
    {
        List<string> found = [];
        Add(Errors, "error");
        Add(Warnings, "warning");
        if (Infos > 0)
            found.Add($"{Infos} info");
        if (found.Count == 0)
            found.Add("nothing found");
        if (Waived > 0)
            found.Add($"{Waived} waived");
        return $"{string.Join(", ", found)} in {Files} {(Files == 1 ? "file" : "files")}";

        void Add(int count, string noun)
        {
            if (count > 0)
                found.Add($"{count} {noun}{(count == 1 ? "" : "s")}");
        }
    }
}
