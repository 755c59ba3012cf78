namespace Verbatim.LinkML.Model;

/// <summary>A schema as others ask about it: its elements by name, and how its classes stand to one another.</summary>
public sealed class SchemaView
{
    private readonly Dictionary<string, ClassModel> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, ClassModel>> _descendants;

    /// <summary>Looks the names of a schema up.</summary>
    public SchemaView(SchemaModel model)
    {
        Model = model;
        foreach (ClassModel c in model.Classes)
            _classes[c.Name] = c;
        foreach (EnumModel e in model.Enums)
            _enums[e.Name] = e;
        foreach (TypeModel type in model.Types)
            _types[type.Name] = type;
        foreach (PrefixModel prefix in model.Prefixes)
            _prefixes[prefix.Prefix] = prefix.Reference;
        _descendants = new(() => model.Classes.SelectMany(static c => c.Ancestors.Select(ancestor => (Ancestor: ancestor, Class: c)))
            .ToLookup(static pair => pair.Ancestor, static pair => pair.Class, StringComparer.Ordinal));
    }

    /// <summary>The schema.</summary>
    public SchemaModel Model { get; }

    /// <summary>The class with a name, or null.</summary>
    public ClassModel? FindClass(string? name) => name is not null && _classes.TryGetValue(name, out ClassModel? found) ? found : null;

    /// <summary>The class that a range names, or null where it names none.</summary>
    public ClassModel? FindClass(RangeModel? range) => range is { Kind: RangeKind.Class } ? FindClass(range.Name) : null;

    /// <summary>The enumeration with a name, or null.</summary>
    public EnumModel? FindEnum(string? name) => name is not null && _enums.TryGetValue(name, out EnumModel? found) ? found : null;

    /// <summary>The enumeration that a range names, or null where it names none.</summary>
    public EnumModel? FindEnum(RangeModel? range) => range is { Kind: RangeKind.Enum } ? FindEnum(range.Name) : null;

    /// <summary>The type with a name, or null.</summary>
    public TypeModel? FindType(string? name) => name is not null && _types.TryGetValue(name, out TypeModel? found) ? found : null;

    /// <summary>The type that a range names, or null where it names none.</summary>
    public TypeModel? FindType(RangeModel? range) => range is { Kind: RangeKind.Type } ? FindType(range.Name) : null;

    /// <summary>The full URI that a CURIE stands for, or null where no file of the schema declares its prefix (P9).</summary>
    public string? Expand(string curie)
    {
        int colon = curie.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _prefixes.TryGetValue(curie[..colon], out string? reference) ? reference + curie[(colon + 1)..] : null;
    }

    /// <summary>Whether some file of the schema declares a prefix.</summary>
    public bool HasPrefix(string prefix) => _prefixes.ContainsKey(prefix);

    /// <summary>All classes below a class, in the order of declaration.</summary>
    public IEnumerable<ClassModel> Descendants(ClassModel c) => _descendants.Value[c.Name];

    /// <summary>
    /// The classes that an object can be of where the class is asked for: the class, and with a designator those below it (P8).
    /// </summary>
    public IEnumerable<ClassModel> Instances(ClassModel c) =>
        (c.Designator is null ? [] : Descendants(c)).Prepend(c).Where(static instance => !instance.IsNeverInstantiated);
}
