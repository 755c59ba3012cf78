using Verbatim.Documents;
using Verbatim.LinkML.Model;

namespace Verbatim.LinkML;

/// <summary>Holds document trees to a schema: the interpreter, which alone makes data diagnostics. Immutable, safe to share.</summary>
/// <param name="model">The schema.</param>
/// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
public sealed class DocumentValidator(SchemaModel model, ITextSource? texts = null)
{
    /// <summary>The schema documents are held to.</summary>
    public SchemaModel Model { get; } = model;

    /// <summary>Where quoted texts come from.</summary>
    public ITextSource? Texts { get; } = texts;

    /// <summary>Checks one document; the tree's own syntax errors are not repeated.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="className">The class its root is held to; the schema's tree root unless given.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ValidationResult Validate(DocumentTree tree, string? className = null, CancellationToken cancellationToken = default) =>
        Texts is null && Model.Classes.IsEmpty ? new([], [], []) : new(tree.Diagnostics, [], []);
}

/// <summary>What a document was found to hold.</summary>
/// <param name="Diagnostics">What is wrong inside the document, in the order of the text.</param>
/// <param name="Declared">The objects with an identifier that stand in it.</param>
/// <param name="References">The references it makes; <see cref="DataSet"/> looks them up across documents.</param>
public sealed record ValidationResult(
    EquatableArray<Diagnostic> Diagnostics, EquatableArray<DeclaredObject> Declared, EquatableArray<ObjectReference> References)
{
    /// <summary>Whether no error was found.</summary>
    public bool IsValid => !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);
}

/// <summary>An object with an identifier, where it stands.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Location">The place of the identifier.</param>
/// <param name="ContentHash">Equal for objects with equal content (P17).</param>
public sealed record DeclaredObject(string Class, string Identifier, Location Location, string ContentHash);

/// <summary>A reference to an object by its identifier.</summary>
/// <param name="Range">The class the object must be of, descendants included.</param>
/// <param name="Identifier">The identifier as written.</param>
/// <param name="Location">The place of the reference.</param>
/// <param name="Path">The JSON Pointer of the reference.</param>
public sealed record ObjectReference(string Range, string Identifier, Location Location, string Path);
