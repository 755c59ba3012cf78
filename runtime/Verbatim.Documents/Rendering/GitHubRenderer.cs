namespace Verbatim.Documents.Rendering;

/// <summary>
/// For a workflow of GitHub Actions: one workflow command a finding, which becomes an annotation in the changed files, then the
/// summary. GitHub shows the first ten errors and the first ten warnings of a step in the files and every one in the log, so each
/// says its place in words too, as do the places that are part of it: an annotation has but one of its own.
/// </summary>
public sealed class GitHubRenderer : IDiagnosticRenderer
{
    // A message of a screen or two: what an annotation says is read beside the change, and GitHub cuts long ones.
    private const int MostRelated = 50;

    /// <inheritdoc/>
    public void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            Write(output, diagnostic);
        output.WriteLine(summary.ToString());
    }

    private static void Write(TextWriter output, Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        (LinePosition start, LinePosition end) = location.LineSpan;
        output.Write($"::{CommandOf(diagnostic.Severity)} file={Property(FileOf(location))},line={start.Line + 1}");
        // GitHub wants columns of a place on one line only.
        if (start.Line == end.Line)
            output.Write($",col={start.Character + 1},endLine={end.Line + 1},endColumn={end.Character + 1}");
        else
            output.Write($",endLine={end.Line + 1}");
        output.Write($",title={Property($"{diagnostic.Code}: {diagnostic.Descriptor.Title}")}::{Data(diagnostic.Message)}");
        WriteLine(output, "at " + PlaceOf(location));
        foreach (RelatedLocation related in diagnostic.Related.Take(MostRelated))
            WriteLine(output, $"{PlaceOf(related.Location)}: {related.Message}");
        if (diagnostic.Related.Count > MostRelated)
            WriteLine(output, $"and {diagnostic.Related.Count - MostRelated} more places");
        if (!diagnostic.Fixes.IsEmpty)
            WriteLine(output, "help: " + diagnostic.Fixes[0].Title);
        output.WriteLine();
    }

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string FileOf(Location location) => DocumentPath.Normalize(location.Path) is { Length: > 0 } path ? path : ".";

    private static string PlaceOf(Location location) =>
        $"{location.Path}:{location.LineSpan.Start.Line + 1}:{location.LineSpan.Start.Character + 1}";

    /// <summary>A further line of the message, on the same line of the output.</summary>
    private static void WriteLine(TextWriter output, string line)
    {
        output.Write("%0A");
        output.Write(Data(line));
    }

    private static string Data(string text) => Escape(DisplayText.Escape(text), "%");

    private static string Property(string text) => Escape(DisplayText.Escape(text), "%:,");

    /// <summary>Percent signs for what would end a value; line breaks have become visible before.</summary>
    private static string Escape(string text, string special)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (special.Contains(c, StringComparison.Ordinal))
                escaped.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }
}
