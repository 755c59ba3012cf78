namespace Verbatim.Documents.Rendering;

/// <summary>
/// For people: the finding, the line it stands in with the place marked, every other place that is part of it, and how to fix it.
/// </summary>
/// <param name="texts">Finds the text of a path, for the lines that are shown; null where it is not at hand.</param>
/// <param name="useColor">Whether to write ANSI colours. They repeat what the words say.</param>
public sealed class PrettyRenderer(Func<string, SourceText?> texts, bool useColor = false) : IDiagnosticRenderer
{
    // More frames than a screen holds help nobody; the other renderers give them all.
    private const int MostRelated = 6;

    private readonly Ink _ink = new(useColor);

    /// <inheritdoc/>
    public void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(output, diagnostic);
            output.WriteLine();
        }
        output.WriteLine(summary.ToString());
    }

    private void Write(TextWriter output, Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        string heading = _ink.Of(diagnostic.Severity, $"{severity}[{diagnostic.Code}]");
        output.WriteLine(heading + _ink.Strong(": " + DisplayText.Escape(diagnostic.Message)));
        string margin = new(' ', MarginOf(diagnostic));
        WritePlace(output, "-->", diagnostic.Location, margin, '^', label: null);
        foreach (RelatedLocation related in diagnostic.Related.Take(MostRelated))
            WritePlace(output, ":::", related.Location, margin, '-', DisplayText.Escape(related.Message));
        if (diagnostic.Related.Count > MostRelated)
            output.WriteLine($"{margin} {_ink.Dim("=")} and {diagnostic.Related.Count - MostRelated} more places");
        if (!diagnostic.Fixes.IsEmpty)
            output.WriteLine($"{margin} {_ink.Dim("=")} help: {DisplayText.Escape(diagnostic.Fixes[0].Title)}");
    }

    private void WritePlace(TextWriter output, string arrow, Location location, string margin, char mark, string? label)
    {
        LinePosition start = location.LineSpan.Start;
        CodeFrame? found = texts(location.Path) is { } text ? CodeFrame.Of(text, location.LineSpan) : null;
        string place = $"{DisplayText.Escape(location.Path)}:{start.Line + 1}:{start.Character + 1}";
        string note = label is null || found is not null ? "" : ": " + label;
        output.WriteLine($"{margin}{_ink.Dim(arrow)} {place}{note}");
        if (found is not { } frame)
            return;
        string number = (start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(margin.Length);
        string marks = new string(' ', frame.Indent) + new string(mark, frame.Marks) + (frame.GoesOn ? "…" : "");
        output.WriteLine($"{margin} {_ink.Dim("|")}");
        output.WriteLine($"{_ink.Dim(number + " |")} {frame.Line}".TrimEnd());
        output.WriteLine($"{margin} {_ink.Dim("|")} {_ink.Strong(label is null ? marks : marks + " " + label)}");
    }

    /// <summary>How wide the column of line numbers is.</summary>
    private static int MarginOf(Diagnostic diagnostic)
    {
        int last = diagnostic.Location.LineSpan.Start.Line;
        foreach (RelatedLocation related in diagnostic.Related)
            last = Math.Max(last, related.Location.LineSpan.Start.Line);
        return (last + 1).ToString(CultureInfo.InvariantCulture).Length;
    }
}
