namespace Verbatim.LinkML.Resolution;

/// <summary>The elements of a schema and its imports, by name.</summary>
internal sealed class ElementIndex
{
    private readonly Dictionary<SourceText, SchemaDefinition> _schemaOfFile = [];

    private ElementIndex(SchemaClosure closure)
    {
        Closure = closure;
        Prefixes = new PrefixTable(closure);
        foreach (SchemaDefinition schema in closure.Schemas)
            _schemaOfFile[schema.Place.Text] = schema;
    }

    public SchemaClosure Closure { get; }

    /// <summary>What prefixes stand for.</summary>
    public PrefixTable Prefixes { get; }

    public Dictionary<string, ClassDefinition> Classes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SlotDefinition> Slots { get; } = new(SlotName.Comparer);

    public Dictionary<string, EnumDefinition> Enums { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, TypeDefinition> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The pieces of structured patterns, by name; the importing schema's count.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The range of that name, or null.</summary>
    public RangeModel? RangeOf(string name)
    {
        if (Classes.ContainsKey(name))
            return new(RangeKind.Class, name);
        if (Enums.ContainsKey(name))
            return new(RangeKind.Enum, name);
        return Types.ContainsKey(name) ? new(RangeKind.Type, name) : null;
    }

    /// <summary>Whether a name stands for elements of several kinds, so that a range of that name says nothing.</summary>
    public bool IsAmbiguous(string name) =>
        new[] { Classes.ContainsKey(name), Enums.ContainsKey(name), Types.ContainsKey(name) }.Count(static isThere => isThere) > 1;

    /// <summary>Whether documents are of the class: a root of the schema's own counts before those it imports.</summary>
    public bool IsTreeRoot(ClassDefinition definition) =>
        definition.TreeRoot is { Value: true } root
        && (root.Place.Text == Closure.Root.Place.Text || !Closure.Root.Classes.Any(static c => c.TreeRoot is { Value: true }));

    /// <summary>The schema file that something stands in.</summary>
    public SchemaDefinition SchemaAt(Place place) => _schemaOfFile[place.Text];

    /// <summary>Collects the elements of all files; a difference between two definitions of one is told (P15).</summary>
    public static ElementIndex Build(SchemaClosure closure, DiagnosticBag bag)
    {
        ElementIndex index = new(closure);
        foreach (SchemaDefinition schema in closure.Schemas)
        {
            Collect(index.Classes, Metaclasses.Class, schema.Classes, static c => c.Name, static c => c.Body, bag, Join);
            Collect(index.Slots, Metaclasses.Slot, schema.Slots, static s => s.Name, static s => s.Body, bag);
            Collect(index.Enums, Metaclasses.Enum, schema.Enums, static e => e.Name, static e => e.Body, bag);
            Collect(index.Types, Metaclasses.Type, schema.Types, static t => t.Name, static t => t.Body, bag);
            foreach (SettingDefinition setting in schema.Settings)
                index.Settings[setting.Key.Value] = setting.Value.Value;
        }
        return index;
    }

    private static void Collect<T>(
        Dictionary<string, T> known, Metaclass kind, EquatableArray<T> elements,
        Func<T, Placed<string>> nameOf, Func<T, DocumentNode?> bodyOf, DiagnosticBag bag, Func<T, T, T>? join = null)
    {
        foreach (T element in elements)
        {
            Placed<string> name = nameOf(element);
            if (!known.TryGetValue(name.Value, out T? first))
            {
                known.Add(name.Value, element);
            }
            else if (!Likeness.AsksSame(bodyOf(first), bodyOf(element), kind))
            {
                Report(SchemaDiagnostics.ConflictingDefinition, kind, name, nameOf(first), bag);
            }
            else if (!Likeness.SaysSame(bodyOf(first), bodyOf(element), kind))
            {
                Report(SchemaDiagnostics.DescribedTwice, kind, name, nameOf(first), bag);
                known[name.Value] = join is null ? element : join(first, element);
            }
        }
    }

    /// <summary>Two definitions of a class that ask the same: the later one, and a root of documents where either is.</summary>
    private static ClassDefinition Join(ClassDefinition first, ClassDefinition later) =>
        later.TreeRoot is { Value: true } ? later : later with { TreeRoot = first.TreeRoot };

    private static void Report(
        DiagnosticDescriptor descriptor, Metaclass kind, Placed<string> name, Placed<string> first, DiagnosticBag bag) =>
        bag.Report(descriptor, name.Place, new RelatedLocation("first defined here", first.Place.Location), kind.Name, name.Value,
            first.Place.Location);
}
