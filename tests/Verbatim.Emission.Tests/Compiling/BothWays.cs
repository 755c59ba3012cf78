namespace Verbatim.Emission.Tests.Compiling;

/// <summary>A schema written in a few words, and the verdict on a document, which interpreter and compiled code must share.</summary>
internal static class BothWays
{
    private const string Heading = """
        id: https://example.com/test
        name: test
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.com/"}
        default_prefix: ex
        default_range: string
        imports: linkml:types

        """;

    /// <summary>The schema with the usual heading, compiled.</summary>
    public static GeneratedSchema Compile(string body) => GeneratedSchema.Of(Heading + body);

    /// <summary>Whether a document is valid; fails where the two ways do not agree.</summary>
    public static bool IsValid(this GeneratedSchema schema, string document, string path, string @class = "C")
    {
        SourceText text = SourceText.From(path, document);
        DocumentTree tree = DocumentParser.Parse(text);
        Assert.Empty(tree.Diagnostics);
        ValidationResult interpreted = new DocumentValidator(schema.Schema.Model!).Validate(tree, @class);

        GeneratedRead compiled = schema.Read(@class, text)!;

        Assert.True(
            compiled.IsValid == interpreted.IsValid && compiled.Diagnostics.All(static d => d.Code != "LML2900"),
            $"{path}: interpreted {Show(interpreted.Diagnostics)}; compiled {Show(compiled.Diagnostics)}\n{document}");
        return compiled.IsValid;
    }

    private static string Show(EquatableArray<Diagnostic> found) => found.IsEmpty ? "without a finding" : string.Join(", ", found);
}
