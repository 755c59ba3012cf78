namespace Verbatim.LinkML.Resolution;

/// <summary>Resolves a schema and its imports into the induced model.</summary>
internal static class SchemaResolver
{
    /// <param name="closure">The schema with its imports.</param>
    /// <param name="faults">Where it is known to be wrong, which is left out.</param>
    /// <param name="bag">Where what is wrong is reported.</param>
    public static ResolvedSchema Resolve(SchemaClosure closure, Faults faults, DiagnosticBag bag)
    {
        ElementIndex index = ElementIndex.Build(closure, bag);
        Inheritance classes = Inherit("class", index.Classes, static c => Parents(c.Mixins, c.IsA), bag);
        Inheritance slots = Inherit("slot", index.Slots, static s => Parents(s.Mixins, s.IsA), bag);
        Inheritance enums = Inherit("enum", index.Enums, static e => e.Expression.Inherits, bag);
        Inheritance types = Inherit("type", index.Types, static t => Parents([], t.TypeOf), bag);
        InducedSlots induced = new(index, classes, SlotInheritance.Apply(index, slots));

        UriExpansion uris = new(index, bag);
        TypeKinds kinds = new(index, types);
        PatternInduction patterns = new(index, bag);
        EnumInduction enumInduction = new(index, enums, faults, uris, bag);
        Dictionary<string, EnumModel> enumModels = enumInduction.All();
        ExpressionInduction expressions = new(index, patterns, enumInduction, induced);
        LeftOut leftOut = new(index, classes, slots, types, induced, faults);
        SlotInduction slotInduction = new(
            index, expressions, new InliningDecision(induced, index), new SubpropertyValues(index, slots, kinds, uris),
            new DefaultValue(index, kinds, enumModels, uris), leftOut, uris, bag);
        ClassInduction classInduction = new(index, classes, induced, slotInduction, expressions, leftOut, uris);
        TypeInduction typeInduction = new(index, types, kinds, expressions, uris);

        SchemaDefinition root = closure.Root;
        SchemaModel model = new(root.Id?.Value ?? "", root.Name)
        {
            Description = root.Description,
            Version = root.Version,
            DefaultPrefix = root.DefaultPrefix?.Value,
            Prefixes = index.Prefixes.All.Select(static p => new PrefixModel(p.Prefix.Value, p.Reference.Value)).ToEquatableArray(),
            Classes = index.Classes.Values.Select(classInduction.Of).ToEquatableArray(),
            Enums = index.Enums.Values.Select(e => enumModels[e.Name.Value]).ToEquatableArray(),
            Types = WithString(index.Types.Values.Select(typeInduction.Of)),
        };
        return new ResolvedSchema(model, index, classes, slots, types, induced, patterns);
    }

    private static Inheritance Inherit<T>(
        string kind, Dictionary<string, T> elements, Func<T, IEnumerable<Placed<string>>> parentsOf, DiagnosticBag bag) =>
        new(kind, elements.ToDictionary(static e => e.Key, e => parentsOf(e.Value), elements.Comparer), elements.Comparer, bag);

    /// <summary>A slot without any range is a string, whether the schema imports the built-in types or not.</summary>
    private static EquatableArray<TypeModel> WithString(IEnumerable<TypeModel> types)
    {
        List<TypeModel> all = [.. types];
        if (!all.Exists(static t => t.Name == ScalarTypes.String))
            all.Add(new TypeModel(ScalarTypes.String, ScalarType.String, new SlotExpressionModel()));
        return all.ToEquatableArray();
    }

    /// <summary>Mixins in the order written, then is_a (P1).</summary>
    private static IEnumerable<Placed<string>> Parents(EquatableArray<Placed<string>> mixins, Placed<string>? isA) =>
        isA is { } parent ? mixins.Append(parent) : mixins;
}

/// <summary>A schema that was resolved, nothing left out, with what it was resolved from, so that it can be checked.</summary>
internal sealed record ResolvedSchema(
    SchemaModel Model, ElementIndex Index, Inheritance Classes, Inheritance SlotParents, Inheritance Types, InducedSlots Slots,
    PatternInduction Patterns)
{
    /// <summary>The model with its names looked up.</summary>
    public SchemaView View { get; } = new(Model);

    /// <summary>The slots of all classes, each once: what is true of one is true in every class for which the same is said.</summary>
    public IEnumerable<(ClassModel Owner, SlotModel Slot, InducedSlot Induced)> DistinctSlots() =>
        from told in Slots.Distinct()
        let owner = View.FindClass(told.Class)!
        select (owner, owner.Slots[told.Position], told.Slot);

    /// <summary>The slot of a class by its name, or null.</summary>
    public SlotModel? FindSlot(ClassModel owner, string name) =>
        Slots.PositionOf(owner.Name, name) is { } position ? owner.Slots[position] : null;
}
