namespace Verbatim.LinkML.SchemaChecks;

/// <summary>All places where a schema says something of slots and their values, whether a class uses them or not.</summary>
internal static class WrittenSlots
{
    /// <summary>Every slot, attribute and slot_usage as written.</summary>
    public static IEnumerable<SlotDefinition> Slots(ElementIndex index) =>
        index.Slots.Values.Concat(index.Classes.Values.SelectMany(static c => c.Attributes.Concat(c.SlotUsage)));

    /// <summary>Every expression on values: those of slots, types, rules and class expressions, and the branches inside them.</summary>
    public static IEnumerable<SlotExpression> Expressions(ElementIndex index) =>
        Slots(index).SelectMany(Within)
            .Concat(index.Types.Values.SelectMany(static t => Within(t.Constraint)))
            .Concat(ClassExpressions(index).SelectMany(static c => c.SlotConditions).SelectMany(Within))
            .Concat(index.Classes.Values.Select(static c => c.ExtraSlots?.RangeExpression).OfType<SlotExpression>().SelectMany(Within));

    /// <summary>Every expression on objects: those of classes, rules and ranges, and the branches inside them.</summary>
    public static IEnumerable<ClassExpression> ClassExpressions(ElementIndex index) =>
        index.Classes.Values.SelectMany(OfClass)
            .Concat(Slots(index).SelectMany(Within).Select(static s => s.RangeExpression).OfType<ClassExpression>().SelectMany(Within));

    /// <summary>The expressions that a class itself states: its own, and those of its rules.</summary>
    public static IEnumerable<ClassExpression> OfClass(ClassDefinition definition) =>
        definition.Rules.SelectMany(static r => new[] { r.Preconditions, r.Postconditions, r.ElseConditions })
            .Append(definition.Expression).OfType<ClassExpression>().SelectMany(Within);

    /// <summary>An expression on values and the branches inside it.</summary>
    public static IEnumerable<SlotExpression> Within(SlotExpression expression) =>
        Each(expression.AnyOf).Concat(Each(expression.AllOf)).Concat(Each(expression.ExactlyOneOf)).Concat(Each(expression.NoneOf))
            .Concat(new[] { expression.HasMember, expression.AllMembers }.OfType<SlotExpression>())
            .SelectMany(Within).Prepend(expression);

    private static IEnumerable<ClassExpression> Within(ClassExpression expression) =>
        Each(expression.AnyOf).Concat(Each(expression.AllOf)).Concat(Each(expression.ExactlyOneOf)).Concat(Each(expression.NoneOf))
            .SelectMany(Within).Prepend(expression);

    private static IEnumerable<T> Each<T>(EquatableArray<T>? items) => items ?? [];
}
