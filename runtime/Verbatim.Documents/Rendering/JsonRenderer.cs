namespace Verbatim.Documents.Rendering;

/// <summary>For programs: one JSON object with every finding and the summary; lines and columns count from 1.</summary>
public sealed class JsonRenderer : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary)
    {
        JsonOutput json = new(output);
        json.BeginObject();
        json.BeginArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
            Write(json, diagnostic);
        json.EndArray();
        json.BeginObject("summary");
        json.Property("files", summary.Files);
        json.Property("errors", summary.Errors);
        json.Property("warnings", summary.Warnings);
        json.Property("infos", summary.Infos);
        if (summary.Waived > 0)
            json.Property("waived", summary.Waived);
        json.EndObject();
        json.EndObject();
        output.WriteLine();
    }

    private static void Write(JsonOutput json, Diagnostic diagnostic)
    {
        json.BeginObject();
        json.Property("code", diagnostic.Code);
        json.Property("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.Property("message", diagnostic.Message);
        Write(json, diagnostic.Location);
        json.Property("path", diagnostic.Path);
        if (diagnostic.Waiver is not null)
            json.Property("waiver", diagnostic.Waiver);
        json.BeginArray("related");
        foreach (RelatedLocation related in diagnostic.Related)
        {
            json.BeginObject();
            json.Property("message", related.Message);
            Write(json, related.Location);
            json.EndObject();
        }
        json.EndArray();
        json.EndObject();
    }

    private static void Write(JsonOutput json, Location location)
    {
        (LinePosition start, LinePosition end) = location.LineSpan;
        json.Property("file", location.Path);
        json.Property("line", start.Line + 1);
        json.Property("column", start.Character + 1);
        json.Property("endLine", end.Line + 1);
        json.Property("endColumn", end.Character + 1);
    }
}
