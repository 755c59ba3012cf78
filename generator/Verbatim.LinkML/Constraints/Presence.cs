namespace Verbatim.LinkML.Constraints;

/// <summary>Whether a value must be there, or must not.</summary>
/// <param name="IsDemanded">Whether it must.</param>
public sealed record Presence(bool IsDemanded) : Constraint(ConstraintScope.Slot)
{
    internal static readonly Metaslot PresenceMetaslot =
        new("value_presence", MetaslotForm.Text) { Words = ["PRESENT", Absent, Uncommitted] };

    internal static readonly ConstraintKind Kind = new(
        [PresenceMetaslot],
        static said => said.Text(PresenceMetaslot) is { } word and not Uncommitted ? [new Presence(word != Absent)] : [],
        static (_, _) => ConstraintFit.Applies);

    /// <summary>The word for: no value may be there.</summary>
    internal const string Absent = "ABSENT";

    /// <summary>The word for: either will do.</summary>
    internal const string Uncommitted = "UNCOMMITTED";

    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
