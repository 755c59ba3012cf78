namespace Verbatim.LinkML.Constraints;

/// <summary>The prefixes that an identifier should have (P17).</summary>
/// <param name="Prefixes">The prefixes, at least one.</param>
/// <param name="AreClosed">Whether another one is an error.</param>
public sealed record IdentifierPrefixes(EquatableArray<string> Prefixes, bool AreClosed) : Constraint(ConstraintScope.Slot)
{
    /// <inheritdoc/>
    public override TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject) =>
        visitor.Visit(this, subject);

    /// <summary>The prefixes of what is given, or null where nothing is.</summary>
    internal static IdentifierPrefixes? Of(IEnumerable<string> prefixes, bool areClosed) =>
        prefixes.ToEquatableArray() is { IsEmpty: false } listed ? new(listed, areClosed) : null;
}
