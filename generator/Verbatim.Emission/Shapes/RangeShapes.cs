namespace Verbatim.Emission.Shapes;

/// <summary>Finds the one C# type that holds every value some slots allow: <c>AnyValue</c> where there is none.</summary>
internal sealed class RangeShapes(Lineage lineage, CSharpNames names)
{
    /// <summary>The shape of a property that holds what all the slots allow.</summary>
    public SlotShape Join(IReadOnlyList<SlotModel> slots, string property, Arity arity)
    {
        Item[] items = [.. slots.SelectMany(ItemsOf).Distinct()];
        Item joined = items.FirstOrDefault(widest => items.All(item => Holds(widest, item)))
            ?? (items.All(static i => i.Kind is ShapeKind.Text or ShapeKind.Enum) ? Text : Any);
        return new SlotShape(property, joined.Kind, joined.Type, arity) { Element = joined.Element };
    }

    private IEnumerable<Item> ItemsOf(SlotModel slot) => ItemsOf(slot, slot.Inlining);

    // P7: an outer range must hold too, unless it is linkml:Any; without one the branches decide.
    private Item[] ItemsOf(SlotExpressionModel expression, Inlining inlining)
    {
        if (expression.Range is { } range && ItemOf(range, inlining) is { Kind: not ShapeKind.Any } item)
            return [item];
        Item[] branches = [.. Alternatives(expression).SelectMany(static b => b.Branches).SelectMany(b => ItemsOf(b, inlining))];
        return branches.Length == 0 ? [Any] : branches;
    }

    private static IEnumerable<BooleanExpression> Alternatives(SlotExpressionModel expression) => expression.Constraints
        .OfType<BooleanExpression>().Where(static e => e.Operator is BooleanOperator.AnyOf or BooleanOperator.ExactlyOneOf);

    private Item ItemOf(RangeModel range, Inlining inlining) => range.Kind switch
    {
        RangeKind.Type => lineage.View.FindType(range) is { } type ? ItemOf(type) : Any,
        RangeKind.Enum => lineage.View.FindEnum(range) is { } e ? ItemOf(e) : Any,
        _ => lineage.Find(range.Name) is { IsAny: false } c ? ItemOf(c, inlining) : Any,
    };

    // No C# type lists what an open enumeration may hold.
    private Item ItemOf(EnumModel e) => e.IsOpen ? Text : new Item(ShapeKind.Enum, names.Enum(e.Name), e.Name);

    private Item ItemOf(ClassModel c, Inlining inlining) =>
        inlining == Inlining.None
            ? new Item(ShapeKind.Reference, $"Reference<{names.Class(c.Name)}>", c.Name)
            : new Item(ShapeKind.Record, names.Class(c.Name), c.Name);

    // A type whose values may be of several kinds has no single C# type either.
    private Item ItemOf(TypeModel type) =>
        Alternatives(type.Constraint).Any() ? Any : type.Kind switch
        {
            ScalarType.Integer => new Item(ShapeKind.Integer, "long"),
            ScalarType.Boolean => new Item(ShapeKind.Boolean, "bool"),
            ScalarType.Float or ScalarType.Double => new Item(ShapeKind.Number, "double"),
            ScalarType.Decimal => new Item(ShapeKind.Decimal, "decimal"),
            ScalarType.Date => new Item(ShapeKind.Date, "DateOnly"),
            ScalarType.DateTime => new Item(ShapeKind.DateTime, "DateTimeOffset"),
            ScalarType.Time => new Item(ShapeKind.Time, "TimeOnly"),
            _ => Text,
        };

    private bool Holds(Item widest, Item item)
    {
        if (widest == item || widest.Kind == ShapeKind.Any)
            return true;
        if (widest.Kind == ShapeKind.Text)
            return item.Kind == ShapeKind.Enum;
        return widest.Kind is ShapeKind.Record or ShapeKind.Reference && widest.Kind == item.Kind
            && lineage.Assignable(lineage.Find(widest.Element)!).Contains(lineage.Find(item.Element)!);
    }

    private Item Any { get; } = new(ShapeKind.Any, "AnyValue");
    private static readonly Item Text = new(ShapeKind.Text, "string");

    private sealed record Item(ShapeKind Kind, string Type, string? Element = null);
}
