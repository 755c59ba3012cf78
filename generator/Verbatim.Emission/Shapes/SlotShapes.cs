namespace Verbatim.Emission.Shapes;

/// <summary>
/// Decides what every slot is in C#. A slot that several classes have from one another is one family, with one property name and
/// one type, so that records override nothing and interfaces always fit: what no member of the family contradicts.
/// </summary>
internal sealed class SlotShapes
{
    private readonly Lineage _lineage;
    private readonly CSharpNames _names;
    private readonly RangeShapes _ranges;
    private readonly Dictionary<string, Dictionary<string, Family>> _families = new(StringComparer.Ordinal);

    private SlotShapes(Lineage lineage, CSharpNames names, RangeShapes ranges)
    {
        _lineage = lineage;
        _names = names;
        _ranges = ranges;
    }

    /// <summary>Decides for all slots of a schema.</summary>
    public static SlotShapes Of(SchemaModel model, Lineage lineage, CSharpNames names)
    {
        SlotShapes shapes = new(lineage, names, new RangeShapes(lineage, names));
        foreach (ClassModel c in model.Classes.Where(Lineage.HasType))
        {
            foreach (SlotModel slot in c.Slots)
                shapes.Join(c, slot);
        }
        shapes.NameProperties(model);
        return shapes;
    }

    /// <summary>What a class's slot is in C#.</summary>
    public SlotShape this[ClassModel c, SlotModel slot] => ShapeOf(_families[c.Name][slot.Name]);

    /// <summary>What the slot would be if no other class had a say: what its values really are in this class.</summary>
    public SlotShape Own(ClassModel c, SlotModel slot) => _ranges.Join([slot], this[c, slot].Property, ArityOf(slot));

    private SlotShape ShapeOf(Family family) => family.Shape ??= Decide(family);

    private Family FamilyOf(ClassModel c, SlotModel slot)
    {
        if (!_families.TryGetValue(c.Name, out Dictionary<string, Family>? families))
            _families.Add(c.Name, families = new(StringComparer.Ordinal));
        if (families.TryGetValue(slot.Name, out Family? family))
            return family;
        families.Add(slot.Name, family = new Family());
        family.Members.Add((c, slot));
        return family;
    }

    private void Join(ClassModel c, SlotModel slot)
    {
        Family family = FamilyOf(c, slot);
        foreach (ClassModel parent in _lineage.ParentsWith(c, slot.Name))
        {
            Family other = FamilyOf(parent, _lineage.Slot(parent, slot.Name)!);
            if (ReferenceEquals(other, family))
                continue;
            foreach ((ClassModel Class, SlotModel Slot) member in family.Members)
                _families[member.Class.Name][member.Slot.Name] = other;
            other.Members.AddRange(family.Members);
            family = other;
        }
    }

    // A name must be free in every class of the family, so all its classes take it at once.
    private void NameProperties(SchemaModel model)
    {
        Dictionary<string, HashSet<string>> reserved = model.Classes.Where(Lineage.HasType).ToDictionary(static c => c.Name, c =>
            new HashSet<string>(ReservedMembers.Names) { _names.Class(c.Name), _names.Class(c.Name) + CSharpNames.Codec });
        Dictionary<string, HashSet<string>> taken = reserved.ToDictionary(static r => r.Key, static r => new HashSet<string>(r.Value));
        NameWish.Grant(
            _families.Values.SelectMany(static families => families.Values).Distinct(),
            family => WishOf(family).Avoid(name => family.Classes.Any(c => reserved[c].Contains(name))),
            (family, name) => "_" + name is var field && !family.Classes.Any(c => taken[c].Contains(name) || taken[c].Contains(field)),
            (family, name) =>
            {
                // The property, and the field that holds its value.
                string[] both = [name, "_" + name];
                foreach (string c in family.Classes)
                    taken[c].UnionWith(both);
                family.Name = name;
            });
    }

    private static NameWish WishOf(Family family) =>
        family.Members.Select(static m => CSharpNames.Slot(m.Slot))
            .OrderBy(static wish => !wish.IsGiven).ThenBy(static wish => wish.Name, StringComparer.Ordinal).First();

    private SlotShape Decide(Family family)
    {
        bool required = family.Members.All(static m => m.Slot.Required || m.Slot.Identifier || m.Slot.IsKey);
        Arity[] arities = [.. family.Members.Select(static m => ArityOf(m.Slot)).Distinct()];
        SlotShape shape;
        if (family.Members.Any(static m => m.Slot.DesignatesType && !m.Slot.Multivalued))
            shape = new SlotShape(family.Name, ShapeKind.Designator, "string", Arity.One);
        else if (arities.Length > 1 || family.Members.Any(static m => m.Slot.Find<ArrayShape>() is not null))
            shape = new SlotShape(family.Name, ShapeKind.Any, "AnyValue", Arity.One);
        else
            shape = _ranges.Join([.. family.Members.Select(static m => m.Slot)], family.Name, arities[0]);
        if (shape.Arity == Arity.Keyed)
            shape = WithKey(shape);
        return shape with { Required = required };
    }

    private SlotShape WithKey(SlotShape shape)
    {
        ClassModel? range = _lineage.Find(shape.Element);
        bool isKeyed = shape.Kind == ShapeKind.Record && range is not null && Lineage.Key(range) is { } key
            && this[range, key] is { Kind: not (ShapeKind.Record or ShapeKind.Designator), Arity: Arity.One };
        return isKeyed
            ? shape with { KeyType = KeyType(this[range!, Lineage.Key(range!)!]) }
            : shape with { Kind = ShapeKind.Any, Item = "AnyValue", Arity = Arity.One };
    }

    /// <summary>The C# type that a key slot has as a key.</summary>
    public static string KeyType(SlotShape key) =>
        key.Kind is ShapeKind.Any or ShapeKind.Record or ShapeKind.Designator || key.Arity != Arity.One ? "string" : key.Item;

    private static Arity ArityOf(SlotModel slot) =>
        !slot.Multivalued ? Arity.One : slot.Inlining == Inlining.Dictionary ? Arity.Keyed : Arity.Many;

    private sealed class Family
    {
        public List<(ClassModel Class, SlotModel Slot)> Members { get; } = [];

        public IEnumerable<string> Classes => Members.Select(static m => m.Class.Name);

        public string Name { get; set; } = "";

        public SlotShape? Shape { get; set; }
    }
}
