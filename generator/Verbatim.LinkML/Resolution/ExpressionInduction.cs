namespace Verbatim.LinkML.Resolution;

/// <summary>Turns demands as written into demands in which every name is looked up.</summary>
internal sealed class ExpressionInduction(ElementIndex index, PatternInduction patterns, EnumInduction enums, InducedSlots slots)
{
    /// <summary>A demand on a value, without a default range: a branch says only what it says.</summary>
    public SlotExpressionModel Of(SlotExpression expression) => Fill(new SlotExpressionModel(), expression);

    /// <summary>Adds to a model what an expression demands.</summary>
    public T Fill<T>(T target, SlotExpression expression) where T : SlotExpressionModel
    {
        RangeModel? range = expression.Range is { } name ? index.RangeOf(name.Value) : null;
        ClassExpression? demand = expression.RangeExpression;
        bool namesType = demand is not null && NamesType(demand);
        EquatableArray<string>? listed = expression.EnumRange is { } values ? enums.TextsOf(values) : null;
        return target with
        {
            Range = range,
            RangeExpression = demand is null || namesType ? null : Of(demand, ClassOf(range)),
            Required = expression.Required?.Value ?? false,
            Recommended = expression.Recommended?.Value ?? false,
            Multivalued = expression.Multivalued?.Value ?? false,
            Pattern = patterns.Of(expression),
            MinimumValue = expression.MinimumValue?.Value,
            MaximumValue = expression.MaximumValue?.Value,
            MinimumCardinality = expression.MinimumCardinality?.Value,
            MaximumCardinality = expression.MaximumCardinality?.Value,
            ExactCardinality = expression.ExactCardinality?.Value,
            EqualsString = expression.EqualsString?.Value,
            EqualsStringIn = expression.EqualsStringIn?.Select(static t => t.Value).ToEquatableArray() ?? listed ?? [],
            EqualsNumber = expression.EqualsNumber?.Value,
            EqualsExpression = expression.EqualsExpression?.Value,
            ValuePresence = expression.ValuePresence?.Value ?? ValuePresence.Uncommitted,
            HasMember = expression.HasMember is { } member ? Of(member) : null,
            AllMembers = expression.AllMembers is { } members ? Of(members) : null,
            AnyOf = All(expression.AnyOf),
            AllOf = With(All(expression.AllOf), namesType ? AsValue(demand!) : null, expression.EqualsStringIn is null
                ? null : Among(listed)),
            ExactlyOneOf = All(expression.ExactlyOneOf),
            NoneOf = All(expression.NoneOf),
        };
    }

    private static SlotExpressionModel? Among(EquatableArray<string>? texts) =>
        texts is { } listed ? new() { EqualsStringIn = listed } : null;

    private static EquatableArray<SlotExpressionModel>? With(EquatableArray<SlotExpressionModel>? all, params SlotExpressionModel?[] more)
    {
        SlotExpressionModel[] added = [.. more.OfType<SlotExpressionModel>()];
        return added.Length == 0 ? all : (all ?? []).Concat(added).ToEquatableArray();
    }

    /// <summary>A range expression may name types and enumerations too: then it is a demand on a value, not on an object.</summary>
    private SlotExpressionModel AsValue(ClassExpression expression) => new()
    {
        Range = expression.IsA is { } name ? index.RangeOf(name.Value) : null,
        RangeExpression = expression.SlotConditions.IsEmpty
            ? null
            : new ClassExpressionModel
            {
                SlotConditions = expression.SlotConditions.Select(c => Condition(c, expression.IsA?.Value))
                .ToEquatableArray()
            },
        AnyOf = expression.AnyOf?.Select(AsValue).ToEquatableArray(),
        AllOf = expression.AllOf?.Select(AsValue).ToEquatableArray(),
        ExactlyOneOf = expression.ExactlyOneOf?.Select(AsValue).ToEquatableArray(),
        NoneOf = expression.NoneOf?.Select(AsValue).ToEquatableArray(),
    };

    private bool NamesType(ClassExpression expression) =>
        (expression.IsA is { } name && index.RangeOf(name.Value) is { Kind: not RangeKind.Class })
        || new[] { expression.AnyOf, expression.AllOf, expression.ExactlyOneOf, expression.NoneOf }
            .OfType<EquatableArray<ClassExpression>>().SelectMany(static e => e).Any(NamesType);

    /// <summary>A demand on an object of a class.</summary>
    /// <param name="expression">The demand.</param>
    /// <param name="className">The class whose slots its conditions name; null where none is known.</param>
    public ClassExpressionModel Of(ClassExpression expression, string? className) => new()
    {
        IsA = expression.IsA?.Value,
        SlotConditions = expression.SlotConditions.Select(c => Condition(c, expression.IsA?.Value ?? className)).ToEquatableArray(),
        AnyOf = All(expression.AnyOf, className),
        AllOf = All(expression.AllOf, className),
        ExactlyOneOf = All(expression.ExactlyOneOf, className),
        NoneOf = All(expression.NoneOf, className),
    };

    private SlotConditionModel Condition(SlotDefinition condition, string? className)
    {
        string name = condition.Name.Value;
        InducedSlot? slot = className is null ? null : slots.Find(className, name);
        return new(slot?.Layers.Name ?? name, slot?.Key ?? SlotName.Key(name), Of(condition));
    }

    private EquatableArray<SlotExpressionModel>? All(EquatableArray<SlotExpression>? expressions) =>
        expressions?.Select(Of).ToEquatableArray();

    private EquatableArray<ClassExpressionModel>? All(EquatableArray<ClassExpression>? expressions, string? className) =>
        expressions?.Select(e => Of(e, className)).ToEquatableArray();

    private static string? ClassOf(RangeModel? range) => range is { Kind: RangeKind.Class } ? range.Name : null;
}
