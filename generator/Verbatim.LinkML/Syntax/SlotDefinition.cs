namespace Verbatim.LinkML.Syntax;

/// <summary>A slot, an attribute, or what slot_usage or a slot condition says of one, as written.</summary>
internal sealed record SlotDefinition(Placed<string> Name, DocumentNode? Body, Place Place) : SlotExpression(Place)
{
    public string? Description { get; init; }
    public string? Deprecated { get; init; }
    public Placed<string>? IsA { get; init; }
    public EquatableArray<Placed<string>> Mixins { get; init; }
    public Placed<string>? Alias { get; init; }
    public Placed<string>? Uri { get; init; }
    public Placed<bool>? Identifier { get; init; }
    public Placed<bool>? Key { get; init; }
    public Placed<bool>? DesignatesType { get; init; }
    public Placed<string>? IfAbsent { get; init; }
    public Placed<string>? Domain { get; init; }
    public EquatableArray<Placed<string>> DomainOf { get; init; }
    public Placed<string>? Inverse { get; init; }
    public EquatableArray<Placed<string>> Subsets { get; init; }
    public EquatableArray<Placed<string>> UnionOf { get; init; }
    public Placed<string>? SubpropertyOf { get; init; }
    public EquatableArray<Placed<string>> IdPrefixes { get; init; }
    public Placed<bool>? IdPrefixesAreClosed { get; init; }
    public EquatableArray<AnnotationDefinition> Annotations { get; init; }
}
