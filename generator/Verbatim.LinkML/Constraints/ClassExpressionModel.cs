namespace Verbatim.LinkML.Constraints;

/// <summary>A demand on an object as a whole.</summary>
public sealed record ClassExpressionModel
{
    /// <summary>A class the object must be of.</summary>
    public string? IsA { get; init; }

    /// <summary>Demands on slots, by name.</summary>
    public EquatableArray<SlotConditionModel> SlotConditions { get; init; }

    /// <summary>At least one must hold; null where nothing is demanded.</summary>
    public EquatableArray<ClassExpressionModel>? AnyOf { get; init; }

    /// <summary>All must hold.</summary>
    public EquatableArray<ClassExpressionModel>? AllOf { get; init; }

    /// <summary>Exactly one must hold.</summary>
    public EquatableArray<ClassExpressionModel>? ExactlyOneOf { get; init; }

    /// <summary>None may hold.</summary>
    public EquatableArray<ClassExpressionModel>? NoneOf { get; init; }
}

/// <summary>A demand on a slot of an object.</summary>
/// <param name="Slot">The slot's name.</param>
/// <param name="Key">The key that data use for it.</param>
/// <param name="Condition">What its value must meet.</param>
public sealed record SlotConditionModel(string Slot, string Key, SlotExpressionModel Condition)
{
    private static readonly SlotExpressionModel Nothing = new();

    /// <summary>Whether it says that there need be no value: <c>required: false</c> asks for nothing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>
    /// Whether it is met by no value; null where it is neither met nor broken (P6). What says nothing at all asks for a value: schemas
    /// write <c>{}</c> for that.
    /// </summary>
    public bool? WhenAbsent => IsOptional ? OfNothing(Condition) ?? true : Condition == Nothing ? false : OfNothing(Condition);

    private static bool? OfNothing(SlotExpressionModel demand)
    {
        if (demand.Demands is { } demanded)
            return !demanded;
        foreach (BooleanExpression expression in demand.Constraints.OfType<BooleanExpression>())
        {
            bool? verdict = expression.Operator switch
            {
                BooleanOperator.AnyOf when !expression.Branches.IsEmpty => All(expression.Branches, unless: true),
                BooleanOperator.AllOf => All(expression.Branches, unless: false),
                _ => null,
            };
            if (verdict is not null)
                return verdict;
        }
        return null;
    }

    /// <summary>What decides alone where one branch says it; else what all say.</summary>
    private static bool? All(EquatableArray<SlotExpressionModel> branches, bool unless)
    {
        bool? verdict = branches.IsEmpty ? null : !unless;
        foreach (SlotExpressionModel branch in branches)
        {
            bool? next = OfNothing(branch);
            if (next == unless)
                return unless;
            verdict = next is null ? null : verdict;
        }
        return verdict;
    }
}
