namespace Verbatim.LinkML.Constraints;

/// <summary>How many values there are.</summary>
/// <param name="Exact">The exact number, or null.</param>
/// <param name="Minimum">The least number, or null.</param>
/// <param name="Maximum">The greatest number, or null.</param>
public sealed record Cardinality(int? Exact, int? Minimum, int? Maximum) : Constraint(ConstraintScope.List)
{
    internal static readonly Metaslot ExactMetaslot = new("exact_cardinality", MetaslotForm.WholeNumber);
    internal static readonly Metaslot MinimumMetaslot = new("minimum_cardinality", MetaslotForm.WholeNumber);
    internal static readonly Metaslot MaximumMetaslot = new("maximum_cardinality", MetaslotForm.WholeNumber);

    internal static readonly ConstraintKind Kind = new(
        [ExactMetaslot, MinimumMetaslot, MaximumMetaslot],
        static said => [Of(said.WholeNumber(ExactMetaslot), said.WholeNumber(MinimumMetaslot), said.WholeNumber(MaximumMetaslot))],
        static (range, _) => range.IsMultivalued ? ConstraintFit.Applies : ConstraintFit.HasNoEffect);

    /// <summary>The least number there may be: what is said exactly and what is said at least both hold.</summary>
    public int? Least => Exact is { } exact && !(Minimum > exact) ? exact : Minimum;

    /// <summary>The greatest number there may be.</summary>
    public int? Greatest => Exact is { } exact && !(Maximum < exact) ? exact : Maximum;

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);

    /// <summary>The cardinality of what is given, or null where nothing is.</summary>
    internal static Cardinality? Of(int? exact, int? minimum, int? maximum) =>
        (exact ?? minimum ?? maximum) is null ? null : new(exact, minimum, maximum);
}
