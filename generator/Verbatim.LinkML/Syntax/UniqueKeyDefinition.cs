namespace Verbatim.LinkML.Syntax;

/// <summary>A unique key of a class, as written.</summary>
internal sealed record UniqueKeyDefinition(Placed<string> Name, EquatableArray<Placed<string>> Slots, bool ConsiderNullsInequal);
