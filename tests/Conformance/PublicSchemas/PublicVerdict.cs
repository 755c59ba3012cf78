using Verbatim.Conformance.Running;

namespace Verbatim.Conformance.PublicSchemas;

/// <summary>What we say of a public document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Name">What lists call it.</param>
/// <param name="Errors">What the interpreter finds.</param>
/// <param name="Compiled">What compiled code says.</param>
public sealed record PublicVerdict(PublicDocument Document, string Name, IReadOnlyList<Diagnostic> Errors, GeneratedRead Compiled)
{
    /// <summary>The interpreter's verdict.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>In words.</summary>
    public string Said => IsValid ? "valid" : "invalid";

    /// <summary>The verdicts on all documents of a schema.</summary>
    public static IEnumerable<PublicVerdict> Of(PublicSchema schema)
    {
        ReadySchema ready = Schemas.Get(schema.Root);
        foreach (PublicDocument document in schema.Documents)
        {
            SourceText text = SourceText.FromBytes(document.Path, File.ReadAllBytes(document.Path));
            DocumentTree tree = DocumentParser.Parse(text);
            ValidationResult result = ready.Interpreter!.Validate(tree, document.Class);
            yield return new(
                document,
                PublicSchema.NameOf(document.Path),
                [.. tree.Diagnostics.Concat(result.Diagnostics).Where(static d => d.Severity == DiagnosticSeverity.Error)],
                ready.Types!.Read(document.Class, text)!);
        }
    }
}
