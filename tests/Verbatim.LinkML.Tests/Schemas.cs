namespace Verbatim.LinkML.Tests;

/// <summary>Loads schemas that a test writes down. The heading comes last, so that lines count in what the test wrote.</summary>
internal static class Schemas
{
    private const string Heading = """

        id: https://example.org/test
        name: test
        default_prefix: ex
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.org/"}

        """;

    /// <summary>A schema with the usual heading and the built-in types.</summary>
    public static LoadedSchema Load(string body) => LoadText(body + Heading + "imports: linkml:types\n");

    /// <summary>A schema exactly as written, with other files beside it.</summary>
    public static LoadedSchema LoadText(string text, params (string Path, string Text)[] files) =>
        SchemaLoader.Load(SourceText.From("schema.yaml", text),
            new MemoryTextSource(files.Select(static f => SourceText.From(f.Path, f.Text))));

    /// <summary>A schema with the usual heading that imports other files; the others get a heading too.</summary>
    public static LoadedSchema LoadFiles(string body, params (string Path, string Text)[] files) =>
        LoadText(body + Heading, [.. files.Select(static f => (f.Path, f.Text + Heading))]);

    /// <summary>The model of a schema without an error.</summary>
    public static SchemaModel Model(string body)
    {
        LoadedSchema loaded = Load(body);
        Assert.Empty(loaded.Errors());
        return loaded.Model!;
    }

    /// <summary>What is found in a schema, hidden findings left out: <c>line,column code message</c>.</summary>
    public static string[] Findings(string body) => Load(body).Findings();

    /// <summary>What was found, hidden findings left out: <c>line,column code message</c>.</summary>
    public static string[] Findings(this LoadedSchema schema) =>
        [.. schema.Diagnostics.Where(static d => d.Severity > DiagnosticSeverity.Hidden).Select(Show)];

    /// <summary>The errors alone.</summary>
    public static string[] Errors(this LoadedSchema schema) =>
        [.. schema.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Select(Show)];

    /// <summary>A class of a model by its name.</summary>
    public static ClassModel Class(this SchemaModel model, string name) => model.Classes.Single(c => c.Name == name);

    /// <summary>A slot of a class by its name.</summary>
    public static SlotModel Slot(this SchemaModel model, string @class, string slot) =>
        model.Class(@class).Slots.Single(s => s.Name == slot);

    /// <summary>The texts of an enum.</summary>
    public static IEnumerable<string> Texts(this SchemaModel model, string @enum) =>
        model.Enums.Single(e => e.Name == @enum).Values.Select(static v => v.Text);

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Location.LineSpan.Start} {diagnostic.Code} {diagnostic.Message}";
}
