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
    public string Key => model.Key;

    /// <summary>What it says of a value that is not there.</summary>
    public Verdict WhenAbsent { get; } = mayBeOmitted ? Verdict.Unknown : model.WhenAbsent switch
    {
        true => Verdict.Holds,
        false => Verdict.Fails,
        null => Verdict.Unknown,
    };

    public ResolvedExpression Value { get; } = new(model.Condition, index);

    /// <summary>Whether there must be no value.</summary>
    public bool ForbidsValue { get; } = model.Condition.Demands == false;
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
