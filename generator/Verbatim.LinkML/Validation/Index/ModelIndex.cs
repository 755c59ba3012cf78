namespace Verbatim.LinkML.Validation.Index;

/// <summary>
/// The model with its names looked up: what one document needs, every document shares. A class is resolved when it is first met, so
/// that a small document pays nothing for a large schema. Safe to share between threads.
/// </summary>
internal sealed class ModelIndex
{
    private readonly Dictionary<string, ResolvedClass> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedClass> _classesByUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedEnum> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedType> _types = new(StringComparer.Ordinal);

    public ModelIndex(SchemaModel model)
    {
        View = new SchemaView(model);
        foreach (ClassModel @class in model.Classes)
            _classes[@class.Name] = new ResolvedClass(@class, this);
        foreach (EnumModel @enum in model.Enums)
            _enums[@enum.Name] = new ResolvedEnum(@enum);
        foreach (TypeModel type in model.Types)
            _types[type.Name] = new ResolvedType(type, this);
        foreach (ResolvedClass @class in _classes.Values)
        {
            if (@class.Model.Uri is { } uri)
                _classesByUri[uri] = @class;
            if (@class.Model.TreeRoot)
                TreeRoot ??= @class;
        }
    }

    public SchemaView View { get; }

    public ResolvedClass? TreeRoot { get; }

    public PatternCache Patterns { get; } = new();

    public IEnumerable<string> ClassNames => _classes.Keys;

    public IEnumerable<string> Prefixes => View.Model.Prefixes.Select(static prefix => prefix.Prefix);

    public ResolvedClass? FindClass(string name) => _classes.TryGetValue(name, out ResolvedClass? found) ? found : null;

    /// <summary>
    /// The one class whose name, written as a type's, is this: <c>news article</c> is <c>NewsArticle</c>, <c>c</c> is <c>C</c>.
    /// </summary>
    public ResolvedClass? FindClassByTypeName(string name)
    {
        ResolvedClass[] named = [.. _classes.Values.Where(c => TypeName(c.Name) == name)];
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>The class with a full URI.</summary>
    public ResolvedClass? FindClassByUri(string uri) => _classesByUri.TryGetValue(uri, out ResolvedClass? found) ? found : null;

    public ResolvedEnum? FindEnum(string name) => _enums.TryGetValue(name, out ResolvedEnum? found) ? found : null;

    public ResolvedType? FindType(string name) => _types.TryGetValue(name, out ResolvedType? found) ? found : null;

    private static string TypeName(string name) =>
        string.Concat(name.Split(' ', '_').Where(static word => word.Length > 0)
            .Select(static word => char.ToUpperInvariant(word[0]) + word.Remove(0, 1)));
}
