namespace Verbatim.LinkML.Constraints;

/// <summary>No value stands in a list twice.</summary>
public sealed record UniqueItems() : Constraint(ConstraintScope.List)
{
    internal static readonly Metaslot UniqueMetaslot = new("list_elements_unique", MetaslotForm.Flag) { Owners = MetaslotOwners.Slots };

    internal static readonly ConstraintKind Kind = new(
        [UniqueMetaslot],
        static said => said.Text(UniqueMetaslot) == "true" ? [new UniqueItems()] : [],
        static (range, _) => range.IsMultivalued ? ConstraintFit.Applies : ConstraintFit.HasNoEffect);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
