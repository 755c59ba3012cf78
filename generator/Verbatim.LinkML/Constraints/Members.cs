namespace Verbatim.LinkML.Constraints;

/// <summary>What the members of a list must meet.</summary>
/// <param name="Expression">What they must meet.</param>
/// <param name="AreAll">Whether all of them must; else at least one.</param>
public sealed record Members(SlotExpressionModel Expression, bool AreAll) : Constraint(ConstraintScope.List)
{
    internal static readonly Metaslot AllMetaslot = new("all_members", MetaslotForm.SlotExpression) { IsInherited = false };
    internal static readonly Metaslot OneMetaslot = new("has_member", MetaslotForm.SlotExpression) { IsInherited = false };

    internal static readonly ConstraintKind Kind = new(
        [AllMetaslot, OneMetaslot],
        static said => Of(said, AllMetaslot, areAll: true).Concat(Of(said, OneMetaslot, areAll: false)),
        static (range, _) => range.IsMultivalued ? ConstraintFit.Applies : ConstraintFit.HasNoEffect);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);

    private static IEnumerable<Constraint> Of(IStatements said, Metaslot metaslot, bool areAll) =>
        (said.Expressions(metaslot) ?? []).Select(expression => new Members(expression, areAll));
}
