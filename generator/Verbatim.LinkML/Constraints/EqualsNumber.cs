namespace Verbatim.LinkML.Constraints;

/// <summary>A number that the value must be.</summary>
/// <param name="Number">The number as the schema writes it.</param>
public sealed record EqualsNumber(string Number) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot NumberMetaslot = new("equals_number", MetaslotForm.Number) { Owners = MetaslotOwners.Types };

    internal static readonly ConstraintKind Kind = new(
        [NumberMetaslot],
        static said => said.Text(NumberMetaslot) is { } number ? [new EqualsNumber(number)] : [],
        static (range, _) => range.Kind is null || range.Type is { } type && LexicalScalar.IsNumber(type)
            ? ConstraintFit.Applies : ConstraintFit.HasNoEffect);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
