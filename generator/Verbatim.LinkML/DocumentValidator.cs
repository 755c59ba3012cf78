using Verbatim.Documents;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Validation;

namespace Verbatim.LinkML;

/// <summary>Holds document trees to a schema: the interpreter, which alone makes data diagnostics. Immutable, safe to share.</summary>
/// <param name="model">The schema.</param>
/// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
public sealed class DocumentValidator(SchemaModel model, ITextSource? texts = null)
{
    private readonly ModelIndex _index = new(model);

    /// <summary>The schema documents are held to.</summary>
    public SchemaModel Model { get; } = model;

    /// <summary>Where quoted texts come from.</summary>
    public ITextSource? Texts { get; } = texts;

    /// <summary>Checks one document; the tree's own syntax errors are not repeated.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="className">The class its root is held to; the schema's tree root unless given.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ValidationResult Validate(DocumentTree tree, string? className = null, CancellationToken cancellationToken = default)
    {
        ValidationContext context = new(_index, tree, Texts, cancellationToken);
        DocumentWalk.Check(context, className);
        return context.ToResult();
    }
}
