namespace Verbatim.Emission.Emitters;

/// <summary>What every emitter knows: the schema, and what its elements are in C#.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Options">The namespace, and what is embedded.</param>
/// <param name="Names">The names of types.</param>
/// <param name="Lineage">How classes stand to one another.</param>
/// <param name="Shapes">What slots are.</param>
internal sealed record EmissionContext(SchemaModel Model, CSharpOptions Options, CSharpNames Names, Lineage Lineage, SlotShapes Shapes)
{
    // Looked up for every slot of every class, so found once.
    private readonly HashSet<string> _keyedRanges = [.. Model.Classes.Where(Lineage.HasType)
        .SelectMany(c => c.Slots.Select(s => Shapes[c, s])).Where(static s => s.Arity == Arity.Keyed).Select(static s => s.Element!)];

    private readonly Dictionary<string, Dictionary<string, int>> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassCode> _code = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotAccess> _access = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedCode> _shared = new(StringComparer.Ordinal);
    private WholeClasses? _whole;
    private SlotDocumentation? _documentation;
    private bool? _hasDefaults;
    private Hierarchies? _hierarchies;
    private bool? _namesFilesByText;

    /// <summary>What the quotations of the schema have in common.</summary>
    public Quotations Quotations { get; } = new(Model);

    /// <summary>The classes that an object may name.</summary>
    public Hierarchies Hierarchies => _hierarchies ??= new Hierarchies(Lineage, c => Options.BroughtByOthers.Contains(Names.Class(c.Name)));

    /// <summary>Whether every slot that names a quoted file, or its hash, is a text.</summary>
    public bool NamesFilesByText => _namesFilesByText ??= QuoteConditions.NameFilesByText(this);

    /// <summary>Finds out about a schema.</summary>
    public static EmissionContext Of(SchemaModel model, CSharpOptions options)
    {
        CSharpNames names = CSharpNames.Of(model);
        Lineage lineage = new(new SchemaView(model));
        return new EmissionContext(model, options, names, lineage, SlotShapes.Of(model, lineage, names));
    }

    /// <summary>What C# checks of a class's objects; found out once.</summary>
    public ClassCode Code(ClassModel c)
    {
        if (!_code.TryGetValue(c.Name, out ClassCode? code))
            _code.Add(c.Name, code = ClassCode.Of(this, c));
        return code;
    }

    /// <summary>How the slots of a class are read and written; found out once.</summary>
    public SlotAccess Access(ClassModel c)
    {
        if (!_access.TryGetValue(c.Name, out SlotAccess? access))
            _access.Add(c.Name, access = new SlotAccess(this, c));
        return access;
    }

    /// <summary>What the code of a class leaves to that of the class above it; found out once.</summary>
    public SharedCode Shared(ClassModel c)
    {
        if (!_shared.TryGetValue(c.Name, out SharedCode? shared))
            _shared.Add(c.Name, shared = new SharedCode(this, c));
        return shared;
    }

    /// <summary>How slots are read.</summary>
    public SlotCache<string> Reads { get; } = new();

    /// <summary>How slots are written.</summary>
    public SlotCache<string> Writes { get; } = new();

    /// <summary>What C# checks of slots; null stands for what it has no answer to.</summary>
    public SlotCache<IReadOnlyList<string?>> Checks { get; } = new();

    /// <summary>Whether any slot has a default.</summary>
    public bool HasDefaults => _hasDefaults ??= Model.Classes.Any(static c => c.Slots.Any(static s => s.IfAbsent is not null));

    /// <summary>Where slots are described.</summary>
    public SlotDocumentation Documentation => _documentation ??= new SlotDocumentation(this);

    /// <summary>The name of the static class that reads, checks and writes a class's objects.</summary>
    public string Codec(ClassModel c) => Names.Class(c.Name) + CSharpNames.Codec;

    /// <summary>The matchers of all patterns of the schema, by name.</summary>
    public PatternNames Patterns { get; } = new();

    /// <summary>Whether C# decides on a class and on all that can stand in its objects.</summary>
    public bool IsWhole(ClassModel c) => (_whole ??= new WholeClasses(this)).Contains(c);

    /// <summary>
    /// Whether what a slot refers to is identified by a text. One that is no text would have to be written as what it is.
    /// </summary>
    public bool ReferencesText(SlotModel slot) =>
        Lineage.Find(slot.Range?.Name) is { } target && Lineage.Key(target) is { } key
        && Type(key.Range) is { } type && type.Kind != ScalarType.JsonPointer && LexicalScalar.IsText(type.Kind)
        && type.Kind is not (ScalarType.Date or ScalarType.DateTime or ScalarType.Time);

    /// <summary>The type that a range names, or null where it names none.</summary>
    public TypeModel? Type(RangeModel? range) => Lineage.View.FindType(range);

    /// <summary>A value of an enumeration as C# writes it, or null where the enumeration has no such text.</summary>
    /// <param name="model">The enumeration.</param>
    /// <param name="text">The value's text.</param>
    /// <param name="isHidden">Whether something else may have the enumeration's name where the value is written.</param>
    public string? EnumValue(EnumModel model, string text, bool isHidden)
    {
        if (!_positions.TryGetValue(model.Name, out Dictionary<string, int>? positions))
        {
            _positions[model.Name] = positions = model.Values.Select(static (v, i) => (v.Text, Position: i))
                .ToDictionary(static v => v.Text, static v => v.Position, StringComparer.Ordinal);
        }
        string space = !isHidden ? "" : Options.Namespace.Length > 0 ? $"global::{Options.Namespace}." : "global::";
        return !positions.TryGetValue(text, out int position) ? null : $"{space}{Names.Enum(model.Name)}.{Names.Values(model)[position]}";
    }

    /// <summary>Whether objects of a class stand in some mapping by key.</summary>
    public bool StandsByKey(ClassModel c) => _keyedRanges.Contains(c.Name) || c.Ancestors.Any(_keyedRanges.Contains);

    /// <summary>Whether objects of a class may have keys that no slot has.</summary>
    public static bool HasExtra(ClassModel c) => c.ExtraSlots is { Allowed: true } or { RangeExpression: not null };

    /// <summary>Whether the class is the first of its line to have them.</summary>
    public bool DeclaresExtra(ClassModel c) =>
        !c.Mixin && HasExtra(c) && !(Lineage.BaseRecord(c) is { } parent && HasExtra(parent));

    /// <summary>The slots of a class that no parent type has declared in C#.</summary>
    public IEnumerable<SlotModel> OwnSlots(ClassModel c)
    {
        IEnumerable<ClassModel> parents = c.Mixin ? Lineage.Interfaces(c) : Lineage.BaseRecord(c) is { } parent ? [parent] : [];
        ClassModel[] declared = [.. parents];
        return c.Slots.Where(s => !declared.Any(p => Lineage.Slot(p, s.Name) is not null));
    }
}
