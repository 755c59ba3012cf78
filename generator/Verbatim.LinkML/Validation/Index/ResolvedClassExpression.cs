namespace Verbatim.LinkML.Validation.Index;

/// <summary>A demand on an object as a whole with the names in it looked up.</summary>
internal sealed class ResolvedClassExpression
{
    /// <summary>Looks the names up.</summary>
    /// <param name="model">The demand.</param>
    /// <param name="index">The schema.</param>
    /// <param name="mayBeOmitted">Whether a value that is not there breaks nothing, as in a rule with <c>open_world</c>.</param>
    public ResolvedClassExpression(ClassExpressionModel model, ModelIndex index, bool mayBeOmitted = false)
    {
        Class = model.IsA is null ? null : index.FindClass(model.IsA);
        Type = model.IsA is null ? null : index.FindType(model.IsA);
        Conditions = [.. model.SlotConditions.Select(condition => new ResolvedCondition(condition, index, mayBeOmitted))];
        AnyOf = Resolve(model.AnyOf, index, mayBeOmitted);
        AllOf = Resolve(model.AllOf, index, mayBeOmitted);
        ExactlyOneOf = Resolve(model.ExactlyOneOf, index, mayBeOmitted);
        NoneOf = Resolve(model.NoneOf, index, mayBeOmitted);
    }

    /// <summary>The class the object must be of.</summary>
    public ResolvedClass? Class { get; }

    /// <summary>The type a value must be of, where a range expression names one in the place of a class.</summary>
    public ResolvedType? Type { get; }

    public ResolvedCondition[] Conditions { get; }

    public ResolvedClassExpression[]? AnyOf { get; }

    public ResolvedClassExpression[]? AllOf { get; }

    public ResolvedClassExpression[]? ExactlyOneOf { get; }

    public ResolvedClassExpression[]? NoneOf { get; }

    private static ResolvedClassExpression[]? Resolve(EquatableArray<ClassExpressionModel>? models, ModelIndex index, bool mayBeOmitted) =>
        models is { } branches ? [.. branches.Select(branch => new ResolvedClassExpression(branch, index, mayBeOmitted))] : null;
}

/// <summary>A demand on a slot of an object.</summary>
internal sealed class ResolvedCondition(SlotConditionModel model, ModelIndex index, bool mayBeOmitted)
{
    private static readonly SlotExpressionModel SaysNothing = new();

    public string Key => model.Key;

    /// <summary>Whether a value that is not there breaks nothing.</summary>
    public bool MayBeOmitted { get; } = mayBeOmitted;

    /// <summary>Whether it asks for a value and nothing else: schemas write <c>{}</c> for that.</summary>
    public bool AsksForPresence { get; } = model.Condition.Required || model.Condition.ValuePresence == ValuePresence.Present
        || model.Condition == SaysNothing;

    public ResolvedExpression Value { get; } = new(model.Condition, index);
}

/// <summary>A rule with its conditions looked up.</summary>
internal sealed class ResolvedRule(RuleModel model, ModelIndex index)
{
    public RuleModel Model { get; } = model;

    public ResolvedClassExpression? Preconditions { get; } = Resolve(model.Preconditions, index);

    public ResolvedClassExpression? Postconditions { get; } = Resolve(model.Postconditions, index, model.OpenWorld);

    public ResolvedClassExpression? ElseConditions { get; } = Resolve(model.ElseConditions, index);

    private static ResolvedClassExpression? Resolve(ClassExpressionModel? model, ModelIndex index, bool mayBeOmitted = false) =>
        model is null ? null : new ResolvedClassExpression(model, index, mayBeOmitted);
}
