namespace Verbatim.LinkML.Resolution;

/// <summary>Turns demands as written into demands in which every name is looked up.</summary>
internal sealed class ExpressionInduction(ElementIndex index, PatternInduction patterns, EnumInduction enums, InducedSlots slots)
{
    /// <summary>A demand on a value, without a default range: a branch says only what it says.</summary>
    public SlotExpressionModel Of(SlotExpression expression) => Fill(new SlotExpressionModel(), expression);

    /// <summary>Adds to a model what an expression demands.</summary>
    public T Fill<T>(T target, SlotExpression expression) where T : SlotExpressionModel
    {
        StatementReading said = new(expression, this, patterns, enums);
        return target with
        {
            Range = expression.Range is { } name ? index.RangeOf(name.Value) : null,
            Required = expression.Required?.Value ?? false,
            Recommended = expression.Recommended?.Value ?? false,
            Multivalued = expression.Multivalued?.Value ?? false,
            Constraints = expression.Statements.IsEmpty
                ? [] : ConstraintKind.All.SelectMany(kind => kind.Make(said)).OfType<Constraint>().ToEquatableArray(),
        };
    }

    /// <summary>A range expression as a demand on an object; null where it names types or enumerations, and so speaks of a value.</summary>
    /// <param name="expression">The range expression.</param>
    /// <param name="range">The range beside it.</param>
    public ClassExpressionModel? AsObject(ClassExpression expression, Placed<string>? range) =>
        NamesType(expression) ? null : Of(expression, range is { } name ? ClassOf(index.RangeOf(name.Value)) : null);

    /// <summary>A range expression as a demand on a value.</summary>
    public EquatableArray<SlotExpressionModel> AsValues(ClassExpression expression) => [AsValue(expression)];

    private SlotExpressionModel AsValue(ClassExpression expression)
    {
        EquatableArray<SlotConditionModel> conditions =
            expression.SlotConditions.Select(c => Condition(c, expression.IsA?.Value)).ToEquatableArray();
        IEnumerable<Constraint> demand =
            conditions.IsEmpty ? [] : [new RangeExpression(new ClassExpressionModel { SlotConditions = conditions })];
        (EquatableArray<ClassExpression>? Branches, BooleanOperator Operator)[] branches =
        [
            (expression.AllOf, BooleanOperator.AllOf), (expression.AnyOf, BooleanOperator.AnyOf),
            (expression.ExactlyOneOf, BooleanOperator.ExactlyOneOf), (expression.NoneOf, BooleanOperator.NoneOf),
        ];
        return new SlotExpressionModel
        {
            Range = expression.IsA is { } name ? index.RangeOf(name.Value) : null,
            Constraints = demand.Concat(branches.Where(static b => b.Branches is not null)
                .Select(b => new BooleanExpression(b.Operator, b.Branches!.Value.Select(AsValue).ToEquatableArray()))).ToEquatableArray(),
        };
    }

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
        return new(slot?.Layers.Name ?? name, slot?.Key ?? SlotName.Key(name), Of(condition))
        {
            IsOptional = condition.Required?.Value == false || condition.First(Presence.PresenceMetaslot)?.Text == Presence.Uncommitted,
        };
    }

    private EquatableArray<ClassExpressionModel>? All(EquatableArray<ClassExpression>? expressions, string? className) =>
        expressions?.Select(e => Of(e, className)).ToEquatableArray();

    private static string? ClassOf(RangeModel? range) => range is { Kind: RangeKind.Class } ? range.Name : null;
}
