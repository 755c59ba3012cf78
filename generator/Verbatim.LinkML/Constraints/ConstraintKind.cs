namespace Verbatim.LinkML.Constraints;

/// <summary>How a constraint comes about: the metaslots that say it, what is made of them, and what it can apply to.</summary>
/// <param name="Metaslots">The metaslots that say it.</param>
/// <param name="Make">The constraints that follow from what is said; none where nothing is.</param>
/// <param name="FitOf">Whether a statement can apply to a range: its text, empty where it is none.</param>
internal sealed record ConstraintKind(
    EquatableArray<Metaslot> Metaslots,
    Func<IStatements, IEnumerable<Constraint?>> Make,
    Func<ConstrainedRange, string, ConstraintFit> FitOf)
{
    /// <summary>Every kind there is, in the order in which values are held to them.</summary>
    public static EquatableArray<ConstraintKind> All { get; } =
    [
        ArrayShape.Kind, Cardinality.Kind, UniqueItems.Kind, Members.Kind, Presence.Kind, Pattern.Kind, ValueRange.Kind, EqualsString.Kind,
        EqualsNumber.Kind, EqualsExpression.Kind, RangeExpression.Kind, BooleanExpression.Kind,
    ];
}

/// <summary>What is said of a value, with every name looked up: what a constraint is made of.</summary>
internal interface IStatements
{
    /// <summary>The text, number or truth value of a metaslot, or null.</summary>
    string? Text(Metaslot metaslot);

    /// <summary>The whole number of a metaslot, or null.</summary>
    int? WholeNumber(Metaslot metaslot);

    /// <summary>The texts that a metaslot lists, or null where nothing is ruled out.</summary>
    EquatableArray<string>? Texts(Metaslot metaslot);

    /// <summary>The patterns of a metaslot that can be used.</summary>
    IEnumerable<Pattern> Patterns(Metaslot metaslot);

    /// <summary>What a value must meet by each branch of a metaslot, or null.</summary>
    EquatableArray<SlotExpressionModel>? Expressions(Metaslot metaslot);

    /// <summary>What an object must meet by a metaslot, or null.</summary>
    ClassExpressionModel? ClassExpression(Metaslot metaslot);

    /// <summary>The shape of an array by a metaslot, or null.</summary>
    ArrayShape? Array(Metaslot metaslot);
}

/// <summary>What a constraint is put on.</summary>
/// <param name="Kind">What a value is; null where it can be several things.</param>
/// <param name="Type">The type of a scalar; of a reference, that of the identifier.</param>
/// <param name="IsMultivalued">Whether there may be several.</param>
/// <param name="Lists">Whether a text is among the values, where all of them are listed; else null.</param>
internal readonly record struct ConstrainedRange(RangeKind? Kind, ScalarType? Type, bool IsMultivalued, Predicate<string>? Lists = null)
{
    /// <summary>Whether a value may be a scalar.</summary>
    public bool CanBeScalar => Kind is not RangeKind.Class;

    /// <summary>Whether a value can have the order of numbers or of times.</summary>
    public bool HasOrder => Kind is null || Type is { } type && Magnitude.CanBe(type);
}

/// <summary>Whether a constraint can do what it says.</summary>
internal enum ConstraintFit
{
    /// <summary>It applies.</summary>
    Applies,

    /// <summary>No value of the range is ever held to it.</summary>
    HasNoEffect,

    /// <summary>It is no value of the range, so nothing can be compared with it.</summary>
    CannotBeRead,

    /// <summary>It is a value, and none of the range, so nothing equals it.</summary>
    IsNeverMet,
}
