namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>The kinds of findings in a report, each once, with the index under which results name it.</summary>
internal sealed class SarifRules
{
    private readonly List<DiagnosticDescriptor> _descriptors;
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    private SarifRules(List<DiagnosticDescriptor> descriptors)
    {
        _descriptors = descriptors;
        for (int i = 0; i < descriptors.Count; i++)
            _indices.Add(descriptors[i].Code, i);
    }

    /// <summary>The rules of a report, by code.</summary>
    public static SarifRules Of(IEnumerable<Diagnostic> diagnostics)
    {
        SortedDictionary<string, DiagnosticDescriptor> used = new(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
            used[diagnostic.Code] = diagnostic.Descriptor;
        return new SarifRules([.. used.Values]);
    }

    /// <summary>What SARIF calls a severity. It has no word for what is shown on request only.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The index of a code.</summary>
    public int IndexOf(string code) => _indices[code];

    /// <summary>Writes the rules.</summary>
    /// <param name="json">Where to: inside the tool that has them.</param>
    /// <param name="explain">The page of a code in Markdown, or null where there is none.</param>
    public void Write(JsonOutput json, Func<string, string?> explain)
    {
        json.BeginArray("rules");
        foreach (DiagnosticDescriptor descriptor in _descriptors)
        {
            string? page = explain(descriptor.Code);
            json.Break();
            json.BeginObject();
            json.Property("id", descriptor.Code);
            WriteText(json, "shortDescription", descriptor.Title);
            WriteText(json, "fullDescription", page is null ? descriptor.Title : FirstParagraph(page) ?? descriptor.Title);
            json.BeginObject("defaultConfiguration");
            json.Property("level", LevelOf(descriptor.Severity));
            json.EndObject();
            if (descriptor.HelpLink is { } link)
                json.Property("helpUri", link);
            if (page is not null)
                WriteHelp(json, page);
            json.EndObject();
        }
        json.EndArray();
    }

    private static void WriteText(JsonOutput json, string name, string text)
    {
        json.BeginObject(name);
        json.Property("text", text);
        json.EndObject();
    }

    // A log may not have one without the other. The pages are as readable as plain text.
    private static void WriteHelp(JsonOutput json, string page)
    {
        json.BeginObject("help");
        json.Property("text", page);
        json.Property("markdown", page);
        json.EndObject();
    }

    /// <summary>The first paragraph after the heading, on one line.</summary>
    private static string? FirstParagraph(string page)
    {
        IEnumerable<string> lines = page.Split('\n')
            .Select(static line => line.Trim())
            .SkipWhile(static line => line.Length == 0 || line[0] == '#')
            .TakeWhile(static line => line.Length > 0);
        string paragraph = string.Join(" ", lines);
        return paragraph.Length == 0 ? null : paragraph;
    }
}
