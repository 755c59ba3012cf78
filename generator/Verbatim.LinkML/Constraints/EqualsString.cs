namespace Verbatim.LinkML.Constraints;

/// <summary>Texts, one of which the value must be.</summary>
/// <param name="Texts">The texts, at least one.</param>
public sealed record EqualsString(EquatableArray<string> Texts) : Constraint(ConstraintScope.Value)
{
    internal static readonly Metaslot OneMetaslot = new("equals_string", MetaslotForm.Text) { Owners = MetaslotOwners.Types };
    internal static readonly Metaslot SeveralMetaslot = new("equals_string_in", MetaslotForm.Texts) { Owners = MetaslotOwners.Types };
    internal static readonly Metaslot ListedMetaslot = new("enum_range", MetaslotForm.EnumExpression) { IsInherited = false };

    internal static readonly ConstraintKind Kind = new(
        [OneMetaslot, SeveralMetaslot, ListedMetaslot],
        static said => new[] { said.Text(OneMetaslot) is { } one ? [one] : null, said.Texts(SeveralMetaslot), said.Texts(ListedMetaslot) }
            .Where(static texts => texts is { IsEmpty: false }).Select(static texts => new EqualsString(texts!.Value)),
        static (range, text) => !range.CanBeScalar ? ConstraintFit.HasNoEffect
            : range.Type is { } type && text.Length > 0 && !LexicalScalar.Fits(type, text.AsSpan()) ? ConstraintFit.CannotBeRead
            : range.Lists?.Invoke(text) is false ? ConstraintFit.IsNeverMet
            : ConstraintFit.Applies);

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
