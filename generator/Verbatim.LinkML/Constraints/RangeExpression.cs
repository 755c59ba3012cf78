namespace Verbatim.LinkML.Constraints;

/// <summary>What an object that is the value must meet as a whole.</summary>
/// <param name="Demand">What it must meet.</param>
public sealed record RangeExpression(ClassExpressionModel Demand) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot RangeMetaslot = new("range_expression", MetaslotForm.ClassExpression) { IsInherited = false };

    // One that names types or enumerations is a demand on a value, as all_of is.
    internal static readonly ConstraintKind Kind = new(
        [RangeMetaslot],
        static said => said.ClassExpression(RangeMetaslot) is { } demand ? [new RangeExpression(demand)]
            : said.Expressions(RangeMetaslot) is { } values ? [new BooleanExpression(BooleanOperator.AllOf, values)] : [],
        static (_, _) => ConstraintFit.Applies);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
