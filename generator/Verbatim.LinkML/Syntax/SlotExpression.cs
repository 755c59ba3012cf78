namespace Verbatim.LinkML.Syntax;

/// <summary>A demand on a value, as written; null means that nothing is said.</summary>
internal record SlotExpression(Place Place)
{
    public Placed<string>? Range { get; init; }
    public EnumExpression? EnumRange { get; init; }
    public ClassExpression? RangeExpression { get; init; }
    public Placed<bool>? Required { get; init; }
    public Placed<bool>? Recommended { get; init; }
    public Placed<bool>? Multivalued { get; init; }
    public Placed<bool>? Inlined { get; init; }
    public Placed<bool>? InlinedAsList { get; init; }
    public Placed<string>? Pattern { get; init; }
    public PatternExpression? StructuredPattern { get; init; }
    public Placed<string>? MinimumValue { get; init; }
    public Placed<string>? MaximumValue { get; init; }
    public Placed<int>? MinimumCardinality { get; init; }
    public Placed<int>? MaximumCardinality { get; init; }
    public Placed<int>? ExactCardinality { get; init; }
    public Placed<string>? EqualsString { get; init; }
    public EquatableArray<Placed<string>>? EqualsStringIn { get; init; }
    public Placed<string>? EqualsNumber { get; init; }
    public Placed<string>? EqualsExpression { get; init; }
    public Placed<ValuePresence>? ValuePresence { get; init; }
    public SlotExpression? HasMember { get; init; }
    public SlotExpression? AllMembers { get; init; }
    public EquatableArray<SlotExpression>? AnyOf { get; init; }
    public EquatableArray<SlotExpression>? AllOf { get; init; }
    public EquatableArray<SlotExpression>? ExactlyOneOf { get; init; }
    public EquatableArray<SlotExpression>? NoneOf { get; init; }
    public ArrayExpression? Array { get; init; }
    public string? Unit { get; init; }
}
