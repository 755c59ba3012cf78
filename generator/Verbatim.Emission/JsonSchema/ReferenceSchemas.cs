namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// An identifier in the place of an object: of the type that identifiers of the class have, and one of those that exist where they are
/// known.
/// </summary>
internal sealed class ReferenceSchemas
{
    private readonly JsonSchemaContext _context;
    private readonly ScalarSchemas _scalars;
    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string>[] _documents;

    public ReferenceSchemas(JsonSchemaContext context, ScalarSchemas scalars)
    {
        _context = context;
        _scalars = scalars;
        foreach (ClassIdentifiers known in context.Options.Identifiers)
            _known[known.Class] = [.. known.Identifiers];
        IEnumerable<ClassModel> roots = context.Model.Classes.Where(c => c.TreeRoot || context.Options.Roots.Contains(c.Name));
        _documents = [.. roots.Select(root => DocumentContents.Of(context, root))];
    }

    /// <summary>The identifiers of a class that exist.</summary>
    public IReadOnlyList<string> Known(ClassModel c) => _known.TryGetValue(c.Name, out IReadOnlyList<string>? known) ? known : [];

    /// <summary>
    /// Whether a reference must be to an identifier that is known. Where nobody knows of any object of the class it need not (P17); and a
    /// document that can hold such objects itself may refer to one that was written a moment ago.
    /// </summary>
    /// <param name="c">The class referred to.</param>
    /// <param name="owner">The class that refers; null where it is not known.</param>
    public bool IsClosed(ClassModel c, ClassModel? owner)
    {
        if (!_context.Options.IdentifiersAreAll || owner is null || Known(c).Count == 0)
            return false;
        string[] accepted = [c.Name, .. _context.Descendants(c).Select(static d => d.Name)];
        return !_documents.Any(held => held.Contains(owner.Name) && accepted.Any(held.Contains));
    }

    /// <summary>One of the identifiers that exist.</summary>
    public JsonObject Closed(ClassModel c) => Head(c).With(Enumeration(c));

    /// <summary>An identifier that may or may not exist; those that do are offered.</summary>
    public JsonObject Open(ClassModel c)
    {
        JsonObject text = _context.Type(Lineage.Key(c)?.Range) is { } type ? _scalars.Of(type)
            : new JsonObject { { "not", new JsonObject { { "type", JsonArray.Of(["object", "array", "null"]) } } } };
        return Head(c).With(Known(c).Count == 0 ? text : Combination.Any(Enumeration(c), text));
    }

    private JsonObject Enumeration(ClassModel c) =>
        new() { { "enum", _context.ForEditors ? new JsonArray(PlainText.Readings(Known(c))) : JsonArray.Of(Known(c)) } };

    private static JsonObject Head(ClassModel c) => new() { { "title", $"{Lineage.Key(c)?.Key ?? "name"} of {c.Name}" } };
}
