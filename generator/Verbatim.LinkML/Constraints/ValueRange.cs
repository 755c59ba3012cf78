namespace Verbatim.LinkML.Constraints;

/// <summary>The least and the greatest value: texts, since they may be numbers, days or times.</summary>
/// <param name="Minimum">The least value, or null.</param>
/// <param name="Maximum">The greatest value, or null.</param>
public sealed record ValueRange(string? Minimum, string? Maximum) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot MinimumMetaslot =
        new("minimum_value", MetaslotForm.Bound, MetaslotMerge.Greatest) { Owners = MetaslotOwners.Types };

    internal static readonly Metaslot MaximumMetaslot =
        new("maximum_value", MetaslotForm.Bound, MetaslotMerge.Least) { Owners = MetaslotOwners.Types };

    internal static readonly ConstraintKind Kind = new(
        [MinimumMetaslot, MaximumMetaslot],
        static said => [Of(said.Text(MinimumMetaslot), said.Text(MaximumMetaslot))],
        static (range, text) => !range.HasOrder ? ConstraintFit.HasNoEffect
            : Magnitude.Of(text, range.Type) is null ? ConstraintFit.CannotBeRead : ConstraintFit.Applies);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);

    private static ValueRange? Of(string? minimum, string? maximum) =>
        (minimum ?? maximum) is null ? null : new ValueRange(minimum, maximum);
}
