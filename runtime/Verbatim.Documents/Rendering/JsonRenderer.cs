using System.Globalization;
using System.Text;

namespace Verbatim.Documents;

/// <summary>
/// For programs: one JSON object with every finding and the summary; lines and columns count from 1. Written by hand, so that
/// one code serves both target frameworks: netstandard2.0 has no JSON writer.
/// </summary>
public sealed class JsonRenderer : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticSummary summary)
    {
        output.Write("{\"diagnostics\":[");
        string separator = "";
        foreach (Diagnostic diagnostic in diagnostics)
        {
            output.Write(separator);
            Write(output, diagnostic);
            separator = ",";
        }
        output.Write("],\"summary\":{");
        output.Write($"\"files\":{summary.Files},\"errors\":{summary.Errors},\"warnings\":{summary.Warnings},\"infos\":{summary.Infos}");
        output.WriteLine("}}");
    }

    private static void Write(TextWriter output, Diagnostic diagnostic)
    {
        output.Write($"{{\"code\":{Quote(diagnostic.Code)},\"severity\":{Quote(diagnostic.Severity.ToString().ToLowerInvariant())},");
        output.Write($"\"message\":{Quote(diagnostic.Message)},");
        Write(output, diagnostic.Location);
        output.Write($",\"path\":{(diagnostic.Path is null ? "null" : Quote(diagnostic.Path))},\"related\":[");
        string separator = "";
        foreach (RelatedLocation related in diagnostic.Related)
        {
            output.Write($"{separator}{{\"message\":{Quote(related.Message)},");
            Write(output, related.Location);
            output.Write('}');
            separator = ",";
        }
        output.Write("]}");
    }

    private static void Write(TextWriter output, Location location)
    {
        (LinePosition start, LinePosition end) = location.LineSpan;
        output.Write($"\"file\":{Quote(location.Path)},\"line\":{start.Line + 1},\"column\":{start.Character + 1},");
        output.Write($"\"endLine\":{end.Line + 1},\"endColumn\":{end.Character + 1}");
    }

    private static string Quote(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (DisplayText.IsUnsafe(text, i))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
