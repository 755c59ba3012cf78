namespace Verbatim.LinkML.Resolution;

/// <summary>What an expression says, with the names in it looked up: constraints are made of this.</summary>
internal sealed class StatementReading(
    SlotExpression expression, ExpressionInduction expressions, PatternInduction patterns, EnumInduction enums) : IStatements
{
    public string? Text(Metaslot metaslot) => expression.First(metaslot)?.Value as string;

    public int? WholeNumber(Metaslot metaslot) =>
        Text(metaslot) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public EquatableArray<string>? Texts(Metaslot metaslot) => expression.First(metaslot) switch
    {
        null => null,
        { Value: EnumExpression listed } => enums.TextsOf(listed),
        { } said => said.Texts.Select(static text => text.Value).ToEquatableArray(),
    };

    public IEnumerable<Pattern> Patterns(Metaslot metaslot) => expression.Find(metaslot).Select(patterns.Of).OfType<Pattern>();

    public EquatableArray<SlotExpressionModel>? Expressions(Metaslot metaslot) => expression.First(metaslot) switch
    {
        null => null,
        { Value: ClassExpression demand } => expressions.AsValues(demand),
        { } said => said.Branches.Select(expressions.Of).ToEquatableArray(),
    };

    public ClassExpressionModel? ClassExpression(Metaslot metaslot) =>
        expression.First(metaslot)?.Value is ClassExpression demand ? expressions.AsObject(demand, expression.Range) : null;

    public ArrayShape? Array(Metaslot metaslot)
    {
        if (expression.First(metaslot)?.Value is not ArrayExpression array)
            return null;
        int? listed = array.Dimensions.IsEmpty ? null : array.Dimensions.Count;
        int least = array.ExactDimensions ?? array.MinimumDimensions ?? listed ?? 1;
        return new(least, array.ExactDimensions ?? array.MaximumDimensions ?? listed)
        {
            Dimensions = array.Dimensions.Select(static d => Cardinality.Of(d.Exact?.Value, d.Minimum?.Value, d.Maximum?.Value))
                .ToEquatableArray(),
        };
    }
}
