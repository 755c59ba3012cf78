namespace Verbatim.LinkML.Constraints;

/// <summary>An expression over other values of the object, whose result the value must be (P12).</summary>
/// <param name="Source">The expression as the schema writes it.</param>
public sealed record EqualsExpression(string Source) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot ExpressionMetaslot = new("equals_expression", MetaslotForm.Text);

    internal static readonly ConstraintKind Kind = new(
        [ExpressionMetaslot],
        static said => said.Text(ExpressionMetaslot) is { } source ? [new EqualsExpression(source)] : [],
        static (range, _) => range.CanBeScalar ? ConstraintFit.Applies : ConstraintFit.HasNoEffect);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
