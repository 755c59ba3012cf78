namespace Verbatim.LinkML.Model;

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

    /// <summary>The translated pattern the text must match (P13), or null.</summary>
    public PatternModel? Pattern { get; init; }

    /// <summary>The least value, or null. Text, since it may be a number or a date.</summary>
    public string? MinimumValue { get; init; }

    /// <summary>The greatest value, or null.</summary>
    public string? MaximumValue { get; init; }

    /// <summary>The least number of values, or null.</summary>
    public int? MinimumCardinality { get; init; }

    /// <summary>The greatest number of values, or null.</summary>
    public int? MaximumCardinality { get; init; }

    /// <summary>The exact number of values, or null.</summary>
    public int? ExactCardinality { get; init; }

    /// <summary>The text the value must be, or null.</summary>
    public string? EqualsString { get; init; }

    /// <summary>The texts the value must be one of; empty where nothing is demanded.</summary>
    public EquatableArray<string> EqualsStringIn { get; init; }

    /// <summary>The number the value must be, or null.</summary>
    public string? EqualsNumber { get; init; }

    /// <summary>The expression that computes the value from others of its object, as the schema writes it (P12), or null.</summary>
    public string? EqualsExpression { get; init; }

    /// <summary>Whether a value must be, or must not be, there.</summary>
    public ValuePresence ValuePresence { get; init; }

    /// <summary>What at least one of several values must meet, or null.</summary>
    public SlotExpressionModel? HasMember { get; init; }

    /// <summary>What all of several values must meet, or null.</summary>
    public SlotExpressionModel? AllMembers { get; init; }

    /// <summary>What an object that is the value must meet as a whole, or null.</summary>
    public ClassExpressionModel? RangeExpression { get; init; }

    /// <summary>At least one must hold; null where nothing is demanded.</summary>
    public EquatableArray<SlotExpressionModel>? AnyOf { get; init; }

    /// <summary>All must hold.</summary>
    public EquatableArray<SlotExpressionModel>? AllOf { get; init; }

    /// <summary>Exactly one must hold.</summary>
    public EquatableArray<SlotExpressionModel>? ExactlyOneOf { get; init; }

    /// <summary>None may hold.</summary>
    public EquatableArray<SlotExpressionModel>? NoneOf { get; init; }
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

/// <summary>Whether a value must be there.</summary>
public enum ValuePresence
{
    /// <summary>Either will do.</summary>
    Uncommitted,

    /// <summary>It must be there.</summary>
    Present,

    /// <summary>It must not be there.</summary>
    Absent,
}

/// <summary>A regular expression.</summary>
/// <param name="Source">As the schema writes it: what messages show.</param>
/// <param name="Expression">As .NET reads it, translated once (P13); every engine uses this.</param>
public sealed record PatternModel(string Source, string Expression);
