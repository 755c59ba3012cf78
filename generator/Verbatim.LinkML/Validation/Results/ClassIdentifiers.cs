namespace Verbatim.LinkML.Validation.Results;

/// <summary>The identifiers of all objects of a class in a data set, those of classes below it included.</summary>
/// <param name="Class">The class.</param>
/// <param name="Identifiers">The identifiers, each once, in the order of their characters.</param>
public sealed record ClassIdentifiers(string Class, EquatableArray<string> Identifiers);
