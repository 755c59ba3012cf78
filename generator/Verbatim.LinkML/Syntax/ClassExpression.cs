namespace Verbatim.LinkML.Syntax;

/// <summary>A demand on an object as a whole.</summary>
internal sealed record ClassExpression(Place Place)
{
    public Placed<string>? IsA { get; init; }
    public EquatableArray<SlotDefinition> SlotConditions { get; init; }
    public EquatableArray<ClassExpression>? AnyOf { get; init; }
    public EquatableArray<ClassExpression>? AllOf { get; init; }
    public EquatableArray<ClassExpression>? ExactlyOneOf { get; init; }
    public EquatableArray<ClassExpression>? NoneOf { get; init; }

    /// <summary>Whether it demands nothing.</summary>
    public bool IsEmpty =>
        IsA is null && SlotConditions.IsEmpty && AnyOf is null && AllOf is null && ExactlyOneOf is null && NoneOf is null;
}

/// <summary>What is allowed under keys that no slot has.</summary>
internal sealed record ExtraSlotsExpression(bool Allowed, SlotExpression? RangeExpression);
