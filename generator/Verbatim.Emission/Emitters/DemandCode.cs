namespace Verbatim.Emission.Emitters;

/// <summary>
/// What a value is held to inside <c>any_of</c> and its kin, or as a member of a list: what it must be, and the constraints on that.
/// </summary>
internal sealed class DemandCode(EmissionContext context, ConstraintCode constraints)
{
    // In full, since a schema may have a class of that name.
    private const string ScalarTypes = "global::Verbatim.LinkML.Lexical.ScalarType";

    /// <summary>When a value meets a boolean expression; null where C# has no answer.</summary>
    public Tested? Of(BooleanExpression expression, CheckedValue subject) =>
        Tested.Together(expression.Operator, [.. expression.Branches.Select(branch => Of(branch, subject))]);

    /// <summary>When a value meets a demand; null where C# has no answer.</summary>
    public Tested? Of(SlotExpressionModel demand, CheckedValue subject)
    {
        TypeModel? type = context.Type(demand.Range);
        CheckedValue typed = type is null ? subject : subject with { Type = type.Kind };
        return Tested.Together(BooleanOperator.AllOf,
        [
            Form(demand.Range, subject),
            .. demand.Constraints.Concat(type is null || demand.Range == subject.Slot.Range ? [] : type.Constraint.Constraints)
                .Select(constraint => Of(constraint, typed)),
        ]);
    }

    private Tested? Of(Constraint constraint, CheckedValue subject)
    {
        if (constraint.Scope != ConstraintScope.Value)
            return null;
        if (constraint is BooleanExpression expression)
            return Of(expression, subject);
        if (constraint.Accept(constraints, subject) is not { } answer)
            return null;
        Condition met = Condition.All(answer);
        return subject.Shape.Kind != ShapeKind.Any || constraint is ValueRange or EqualsNumber ? Tested.Of(met)
            : constraint is EqualsString equal ? new(met, ConstraintCode.AnyText("MaySay", equal, subject)) : null;
    }

    private Tested? Form(RangeModel? range, CheckedValue subject)
    {
        // What the slot asks already, and what the reader has seen to.
        if (range is null || range == subject.Slot.Range || context.Lineage.Find(range.Name) is { IsAny: true })
            return Tested.Always;
        string value = subject.Variable;
        TypeModel? type = context.Type(range);
        return subject.Shape.Kind switch
        {
            ShapeKind.Any => FormOfAny(range, type, value),
            ShapeKind.Text when ClosedEnum(range) is { } texts => Tested.Of(Condition.Of($"{texts}.Contains({value})")),
            ShapeKind.Text => type?.Kind == ScalarType.String ? Tested.Always : null,
            ShapeKind.Integer => type?.Kind == ScalarType.Integer ? Tested.Always : null,
            ShapeKind.Boolean => type?.Kind == ScalarType.Boolean ? Tested.Always : null,
            ShapeKind.Decimal => type?.Kind == ScalarType.Decimal ? Tested.Always : null,
            _ => null,
        };
    }

    private Tested? FormOfAny(RangeModel range, TypeModel? type, string value)
    {
        if (type is not null)
            return OfType(type.Kind, value);
        if (ClosedEnum(range) is { } texts)
            return new(Condition.Of($"AnyCheck.IsAmong({value}, {texts})"), Condition.Of($"AnyCheck.MayBeAmong({value}, {texts})"));
        if (context.Lineage.Find(range.Name) is not { } c)
            return null;
        // Of an object that is written out the interpreter knows.
        Condition mapping = Condition.Of($"AnyCheck.IsMapping({value})");
        if (Lineage.Key(c) is not { } key)
            return new(Condition.Never, mapping);
        return context.Type(key.Range) is { } identifier && OfType(identifier.Kind, value) is { } reference
            && identifier.Constraint.Constraints.IsEmpty ? new(reference.IsMet, Condition.Any([reference.IsUnbroken, mapping])) : null;
    }

    private static Tested? OfType(ScalarType type, string value) => type == ScalarType.JsonPointer ? null : new(
        Condition.Of($"AnyCheck.Is({value}, {ScalarTypes}.{type})"), Condition.Of($"AnyCheck.MayBe({value}, {ScalarTypes}.{type})"));

    private string? ClosedEnum(RangeModel range) => context.Lineage.View.FindEnum(range) is { IsOpen: false } e
        ? $"{context.Names.Enum(e.Name)}{CSharpNames.Texts}.All" : null;
}
