using Verbatim.Emission.Naming;
using Verbatim.Emission.Shapes;
using Verbatim.LinkML.Model;

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
        NameScope scope = new(["reader", "key", "keys", "isRead", "isShort"]);
        foreach (SlotModel slot in c.Slots)
            _names[slot.Name] = scope.Take(Identifier.Camel(Shape(slot).Property), "Value");
    }

    /// <summary>What a slot is.</summary>
    public SlotShape Shape(SlotModel slot) => _context.Shapes[_class, slot];

    /// <summary>The variable of a slot.</summary>
    public string Name(SlotModel slot) => _names[slot.Name];

    /// <summary>The declaration of a slot's variable.</summary>
    public string Declare(SlotModel slot)
    {
        SlotShape shape = Shape(slot);
        return $"{shape.LocalType} {Name(slot)} = {(shape.Arity == Arity.One ? "null" : "[]")};";
    }

    /// <summary>The expression that reads a slot's value; the class has decided its designator already.</summary>
    public string Read(SlotModel slot)
    {
        SlotShape shape = Shape(slot);
        if (shape.Kind == ShapeKind.Designator)
            return "reader.TryPass()";
        string texts = shape.Kind == ShapeKind.Enum ? $"{shape.Item}{CSharpNames.Texts}.All, " : "";
        string read = $"reader.TryRead({texts}out {Name(slot)})";
        return IsKey(slot) ? $"{read} && {_context.Names.Type("KeyText")}.Agrees({texts}key, {Name(slot)})" : read;
    }

    /// <summary>Whether objects of the class stand in a mapping by this slot.</summary>
    public bool IsKey(SlotModel slot) => _context.StandsByKey(_class) && Lineage.Key(_class) == slot;

    /// <summary>The expression of a slot's value once all is read.</summary>
    public string Value(SlotModel slot)
    {
        SlotShape shape = Shape(slot);
        if (shape.Arity != Arity.One || !shape.Required)
            return Name(slot) + Default(slot, shape);
        return shape.IsStruct ? Name(slot) + ".GetValueOrDefault()" : Name(slot) + "!";
    }

    private string Default(SlotModel slot, SlotShape shape) =>
        IfAbsent.Value(slot, shape, _class, _context) is { } value && shape.Arity == Arity.One ? " ?? " + value : "";
}
