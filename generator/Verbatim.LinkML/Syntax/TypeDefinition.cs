namespace Verbatim.LinkML.Syntax;

/// <summary>A type as written.</summary>
internal sealed record TypeDefinition(Placed<string> Name, DocumentNode? Body) : ElementDefinition(Name, Body)
{
    public Placed<string>? TypeOf { get; init; }
    public Placed<string>? Base { get; init; }
    public Placed<string>? Repr { get; init; }
    public EquatableArray<Placed<string>> UnionOf { get; init; }
    public required SlotExpression Constraint { get; init; }
}
