namespace Verbatim.Emission.Emitters;

/// <summary>
/// Rules and other demands on an object as a whole, compiled where every part of them has an answer in C#. A condition on a value that is
/// absent is neither met nor broken (P6): so each has two conditions, one for being met and one for not being broken.
/// </summary>
internal sealed class ObjectCode(EmissionContext context, ClassModel c)
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
            parts.Add(Of(BooleanOperator.AnyOf, any));
        if (expression.NoneOf is { } none)
            parts.Add(Of(BooleanOperator.NoneOf, none));
        if (expression.ExactlyOneOf is { } one)
            parts.Add(Of(BooleanOperator.ExactlyOneOf, one));
        return Tested.Together(BooleanOperator.AllOf, parts);
    }

    // An interpreter that finds no branch finds none that holds.
    private Tested? Of(BooleanOperator @operator, EquatableArray<ClassExpressionModel> branches) =>
        branches.IsEmpty ? null : Tested.Together(@operator, [.. branches.Select(Of)]);

    private Tested? Of(SlotConditionModel condition)
    {
        if (c.Slots.FirstOrDefault(s => s.Key == condition.Key) is not { } slot
            || context.Shapes[c, slot] is not { Kind: not ShapeKind.Designator, Arity: not Arity.Keyed } shape
            || (shape.Kind == ShapeKind.Any && (slot.Find<ArrayShape>() is not null || context.Shapes.Own(c, slot).Arity != shape.Arity)))
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
        bool isOne = shape.Arity == Arity.One;
        CheckedValue subject = new(c, slot, shape, !isOne ? "item" : IsWrapped(shape) ? value + ".Value" : value);
        foreach (Constraint constraint in asked.Constraints.Where(static constraint => constraint is not Presence))
        {
            if (!CanBeAsked(constraint, shape) || constraint.Accept(_constraints, subject) is not { } answer)
                return null;
            bool impliesPresence = isOne && constraint is ValueRange or EqualsString or EqualsNumber
                && shape.Kind is not (ShapeKind.Any or ShapeKind.Reference);
            values.AddRange(isOne ? answer.Select(condition => (condition, impliesPresence))
                : answer.Select(condition =>
                    (Condition.Of($"ValueCheck.All({value}.AsSpan(), static item => {condition.Holds})"), false)));
        }
        return values;
    }

    private static bool IsWrapped(SlotShape shape) => shape is { Kind: ShapeKind.Reference, Required: false };

    // What is called takes a value that is there, and what C# knows of a value of no single type must be all there is to know.
    private static bool CanBeAsked(Constraint constraint, SlotShape shape) => constraint.Scope == ConstraintScope.Value && constraint switch
    {
        Pattern => shape.Kind == ShapeKind.Text,
        BooleanExpression expression => shape.Kind != ShapeKind.Any
            && expression.Branches.All(branch => branch.Constraints.All(inner => CanBeAsked(inner, shape))),
        ValueRange or EqualsNumber => true,
        _ => shape.Kind != ShapeKind.Any,
    };
}
