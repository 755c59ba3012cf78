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
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    public ModelIndex(SchemaModel model)
    {
        Model = model;
        foreach (ClassModel @class in model.Classes)
            _classes[@class.Name] = new ResolvedClass(@class, this);
        foreach (EnumModel @enum in model.Enums)
            _enums[@enum.Name] = new ResolvedEnum(@enum);
        foreach (TypeModel type in model.Types)
            _types[type.Name] = new ResolvedType(type, this);
        foreach (PrefixModel prefix in model.Prefixes)
            _prefixes[prefix.Prefix] = prefix.Reference;
        foreach (ResolvedClass @class in _classes.Values)
        {
            if (@class.Model.Uri is { } uri)
                _classesByUri[uri] = @class;
            foreach (string ancestor in @class.Model.Ancestors)
                FindClass(ancestor)?.AddDescendant(@class);
            if (@class.Model.TreeRoot)
                TreeRoot ??= @class;
        }
    }

    public SchemaModel Model { get; }

    public ResolvedClass? TreeRoot { get; }

    public PatternCache Patterns { get; } = new();

    public IEnumerable<string> ClassNames => _classes.Keys;

    public IEnumerable<string> Prefixes => _prefixes.Keys;

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

    public bool HasPrefix(string prefix) => _prefixes.ContainsKey(prefix);

    /// <summary>The full URI that a CURIE stands for, or null where its prefix is not declared.</summary>
    public string? Expand(string curie)
    {
        int colon = curie.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !_prefixes.TryGetValue(curie.Substring(0, colon), out string? reference))
            return null;
        return curie.Remove(0, colon + 1).Insert(0, reference);
    }

    private static string TypeName(string name) =>
        string.Concat(name.Split(' ', '_').Where(static word => word.Length > 0)
            .Select(static word => char.ToUpperInvariant(word[0]) + word.Remove(0, 1)));
}
