namespace Verbatim.LinkML.Validation.Index;

/// <summary>A demand on a value with the names in it looked up, its pattern compiled and its limits read.</summary>
internal sealed class ResolvedExpression
{
    public ResolvedExpression(SlotExpressionModel model, ModelIndex index)
    {
        Model = model;
        Class = model.Range?.Kind == RangeKind.Class ? index.FindClass(model.Range.Name) : null;
        Enum = model.Range?.Kind == RangeKind.Enum ? index.FindEnum(model.Range.Name) : null;
        Type = model.Range?.Kind == RangeKind.Type ? index.FindType(model.Range.Name) : null;
        Pattern = model.Pattern is null ? null : index.Patterns.Find(model.Pattern);
        Minimum = Limit.Read(model.MinimumValue);
        Maximum = Limit.Read(model.MaximumValue);
        Number = Limit.Read(model.EqualsNumber);
        Formula = model.EqualsExpression is null ? null : FormulaParser.Parse(model.EqualsExpression).Root;
        HasMember = model.HasMember is null ? null : new ResolvedExpression(model.HasMember, index);
        AllMembers = model.AllMembers is null ? null : new ResolvedExpression(model.AllMembers, index);
        Object = model.RangeExpression is null ? null : new ResolvedClassExpression(model.RangeExpression, index);
        AnyOf = Resolve(model.AnyOf, index);
        AllOf = Resolve(model.AllOf, index);
        ExactlyOneOf = Resolve(model.ExactlyOneOf, index);
        NoneOf = Resolve(model.NoneOf, index);
    }

    public SlotExpressionModel Model { get; }

    public ResolvedClass? Class { get; }

    public ResolvedEnum? Enum { get; }

    public ResolvedType? Type { get; }

    public PatternMatcher? Pattern { get; }

    public Limit? Minimum { get; }

    public Limit? Maximum { get; }

    public Limit? Number { get; }

    /// <summary>What the value must be, computed from others; null where nothing is, or where the schema was reported for it.</summary>
    public Formula? Formula { get; }

    public ResolvedExpression? HasMember { get; }

    public ResolvedExpression? AllMembers { get; }

    public ResolvedClassExpression? Object { get; }

    public ResolvedExpression[]? AnyOf { get; }

    public ResolvedExpression[]? AllOf { get; }

    public ResolvedExpression[]? ExactlyOneOf { get; }

    public ResolvedExpression[]? NoneOf { get; }

    public bool HasAlternatives => (AnyOf ?? AllOf ?? ExactlyOneOf ?? NoneOf) is not null;

    /// <summary>Whether something is asked of the list as a whole, and not of each member.</summary>
    public bool CountsMembers =>
        (Model.MinimumCardinality ?? Model.MaximumCardinality ?? Model.ExactCardinality) is not null || HasMember is not null
            || AllMembers is not null;

    private static ResolvedExpression[]? Resolve(EquatableArray<SlotExpressionModel>? models, ModelIndex index) =>
        models is { } branches ? [.. branches.Select(branch => new ResolvedExpression(branch, index))] : null;
}
