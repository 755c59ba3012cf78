namespace Verbatim.Emission.JsonSchema;

/// <summary>A scalar: how its type is written (P14), and what is demanded of it beyond that.</summary>
internal sealed class ScalarSchemas(JsonSchemaContext context, Definitions definitions, ConstraintSchemas constraints)
{
    private static readonly SlotExpressionModel AsksNothing = new();

    /// <summary>A value of a type, as it may stand in a document.</summary>
    public JsonObject Of(TypeModel type) => Loosen(Strict(type), type, []);

    /// <summary>A value of a type as JSON writes it; what there is more to say of than its kind is said once.</summary>
    public JsonObject Strict(TypeModel type)
    {
        bool isPlain = LexicalPatterns.OfText(type.Kind) is null && type.Constraint == AsksNothing;
        return isPlain ? Kind(type) : definitions.Type(type);
    }

    /// <summary>The definition of a type.</summary>
    public JsonObject Definition(TypeModel type) => Combination.All(
        new JsonObject { { "title", type.Name }, { "description", Documentation.Line(type.Description) } },
        Kind(type),
        Demands(type.Constraint, type));

    /// <summary>Text that YAML takes for a number is text all the same: what would refuse it gets an alternative.</summary>
    /// <param name="strict">What the value must be.</param>
    /// <param name="type">Its type.</param>
    /// <param name="patterns">The patterns it must match beside its type's own.</param>
    public JsonObject Loosen(JsonObject strict, TypeModel type, IEnumerable<Pattern> patterns)
    {
        bool canLookLikeTruth = type.Kind is ScalarType.Uri or ScalarType.UriOrCurie or ScalarType.ObjectIdentifier
            or ScalarType.NodeIdentifier or ScalarType.NcName;
        bool canLookLikeNumber = type.Kind is ScalarType.String or ScalarType.JsonPath or ScalarType.SparqlPath;
        if (!context.ForEditors || !(canLookLikeNumber || canLookLikeTruth))
            return strict;
        bool isListed = (strict["enum"] ?? strict["const"]) is not null || type.Constraint.Find<EqualsString>() is not null;
        if (isListed)
            return strict; // the readings stand in the list
        IEnumerable<Pattern> all = type.Constraint.Constraints.OfType<Pattern>().Concat(patterns);
        if (!PlainText.CanBeGuessed(all))
            return strict;
        return Combination.Any(strict, canLookLikeNumber ? definitions.Plain() : definitions.PlainTruth());
    }

    /// <summary>What an expression demands of the key of a mapping.</summary>
    public JsonObject OfKey(SlotExpressionModel expression) =>
        constraints.Of(expression, ConstraintScope.Value, new JudgedValue(Type: null, static _ => []) { IsKey = true });

    private JsonObject Demands(SlotExpressionModel expression, TypeModel type) => constraints.Of(
        expression, ConstraintScope.Value, new JudgedValue(type, branch => Branch(branch, type)) { Range = expression.Range });

    private JsonObject Branch(SlotExpressionModel branch, TypeModel outer)
    {
        TypeModel? own = context.Type(branch.Range);
        return Combination.All(own is null ? [] : Strict(own), Demands(branch, own ?? outer));
    }

    private JsonObject Kind(TypeModel type)
    {
        string? pattern = LexicalPatterns.OfText(type.Kind);
        return new JsonObject
        {
            { "type", type.Kind switch { ScalarType.Integer => "integer", ScalarType.Boolean => "boolean",
                _ => LexicalScalar.IsNumber(type.Kind) ? "number" : "string" } },
            { "pattern", pattern },
            { "patternErrorMessage", context.ForEditors && pattern is not null ? $"Expected {LexicalScalar.Describe(type.Kind)}." : null },
        };
    }
}
