namespace Verbatim.LinkML.Constraints;

/// <summary>Branches of which a value must meet some, or none.</summary>
/// <param name="Operator">Which.</param>
/// <param name="Branches">The branches.</param>
public sealed record BooleanExpression(BooleanOperator Operator, EquatableArray<SlotExpressionModel> Branches)
    : Constraint(ScopeOf(Branches))
{
    private static readonly (Metaslot Metaslot, BooleanOperator Operator)[] Written =
    [
        (Of("all_of"), BooleanOperator.AllOf), (Of("any_of"), BooleanOperator.AnyOf),
        (Of("exactly_one_of"), BooleanOperator.ExactlyOneOf), (Of("none_of"), BooleanOperator.NoneOf),
    ];

    internal static readonly ConstraintKind Kind = new(
        [.. Written.Select(static written => written.Metaslot)],
        static said => Written.Select(written =>
            said.Expressions(written.Metaslot) is { } branches ? new BooleanExpression(written.Operator, branches) : null),
        static (_, _) => ConstraintFit.Applies);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);

    // Branches that ask something of several values together speak of the list, all others of each value.
    private static ConstraintScope ScopeOf(EquatableArray<SlotExpressionModel> branches) =>
        branches.Any(static branch => branch.Constraints.Any(static constraint => constraint.Scope == ConstraintScope.List))
            ? ConstraintScope.List : ConstraintScope.Value;

    private static Metaslot Of(string name) =>
        new(name, MetaslotForm.SlotExpressions) { IsInherited = false, Owners = MetaslotOwners.Types };
}

/// <summary>How many branches of a boolean expression must hold.</summary>
public enum BooleanOperator
{
    /// <summary>All.</summary>
    AllOf,

    /// <summary>At least one.</summary>
    AnyOf,

    /// <summary>Exactly one.</summary>
    ExactlyOneOf,

    /// <summary>None.</summary>
    NoneOf,
}
