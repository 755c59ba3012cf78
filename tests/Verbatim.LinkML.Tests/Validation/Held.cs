namespace Verbatim.LinkML.Tests.Validation;

/// <summary>Holds a document to a schema that a test writes down.</summary>
internal static class Held
{
    private const string Heading = """
        id: https://example.org/test
        name: test
        prefixes:
          linkml: https://w3id.org/linkml/
          ex: https://example.org/
        default_prefix: ex
        default_range: string
        imports:
          - linkml:types

        """;

    /// <summary>A validator for the classes, enums and so on of a schema.</summary>
    public static DocumentValidator To(string schema, params SourceText[] texts)
    {
        LoadedSchema loaded = SchemaLoader.Load(SourceText.From("schema.yaml", Heading + schema), new MemoryTextSource([]));
        Assert.DoesNotContain(loaded.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        return new DocumentValidator(loaded.Model!, new MemoryTextSource(texts));
    }

    /// <summary>What a validator finds in a document.</summary>
    public static ValidationResult Check(this DocumentValidator validator, string document, string @class = "C", string path = "data.yaml")
    {
        DocumentTree tree = DocumentParser.Parse(SourceText.From(path, document));
        return validator.Validate(tree, @class);
    }

    /// <summary>Findings as a test writes them: <c>line,column code message</c>.</summary>
    public static string[] Findings(this DocumentValidator validator, string document, string @class = "C", string path = "data.yaml") =>
        [.. validator.Check(document, @class, path).Diagnostics.Select(Show)];

    /// <summary>A finding as a test writes it.</summary>
    public static string Show(Diagnostic diagnostic) => $"{diagnostic.Location.LineSpan.Start} {diagnostic.Code} {diagnostic.Message}";

    /// <summary>The document after a fix of the first finding that has one.</summary>
    public static string Fix(this DocumentValidator validator, string document, string @class = "C", string path = "data.yaml",
        int fix = 0, string? code = null)
    {
        Diagnostic found =
            validator.Check(document, @class, path).Diagnostics.First(d => !d.Fixes.IsEmpty && (code is null || d.Code == code));
        return TextFixes.Apply(SourceText.From(path, document), found.Fixes[fix].Edits);
    }

    /// <summary>The first fix of the one finding of a code, and the document after it.</summary>
    public static (string Title, bool IsCertain, string After) FixOf(this DocumentValidator validator, string document, string code,
        string path = "data.yaml", int fix = 0)
    {
        Diagnostic found = Assert.Single(validator.Check(document, path: path).Diagnostics, d => d.Code == code);
        TextFix offered = found.Fixes[fix];
        return (offered.Title, offered.IsCertain, TextFixes.Apply(SourceText.From(path, document), offered.Edits));
    }
}
