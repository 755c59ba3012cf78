namespace Verbatim.Emission.Emitters;

/// <summary>
/// Rules and other demands on an object as a whole, compiled where every part of them has an answer in C#. A condition on a value that is
/// absent is neither met nor broken (P6): so each has two conditions, one for being met and one for not being broken.
/// </summary>
internal sealed class ObjectCode(EmissionContext context, ClassModel c, PatternNames patterns)
{
    private readonly ConstraintCode _constraints = new(context);

    /// <summary>The conditions of a rule, or nothing where C# has no answer.</summary>
    public IEnumerable<string>? Of(RuleModel rule)
    {
        // A rule without preconditions is applied by no implementation, ours included.
        if (rule.Preconditions is null)
            return [];
        if (rule.OpenWorld || Of(rule.Preconditions) is not { } applies)
            return null;
        Tested? then = Of(rule.Postconditions), otherwise = Of(rule.ElseConditions);
        if ((then is null && rule.Postconditions is not null) || (otherwise is null && rule.ElseConditions is not null))
            return null;
        List<Condition> conditions = [];
        if (then is not null)
            conditions.Add(Condition.Any([applies.IsMet.Not, then.IsUnbroken]));
        if (otherwise is not null)
            conditions.Add(Condition.Any([applies.IsMet, otherwise.IsUnbroken]));
        if (rule.Bidirectional && then is not null)
            conditions.Add(Condition.Any([then.IsMet.Not, applies.IsUnbroken]));
        return conditions.Select(static condition => condition.InAll);
    }

    /// <summary>The condition of a demand, or nothing where C# has no answer.</summary>
    public IEnumerable<string>? Demand(ClassExpressionModel expression) => Of(expression) is { } tested ? [tested.IsUnbroken.InAll] : null;

    private Tested? Of(ClassExpressionModel? expression)
    {
        if (expression is null || expression.IsA is not null)
            return null;
        List<Tested?> parts = [.. expression.SlotConditions.Select(Of)];
        if (expression.AllOf is { } all)
            parts.AddRange(all.Select(Of));
        if (expression.AnyOf is { } any)
            parts.Add(Together([.. any.Select(Of)], Condition.Any));
        if (expression.NoneOf is { } none)
            parts.Add(Together([.. none.Select(Of)], Condition.Any) is { } some ? new(some.IsUnbroken.Not, some.IsMet.Not) : null);
        if (expression.ExactlyOneOf is { } one)
            parts.Add(ExactlyOne([.. one.Select(Of)]));
        return Together(parts, Condition.All);
    }

    private static Tested? Together(IReadOnlyCollection<Tested?> parts, Func<IEnumerable<Condition>, Condition> join) =>
        parts.Any(static part => part is null) ? null
            : new(join(parts.Select(static part => part!.IsMet)), join(parts.Select(static part => part!.IsUnbroken)));

    // Branches that may be neither met nor broken are the interpreter's to count.
    private static Tested? ExactlyOne(Tested?[] branches)
    {
        if (branches.Any(static branch => branch is null || branch.IsMet != branch.IsUnbroken))
            return null;
        Condition one = Condition.Of($"ValueCheck.ExactlyOne([{string.Join(", ", branches.Select(static branch => branch!.IsMet.Holds))}])");
        return new(one, one);
    }

    private Tested? Of(SlotConditionModel condition)
    {
        if (c.Slots.FirstOrDefault(s => s.Key == condition.Key) is not { } slot
            || context.Shapes[c, slot] is not { Kind: not (ShapeKind.Designator or ShapeKind.Any), Arity: not Arity.Keyed } shape)
            return null;
        // A default has taken the place of what is absent before a rule could ask.
        SlotExpressionModel asked = condition.Condition;
        if (asked.Range is not null || asked.Multivalued || IfAbsent.Value(context, c, slot) is not null)
            return null;
        string value = "value." + shape.Property;
        Condition isThere = shape.Arity == Arity.Many ? Condition.NotEmpty(value)
            : shape is { Required: true, IsStruct: true } ? Condition.Always : Condition.NotNull(value);
        if (asked.Demands == false)
            return new(isThere.Not, isThere.Not);
        if (Values(asked, slot, shape, value) is not { } values)
            return null;
        // Equal to something is not null; of what is always there nothing need be asked.
        Condition fits = Condition.All(values.All(static part => part.ImpliesPresence) && values.Count > 0
            ? values.Select(static part => part.Condition) : values.Select(static part => part.Condition).Prepend(isThere));
        Condition absentOrFits = shape.Required ? fits : Condition.Any([isThere.Not, fits]);
        return new(
            condition.WhenAbsent == true ? absentOrFits : fits,
            condition.WhenAbsent == false ? fits : absentOrFits);
    }

    private List<(Condition Condition, bool ImpliesPresence)>? Values(
        SlotExpressionModel asked, SlotModel slot, SlotShape shape, string value)
    {
        List<(Condition, bool)> values = [];
        CheckedValue subject = new(c, slot, shape, value, patterns);
        foreach (Constraint constraint in asked.Constraints.Where(static constraint => constraint is not Presence))
        {
            bool isCalled = constraint is Pattern;
            bool canBeAsked = shape.Arity == Arity.One && constraint.Scope == ConstraintScope.Value && shape.Kind != ShapeKind.Reference
                && !(isCalled && (shape.Kind != ShapeKind.Text));
            if (!canBeAsked || constraint.Accept(_constraints, subject) is not { } answer)
                return null;
            values.AddRange(answer.Select(condition => (condition, !isCalled)));
        }
        return values;
    }

    /// <summary>A demand on an object: when it is met, and when it is not broken.</summary>
    private sealed record Tested(Condition IsMet, Condition IsUnbroken);
}
