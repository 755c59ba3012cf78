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

    /// <summary>
    /// Whether it is told, by hidden findings, where LinkML's own tools, which read YAML 1.1, take a value for something else.
    /// </summary>
    public bool TellsOtherReadings { get; init; }

    /// <summary>The same schema with texts from elsewhere; costs nothing.</summary>
    public DocumentValidator WithTexts(ITextSource? texts) => new(Model, _index, texts) { TellsOtherReadings = TellsOtherReadings };

    /// <summary>Checks one document; the tree's own syntax errors are not repeated.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="className">The class its root is held to; the schema's tree root unless given.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ValidationResult Validate(DocumentTree tree, string? className = null, CancellationToken cancellationToken = default)
    {
        ValidationContext context = new(_index, tree, Texts, cancellationToken) { TellsOtherReadings = TellsOtherReadings };
        DocumentWalk.Check(context, className);
        return context.ToResult();
    }

    /// <summary>Checks one document of data, which may be a list as well: then each item is held to the class.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="className">The class its root, or each item of it, is held to; the schema's tree root unless given.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ValidationResult ValidateData(DocumentTree tree, string? className = null, CancellationToken cancellationToken = default)
    {
        ValidationContext context = new(_index, tree, Texts, cancellationToken) { TellsOtherReadings = TellsOtherReadings };
        DocumentWalk.CheckEach(context, className);
        return context.ToResult();
    }

    /// <summary>
    /// The class that a name means: its name in the schema, or that name as a type would be called, <c>NamedThing</c> for <c>named
    /// thing</c>.
    /// </summary>
    /// <param name="className">The name.</param>
    /// <returns>The class's name in the schema, or null where there is none.</returns>
    public string? FindClass(string className) => (_index.FindClass(className) ?? _index.FindClassByTypeName(className))?.Name;
}
