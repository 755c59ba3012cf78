namespace Verbatim.LinkML.Constraints;

/// <summary>What a value must meet. A slot is one, and so is each branch of <c>any_of</c> and its kin.</summary>
public record SlotExpressionModel
{
    /// <summary>What the value is; null where the expression does not say.</summary>
    public RangeModel? Range { get; init; }

    /// <summary>Whether a value must be there.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a value should be there.</summary>
    public bool Recommended { get; init; }

    /// <summary>Whether there may be several.</summary>
    public bool Multivalued { get; init; }

    /// <summary>What it is held to beyond that.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>Whether it demands that a value is there, or that none is; null where either will do.</summary>
    public bool? Demands => Required ? true : Find<Presence>()?.IsDemanded;

    /// <summary>The constraint of a kind, or null; the first where there are several.</summary>
    public T? Find<T>() where T : Constraint
    {
        foreach (Constraint constraint in Constraints)
        {
            if (constraint is T found)
                return found;
        }
        return null;
    }

    /// <summary>The branches that a value may or must be by: those of <c>any_of</c> and its kin, but for <c>none_of</c>.</summary>
    public IEnumerable<SlotExpressionModel> Branches => Constraints.OfType<BooleanExpression>()
        .Where(static expression => expression.Operator != BooleanOperator.NoneOf).SelectMany(static expression => expression.Branches);

    /// <summary>The same with another constraint beside its own.</summary>
    public SlotExpressionModel With(Constraint constraint) => this with { Constraints = Constraints.Append(constraint).ToEquatableArray() };
}

/// <summary>What a value is: an object of a class, a value of an enumeration, or a scalar of a type.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Name">The name of the class, enumeration or type.</param>
public sealed record RangeModel(RangeKind Kind, string Name);

/// <summary>The three kinds of range.</summary>
public enum RangeKind
{
    /// <summary>A scalar of a type.</summary>
    Type,

    /// <summary>A value of an enumeration.</summary>
    Enum,

    /// <summary>An object of a class, written out or by reference.</summary>
    Class,
}
