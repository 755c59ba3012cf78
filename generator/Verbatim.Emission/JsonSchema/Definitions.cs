namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// The <c>$defs</c> of a JSON Schema, made when first referred to: every class, enumeration and type, and what stands for a class in
/// certain places: <c>Person.reference</c>, <c>Person.entry</c> in a mapping by key, <c>Person.short</c> its one value there,
/// <c>Person.self</c> without the classes below it.
/// </summary>
internal sealed class Definitions
{
    private readonly JsonSchemaContext _context;
    private readonly ClassSchemas _classes;
    private readonly ScalarSchemas _scalars;
    private readonly ReferenceSchemas _references;
    private readonly SlotSchemas _slots;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonObject> _made = new(StringComparer.Ordinal);
    private readonly Queue<Action> _open = new();

    public Definitions(JsonSchemaContext context)
    {
        _context = context;
        ConstraintSchemas constraints = new(context, c => Conditions(c));
        _scalars = new ScalarSchemas(context, this, constraints);
        _references = new ReferenceSchemas(context, _scalars);
        ValueSchemas values = new(context, this, _scalars, constraints);
        _slots = new SlotSchemas(context, this, values, new KeyedSchemas(context, this, values, _scalars), constraints);
        _classes = new ClassSchemas(context, this, values, _slots);
        foreach (ClassModel c in context.Model.Classes)
            NameOf("class " + c.Name, c.Name);
        foreach (EnumModel e in context.Model.Enums)
            NameOf("enum " + e.Name, e.Name);
    }

    /// <summary>Where a definition stands in its file.</summary>
    public static string Pointer(string name) => "#/$defs/" + Uri.EscapeDataString(name);

    /// <summary>The definition of a document that holds one object of a class.</summary>
    public string Document(ClassModel c) => _context.ForEditors
        ? Define("class " + c.Name, c.Name, () => _classes.Of(c, ObjectRole.Value))
        : Define("document " + c.Name, c.Name + ".document", () => _classes.Of(c, ObjectRole.Document));

    /// <summary>What stands where an object of a class is asked for.</summary>
    public JsonObject Object(ClassModel c, ObjectRole place = ObjectRole.Value) => place switch
    {
        ObjectRole.Entry => Refer("entry " + c.Name, c.Name + ".entry", () => _classes.Of(c, place)),
        ObjectRole.Document => Refer("document " + c.Name, c.Name + ".document", () => _classes.Of(c, place)),
        _ => Refer("class " + c.Name, c.Name, () => _classes.Of(c, place)),
    };

    /// <summary>What stands where an object of this very class is.</summary>
    public JsonObject Self(ClassModel c, ObjectRole place) =>
        Refer($"self {place} {c.Name}", c.Name + ".self" + (place == ObjectRole.Value ? "" : "." + place.ToString().ToLowerInvariant()),
        () => _classes.Self(c, place));

    /// <summary>
    /// What stands where an object says that it is of this very class: there is nothing else to choose where no class is below it.
    /// </summary>
    public JsonObject Named(ClassModel c, ObjectRole place) => _context.Descendants(c).Any() ? Self(c, place) : Object(c, place);

    /// <summary>An identifier in the place of an object.</summary>
    public JsonObject Reference(ClassModel c, ClassModel? owner) => _references.IsClosed(c, owner)
        ? Refer("reference " + c.Name, c.Name + ".reference", () => _references.Closed(c))
        : Refer("suggestion " + c.Name, c.Name + (_references.Known(c).Count == 0 ? ".reference" : ".suggestion"),
            () => _references.Open(c));

    /// <summary>The one value that may stand for an object in a mapping by key (P4).</summary>
    public JsonObject Short(ClassModel c, Func<JsonObject> make) => Refer("short " + c.Name, c.Name + ".short", make);

    /// <summary>A value of an enumeration.</summary>
    public JsonObject Enum(EnumModel e) => Refer("enum " + e.Name, e.Name, () => EnumSchemas.Of(_context, e));

    /// <summary>A value of a type that is more than a kind of scalar.</summary>
    public JsonObject Type(TypeModel type) => Refer("type " + type.Name, type.Name, () => _scalars.Definition(type));

    /// <summary>Demands on objects of a class as a whole.</summary>
    /// <param name="c">The class; null where it is not known.</param>
    public ConditionSchemas Conditions(ClassModel? c) => new(_context, this, _slots, c);

    /// <summary>No value where there need be none: the same as no key (P6).</summary>
    public JsonObject Absent() => Refer("absent", "absent", static () => new JsonObject
    {
        { "$comment", "No value: the same as no key. Said by what it is not, so that editors do not offer null." },
        { "not", new JsonObject { { "type", JsonArray.Of(["object", "array", "string", "number", "boolean"]) } } },
    });

    /// <summary>A plain scalar that YAML takes for a number or a truth value, and that is text here.</summary>
    public JsonObject Plain() => Plain("plain", "a number or a truth value", "object", "array", "string", "null");

    /// <summary>A plain scalar that YAML takes for a truth value, and that is text here.</summary>
    public JsonObject PlainTruth() => Plain("plain-truth", "a truth value", "object", "array", "string", "number", "null");

    private JsonObject Plain(string name, string look, params string[] others) => Refer(name, name, () => new JsonObject
    {
        { "$comment", $"Text without quotation marks that looks like {look}: the declared range says that it is text." },
        { "not", new JsonObject { { "type", JsonArray.Of(others) } } },
    });

    /// <summary>All definitions, by name.</summary>
    public JsonObject All()
    {
        foreach (ClassModel c in _context.Model.Classes)
            Object(c);
        foreach (EnumModel e in _context.Model.Enums)
            Enum(e);
        while (_open.Count > 0)
            _open.Dequeue()();
        return SharedProperties.Of(_made);
    }

    private JsonObject Refer(string id, string name, Func<JsonObject> make) => new() { { "$ref", Pointer(Define(id, name, make)) } };

    private string Define(string id, string name, Func<JsonObject> make)
    {
        string free = NameOf(id, name);
        if (!_made.ContainsKey(free))
        {
            _made.Add(free, []);
            _open.Enqueue(() => _made[free] = make());
        }
        return free;
    }

    private string NameOf(string id, string name)
    {
        if (_names.TryGetValue(id, out string? known))
            return known;
        string plain = string.Join(".", name.Split('.').Select(DefinitionName.Of));
        string free = plain;
        for (int i = 2; !_taken.Add(free); i++)
            free = plain + "_" + i;
        _names.Add(id, free);
        return free;
    }
}

/// <summary>Where an object stands.</summary>
internal enum ObjectRole
{
    /// <summary>As the value of a slot, or in a list.</summary>
    Value,

    /// <summary>In a mapping by key: the key is its identifier (P4).</summary>
    Entry,

    /// <summary>As the root of a JSON document, where <c>@type</c> and <c>@context</c> may stand (P5).</summary>
    Document,
}
