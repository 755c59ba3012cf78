namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>
/// For code scanning and viewers: a SARIF 2.1.0 log of one run. It says nothing of the machine or the hour, so the same findings give
/// the same bytes. A result stands on a line of its own.
/// </summary>
/// <param name="tool">Who found it.</param>
/// <param name="texts">Finds the text of a path, in which the edits of a fix have their lines; without it the fix is left out.</param>
public sealed class SarifRenderer(SarifTool tool, Func<string, SourceText?> texts) : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary)
    {
        JsonOutput json = new(output);
        SarifRules rules = SarifRules.Of(diagnostics);
        json.BeginObject();
        json.Property("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.Property("version", "2.1.0");
        json.BeginArray("runs");
        json.BeginObject();
        WriteTool(json, rules);
        WriteConventions(json);
        json.BeginArray("results");
        SarifResults results = new(json, rules, texts);
        foreach (Diagnostic diagnostic in diagnostics)
            results.Write(diagnostic);
        json.EndArray();
        json.EndObject();
        json.EndArray();
        json.EndObject();
        output.WriteLine();
    }

    private void WriteTool(JsonOutput json, SarifRules rules)
    {
        json.BeginObject("tool");
        json.BeginObject("driver");
        json.Property("name", tool.Name);
        json.Property("semanticVersion", tool.Version);
        if (tool.InformationUri is not null)
            json.Property("informationUri", tool.InformationUri);
        rules.Write(json, tool.Explain);
        json.EndObject();
        json.EndObject();
    }

    /// <summary>What lines, columns and relative paths count from.</summary>
    private static void WriteConventions(JsonOutput json)
    {
        json.BeginObject("originalUriBaseIds");
        json.BeginObject(SarifPlace.BaseId);
        SarifMessage.Write(json, "description", "The folder in which the paths were typed.");
        json.EndObject();
        json.EndObject();
        json.Property("columnKind", "utf16CodeUnits");
        json.BeginArray("newlineSequences");
        foreach (string lineEnd in new[] { "\r\n", "\n", "\r" })
            json.Element(lineEnd);
        json.EndArray();
    }
}
