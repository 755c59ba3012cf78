using Verbatim.Documents;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Validation;

namespace Verbatim.LinkML;

/// <summary>Holds document trees to a schema: the interpreter, which alone makes data diagnostics. Immutable, safe to share.</summary>
public sealed class DocumentValidator
{
    private readonly ModelIndex _index;

    /// <summary>Makes ready to check documents; what is looked up again and again is looked up here, once.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
    public DocumentValidator(SchemaModel model, ITextSource? texts = null)
        : this(model, new ModelIndex(model), texts)
    {
    }

    private DocumentValidator(SchemaModel model, ModelIndex index, ITextSource? texts)
    {
        Model = model;
        _index = index;
        Texts = texts;
    }

    /// <summary>The schema documents are held to.</summary>
    public SchemaModel Model { get; }

    /// <summary>Where quoted texts come from.</summary>
    public ITextSource? Texts { get; }

    /// <summary>The same schema with texts from elsewhere; costs nothing.</summary>
    public DocumentValidator WithTexts(ITextSource? texts) => new(Model, _index, texts);

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
