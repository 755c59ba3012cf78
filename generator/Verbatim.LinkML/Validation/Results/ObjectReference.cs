namespace Verbatim.LinkML.Validation.Results;

/// <summary>A reference to an object by its identifier.</summary>
/// <param name="Range">The class the object must be of, descendants included.</param>
/// <param name="Identifier">The identifier as written.</param>
/// <param name="Location">The place of the reference.</param>
/// <param name="Path">The JSON Pointer of the reference.</param>
public sealed record ObjectReference(string Range, string Identifier, Location Location, string Path)
{
    /// <summary>What it says as a value of the identifier's type.</summary>
    public string Value { get; init; } = Identifier;

    /// <summary>The mark it stands in, or the unit 0 where it stands in none.</summary>
    public char QuotationMark { get; init; }
}
