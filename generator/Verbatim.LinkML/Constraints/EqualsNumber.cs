namespace Verbatim.LinkML.Constraints;

/// <summary>A number that the value must be.</summary>
/// <param name="Number">The number as the schema writes it.</param>
public sealed record EqualsNumber(string Number) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot NumberMetaslot = new("equals_number", MetaslotForm.Number) { Owners = MetaslotOwners.Types };

    internal static readonly ConstraintKind Kind = new(
        [NumberMetaslot],
        static said => said.Text(NumberMetaslot) is { } number ? [new EqualsNumber(number)] : [],
        static (range, text) => range.Kind is null ? ConstraintFit.Applies
            : !range.CanBeScalar ? ConstraintFit.HasNoEffect
            : range.Type is not { } type || !LexicalScalar.IsNumber(type) ? ConstraintFit.IsNeverMet
            : type == ScalarType.Integer && Magnitude.OfNumber(text) is { Exact: { } exact } && decimal.Truncate(exact) != exact
                ? ConstraintFit.CannotBeRead : ConstraintFit.Applies);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
