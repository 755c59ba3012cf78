namespace Verbatim.LinkML.Syntax;

/// <summary>An enumeration as written.</summary>
internal sealed record EnumDefinition(Placed<string> Name, DocumentNode? Body) : ElementDefinition(Name, Body)
{
    public EnumExpression Expression { get; init; } = new();
}

/// <summary>A set of values, listed, taken over or left open.</summary>
internal sealed record EnumExpression
{
    public EquatableArray<PermissibleValue> Values { get; init; }
    public EquatableArray<Placed<string>> Inherits { get; init; }
    public EquatableArray<EnumExpression> Include { get; init; }
    public EquatableArray<EnumExpression> Minus { get; init; }
    public EquatableArray<Placed<string>> Concepts { get; init; }

    /// <summary>Where it says that values come from an ontology or a code set, which is not looked up.</summary>
    public Placed<string>? OpenBy { get; init; }
}
