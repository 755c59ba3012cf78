namespace Verbatim.LinkML.Constraints;

/// <summary>The shape of an array: lists inside lists, as many deep as it has dimensions.</summary>
/// <param name="MinimumDimensions">The least number of dimensions, at least 1.</param>
/// <param name="MaximumDimensions">The greatest number of dimensions, or null where there is no limit.</param>
public sealed record ArrayShape(int MinimumDimensions, int? MaximumDimensions) : Constraint(ConstraintScope.Slot)
{
    internal static readonly Metaslot ArrayMetaslot = new("array", MetaslotForm.Array) { IsInherited = false };

    internal static readonly ConstraintKind Kind = new(
        [ArrayMetaslot], static said => [said.Array(ArrayMetaslot)], static (_, _) => ConstraintFit.Applies);

    /// <summary>How long the lists of each dimension are, the outermost first, null where nothing is said of it.</summary>
    public EquatableArray<Cardinality?> Dimensions { get; init; }

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
