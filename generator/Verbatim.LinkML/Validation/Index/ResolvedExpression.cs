namespace Verbatim.LinkML.Validation.Index;

/// <summary>A demand on a value with the names in it looked up, and a check made of each of its constraints.</summary>
internal sealed class ResolvedExpression
{
    public ResolvedExpression(SlotExpressionModel model, ModelIndex index)
    {
        Model = model;
        Class = model.Range?.Kind == RangeKind.Class ? index.FindClass(model.Range.Name) : null;
        Enum = model.Range?.Kind == RangeKind.Enum ? index.FindEnum(model.Range.Name) : null;
        Type = model.Range?.Kind == RangeKind.Type ? index.FindType(model.Range.Name) : null;
        Types = new PossibleTypes(model, index);
        OfSlot = Checks(model, ConstraintScope.Slot, index);
        OfList = Checks(model, ConstraintScope.List, index);
        OfValue = Checks(model, ConstraintScope.Value, index);
    }

    public SlotExpressionModel Model { get; }

    public ResolvedClass? Class { get; }

    public ResolvedEnum? Enum { get; }

    public ResolvedType? Type { get; }

    /// <summary>What a scalar can be by it.</summary>
    public PossibleTypes Types { get; }

    /// <summary>What holds what stands under a key to the expression, whatever it is.</summary>
    public ConstraintCheck[] OfSlot { get; }

    /// <summary>What holds several values together to it.</summary>
    public ConstraintCheck[] OfList { get; }

    /// <summary>What holds each value to it.</summary>
    public ConstraintCheck[] OfValue { get; }

    /// <summary>The demand in words, as far as a message needs them.</summary>
    public string Words
    {
        get
        {
            IEnumerable<string> range = Model.Range is not { } named ? []
                : Type is { } type ? [LexicalScalar.Describe(type.Kind)] : [$"a {named.Name}"];
            string[] parts = [.. range, .. OfValue.Select(static check => check.Words).OfType<string>()];
            return parts.Length == 0 ? "as an alternative describes" : string.Join(" and ", parts);
        }
    }

    /// <summary>The check of a slot that is of some kind, or null.</summary>
    public T? Find<T>() where T : ConstraintCheck
    {
        foreach (ConstraintCheck check in OfSlot)
        {
            if (check is T found)
                return found;
        }
        return null;
    }

    private static ConstraintCheck[] Checks(SlotExpressionModel model, ConstraintScope scope, ModelIndex index) =>
        [.. model.Constraints.Where(constraint => constraint.Scope == scope).Select(c => c.Accept(CheckMaker.Instance, index))];
}
