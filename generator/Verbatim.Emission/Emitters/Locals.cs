namespace Verbatim.Emission.Emitters;

/// <summary>The local variables that a generated reader gathers the values of an object in.</summary>
internal sealed class Locals
{
    private readonly EmissionContext _context;
    private readonly ClassModel _class;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names a variable for each slot of a class.</summary>
    public Locals(EmissionContext context, ClassModel c)
    {
        _context = context;
        _class = c;
        NameScope scope = new(["reader", "key", "keys", "isRead", "isShort", "extra"], context.Names.All);
        foreach (SlotModel slot in c.Slots)
            _names[slot.Name] = scope.Take(Identifier.Camel(Shape(slot).Property));
    }

    /// <summary>What a slot is.</summary>
    public SlotShape Shape(SlotModel slot) => _context.Shapes[_class, slot];

    /// <summary>The variable of a slot.</summary>
    public string Name(SlotModel slot) => _names[slot.Name];

    /// <summary>
    /// The declaration of a slot's variable: of what its values are in this class, which may be less than what the property holds.
    /// </summary>
    public string Declare(SlotModel slot)
    {
        SlotShape shape = Shape(slot);
        string type = Narrows(slot) ? shape.LocalType.Replace(shape.Item, Own(slot).Item) : shape.LocalType;
        return $"{type} {Name(slot)} = {(shape.Arity == Arity.One ? "null" : "[]")};";
    }

    /// <summary>The expression that reads a slot's value; the class has decided its designator already.</summary>
    public string Read(SlotModel slot)
    {
        SlotShape shape = Shape(slot);
        if (shape.Kind == ShapeKind.Designator)
            return "reader.TryPass()";
        string texts = shape.Kind == ShapeKind.Enum ? $"{shape.Item}{CSharpNames.Texts}.All, " : "";
        string method = shape.Kind == ShapeKind.Reference && !_context.ReferencesText(slot) ? "TryReadNumbered" : "TryRead";
        string read = $"reader.{method}({texts}out {Name(slot)})";
        if (IsKey(slot))
            return $"{read} && KeyText.Agrees({texts}key, {Name(slot)})";
        // An empty list is absent (P6), but it is counted where it stands.
        bool isCounted = slot.Find<Cardinality>()?.Least > 0 || slot.Constraints.Any(static c => c is Members { AreAll: false });
        return shape.Arity != Arity.One && isCounted
            ? $"{read} && !{Name(slot)}.IsEmpty" : read;
    }

    private SlotShape Own(SlotModel slot) => _context.Shapes.Own(_class, slot);

    private bool Narrows(SlotModel slot) =>
        Shape(slot).Kind == ShapeKind.Record && Own(slot) is { Kind: ShapeKind.Record } own && own.Item != Shape(slot).Item;

    /// <summary>Whether objects of the class stand in a mapping by this slot.</summary>
    public bool IsKey(SlotModel slot) => _context.StandsByKey(_class) && Lineage.Key(_class) == slot;

    /// <summary>The expression of a slot's value once all is read.</summary>
    public string Value(SlotModel slot)
    {
        SlotShape shape = Shape(slot);
        if (shape.Arity != Arity.One)
        {
            return Narrows(slot) ? $"[.. {Name(slot)}]"
                : IfAbsent.Value(_context, _class, slot) is { } list ? $"{Name(slot)}.IsEmpty ? {list} : {Name(slot)}" : Name(slot);
        }
        if (!shape.Required)
            return Name(slot) + Default(slot);
        return shape.IsStruct ? Name(slot) + ".GetValueOrDefault()" : Name(slot) + "!";
    }

    private string Default(SlotModel slot) => IfAbsent.Value(_context, _class, slot) is { } value ? " ?? " + value : "";
}
