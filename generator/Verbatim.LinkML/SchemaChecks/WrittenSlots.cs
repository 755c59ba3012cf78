namespace Verbatim.LinkML.SchemaChecks;

/// <summary>All places where a schema says something of slots and their values, whether a class uses them or not.</summary>
internal static class WrittenSlots
{
    /// <summary>Every slot, attribute and slot_usage as written.</summary>
    public static IEnumerable<SlotDefinition> Slots(ElementIndex index) =>
        index.Slots.Values.Concat(index.Classes.Values.SelectMany(static c => c.Attributes.Concat(c.SlotUsage)));

    /// <summary>Every expression on values: those of slots, types, rules and class expressions, and the branches inside them.</summary>
    public static IEnumerable<SlotExpression> Expressions(ElementIndex index) =>
        Slots(index).SelectMany(static s => s.Within)
            .Concat(index.Types.Values.SelectMany(static t => t.Constraint.Within))
            .Concat(ClassExpressions(index).SelectMany(static c => c.SlotConditions).SelectMany(static s => s.Within))
            .Concat(index.Classes.Values.Select(static c => c.ExtraSlots?.RangeExpression).OfType<SlotExpression>()
                .SelectMany(static e => e.Within));

    /// <summary>Every expression on objects: those of classes, rules and ranges, and the branches inside them.</summary>
    public static IEnumerable<ClassExpression> ClassExpressions(ElementIndex index) =>
        index.Classes.Values.SelectMany(OfClass)
            .Concat(Slots(index).SelectMany(static s => s.Within).SelectMany(static s => s.Statements).Select(static s => s.Value)
                .OfType<ClassExpression>().SelectMany(Within));

    /// <summary>The expressions that a class itself states: its own, and those of its rules.</summary>
    public static IEnumerable<ClassExpression> OfClass(ClassDefinition definition) =>
        definition.Rules.SelectMany(static r => new[] { r.Preconditions, r.Postconditions, r.ElseConditions })
            .Append(definition.Expression).OfType<ClassExpression>().SelectMany(Within);

    private static IEnumerable<ClassExpression> Within(ClassExpression expression) =>
        Each(expression.AnyOf).Concat(Each(expression.AllOf)).Concat(Each(expression.ExactlyOneOf)).Concat(Each(expression.NoneOf))
            .SelectMany(Within).Prepend(expression);

    private static IEnumerable<T> Each<T>(EquatableArray<T>? items) => items ?? [];
}
