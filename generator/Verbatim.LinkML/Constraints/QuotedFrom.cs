namespace Verbatim.LinkML.Constraints;

/// <summary>Annotation <c>quoted_from</c>: the slot's value occurs verbatim in the text file that another slot names.</summary>
/// <param name="Source">The slot that names the file, on the same object or one around it.</param>
/// <param name="Prefix">The slot with the text just before, or null.</param>
/// <param name="Suffix">The slot with the text just after, or null.</param>
/// <param name="Sha256">The slot with the file's checksum, or null.</param>
public sealed record QuotedFrom(string Source, string? Prefix, string? Suffix, string? Sha256) : Constraint(ConstraintScope.Slot)
{
    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);
}
