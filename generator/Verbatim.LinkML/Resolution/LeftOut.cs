namespace Verbatim.LinkML.Resolution;

/// <summary>
/// What becomes of elements in which something is wrong (P16): what cannot be told is not asked of documents, and whatever else they say
/// holds. Where nothing is wrong it changes nothing.
/// </summary>
internal sealed class LeftOut(
    ElementIndex index, Inheritance classes, Inheritance slots, Inheritance types, InducedSlots induced, Faults faults)
{
    /// <summary>The metaslots without which nobody can tell what a value looks like.</summary>
    private static readonly string[] OfForm =
    [
        Faults.Whole, "all_members", "all_of", "any_of", "array", "designates_type", "enum_range", "exactly_one_of", "has_member",
        "inlined", "inlined_as_list", "is_a", "mixins", "multivalued", "none_of", "range", "range_expression", "subproperty_of",
    ];

    /// <summary>The metaslots without which nobody can tell which keys an object has.</summary>
    private static readonly string[] OfKeys = [Faults.Whole, "attributes", "extra_slots", "is_a", "mixins", "slots"];

    private static readonly string[] OfIdentity = ["identifier", "key"];

    private readonly bool _isNeeded = faults != Faults.None;

    /// <summary>The classes that may have keys that nobody can tell.</summary>
    private readonly Lazy<HashSet<string>> _open = new(() => classes.WithThoseBelow(name =>
        faults.MetaslotsIn(index.Classes[name].Name, index.Classes[name].Body, Metaclasses.Class)
            .Intersect(OfKeys).Any(metaslot => metaslot != "slots" || !NamesSlots(index.Classes[name]))));

    /// <summary>The classes that name slots of which nothing is known.</summary>
    private readonly Lazy<HashSet<string>> _unknown = new(() =>
        [.. index.Classes.Where(c => UnknownIn(c.Value, faults).Any()).Select(static c => c.Key)]);

    /// <summary>A slot without what is wrong with it.</summary>
    public SlotModel From(SlotModel model, InducedSlot slot)
    {
        if (!_isNeeded)
            return model;
        HashSet<string> wrong = [.. Said(slot).SelectMany(said => faults.MetaslotsIn(said.Name, said.Body, Metaclasses.Slot))];
        if (wrong.Overlaps(OfForm) || HasUnclearRange(model, slot))
            return Anything(model);
        return model with
        {
            IfAbsent = wrong.Contains("ifabsent") ? null : model.IfAbsent,
            Constraints = wrong.Contains("annotations")
                ? model.Constraints.Where(static constraint => constraint is not QuotedFrom).ToEquatableArray() : model.Constraints,
        };
    }

    /// <summary>What is said of a slot without the constraints that something is wrong with.</summary>
    public SlotDefinition From(InducedSlot slot)
    {
        if (!_isNeeded)
            return slot.Definition;
        HashSet<string> wrong = [.. Said(slot).SelectMany(said => faults.MetaslotsIn(said.Name, said.Body, Metaclasses.Slot))];
        HashSet<Metaslot> untold = [.. ConstraintKind.All.Select(static kind => kind.Metaslots)
            .Where(metaslots => metaslots.Any(metaslot => wrong.Contains(metaslot.Name))).SelectMany(static metaslots => metaslots)];
        return untold.Count == 0 ? slot.Definition : slot.Definition with
        {
            Statements = slot.Definition.Statements.Where(said => !untold.Contains(said.Metaslot)).ToEquatableArray(),
        };
    }

    /// <summary>
    /// The slots of a class that documents can tell apart, and those that it names and nothing defines, which take any value.
    /// </summary>
    public IEnumerable<SlotModel> From(IEnumerable<SlotModel> known, ClassDefinition definition)
    {
        if (!_isNeeded)
            return known;
        IEnumerable<SlotModel> unknown =
            from above in classes.AncestorsOf(definition.Name.Value).Prepend(definition.Name.Value).Where(_unknown.Value.Contains)
            from name in UnknownIn(index.Classes[above], faults)
            where induced.Find(definition.Name.Value, name.Value) is null
            select new SlotModel(name.Value, SlotName.Key(name.Value), above);
        List<SlotModel> told = [];
        foreach (IGrouping<string, SlotModel> same in known.Concat(unknown).GroupBy(static slot => slot.Key))
        {
            SlotModel first = same.Count() == 1 ? same.First() : Anything(same.First());
            bool isSecond = told.Exists(slot => (slot.Identifier && first.Identifier) || (slot.IsKey && first.IsKey));
            told.Add(isSecond ? first with { Identifier = false, IsKey = false } : first);
        }
        return told;
    }

    /// <summary>Whether a class may have keys that nobody can tell, since what it inherits, or a part of it, is not known.</summary>
    public bool IsOpen(ClassDefinition definition) => _isNeeded && _open.Value.Contains(definition.Name.Value);

    /// <summary>Whether what a class asks beside its slots can be told.</summary>
    public bool IsWrong(ClassDefinition definition) => _isNeeded
        && faults.MetaslotsIn(definition.Name, definition.Body, Metaclasses.Class)
            .Intersect(["all_of", "any_of", "exactly_one_of", "none_of", "slot_conditions"]).Any();

    public bool IsWrong(RuleDefinition rule) => faults.In(rule.Place);

    public bool IsWrong(UniqueKeyDefinition key) => key.Slots.IsEmpty || key.Slots.Any(slot => faults.In(slot.Place));

    private static SlotModel Anything(SlotModel model) => new(model.Name, model.Key, model.Owner)
    {
        Description = model.Description,
        Deprecated = model.Deprecated,
        Uri = model.Uri,
        Required = model.Required,
        Identifier = model.Identifier,
        IsKey = model.IsKey,
        CSharpName = model.CSharpName,
    };

    private bool HasUnclearRange(SlotModel model, InducedSlot slot)
    {
        if (slot.Definition.Range is { } range && (faults.In(range.Place) || index.IsAmbiguous(range.Value)))
            return true;
        return model.Range switch
        {
            null => slot.Definition.Range is null && index.SchemaAt(slot.Origin.Place).DefaultRange is { } usual && faults.In(usual.Place),
            { Kind: RangeKind.Class } named => IsIdentityUnclear(index.Classes[named.Name]),
            { Kind: RangeKind.Type } named => index.Types.TryGetValue(named.Name, out TypeDefinition? type) && IsUnclear(type),
            _ => false,
        };
    }

    /// <summary>Whether nobody can tell if objects of a class are referred to or written out.</summary>
    private bool IsIdentityUnclear(ClassDefinition definition) => induced.IdentifierOf(definition.Name.Value) is null
        && (IsOpen(definition) || induced.Of(definition.Name.Value).SelectMany(Said)
            .Any(said => faults.MetaslotsIn(said.Name, said.Body, Metaclasses.Slot).Intersect(OfIdentity).Any()));

    // A pattern that is wrong is none already.
    private bool IsUnclear(TypeDefinition type) => types.AncestorsOf(type.Name.Value).Select(a => index.Types[a]).Prepend(type).Any(t =>
        faults.MetaslotsIn(t.Name, t.Body, Metaclasses.Type).Except(["annotations", "description", "pattern"]).Any());

    private static IEnumerable<Placed<string>> UnknownIn(ClassDefinition definition, Faults faults) =>
        definition.Slots.Concat(definition.SlotUsage.Select(static usage => usage.Name)).Where(name => faults.In(name.Place));

    /// <summary>All that is said of a slot, by what it inherits from its own <c>is_a</c> too.</summary>
    private IEnumerable<SlotDefinition> Said(InducedSlot slot) => slot.Layers.All.Select(static layer => layer.Said)
        .Concat(slot.Layers.HasAttribute ? [] : slots.AncestorsOf(slot.Layers.Name).Select(a => index.Slots[a]));

    /// <summary>Whether the names of its slots were read; those that nothing defines then have slots of their own.</summary>
    private static bool NamesSlots(ClassDefinition definition) => !definition.Slots.IsEmpty;
}
