namespace Verbatim.LinkML.Constraints;

/// <summary>A regular expression that matches somewhere in the text of a value (P13).</summary>
/// <param name="Source">As the schema writes it: what messages show.</param>
/// <param name="Expression">As .NET reads it, translated once; every engine uses this.</param>
public sealed record Pattern(string Source, string Expression) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot PatternMetaslot =
        new("pattern", MetaslotForm.Text, MetaslotMerge.Both) { Owners = MetaslotOwners.Types };

    // A structured pattern that a class refines is written anew, as a whole: public schemas widen what they inherit (NMDC).
    internal static readonly Metaslot StructuredMetaslot =
        new("structured_pattern", MetaslotForm.StructuredPattern) { Owners = MetaslotOwners.Types };

    internal static readonly ConstraintKind Kind = new(
        [PatternMetaslot, StructuredMetaslot],
        static said => said.Patterns(PatternMetaslot).Concat(said.Patterns(StructuredMetaslot)).Distinct(),
        static (range, _) => range.CanBeScalar ? ConstraintFit.Applies : ConstraintFit.HasNoEffect);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
