namespace Verbatim.Emission.JsonSchema;

/// <summary>A scalar: how its type is written (P14), and what is demanded of it beyond that.</summary>
internal sealed class ScalarSchemas(JsonSchemaContext context, Definitions definitions)
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
        Demands(type.Constraint, type),
        AlternativeSchemas.Of(type.Constraint, branch => Branch(branch, type)));

    /// <summary>Text that YAML takes for a number is text all the same: what would refuse it gets an alternative.</summary>
    /// <param name="strict">What the value must be.</param>
    /// <param name="type">Its type.</param>
    /// <param name="patterns">The patterns it must match beside its type's own.</param>
    public JsonObject Loosen(JsonObject strict, TypeModel type, IEnumerable<PatternModel> patterns)
    {
        bool canLookLikeNumber = context.ForEditors && type.Kind is ScalarType.String or ScalarType.JsonPath or ScalarType.SparqlPath;
        if (!canLookLikeNumber || !context.ForEditors)
            return strict;
        bool isListed = (strict["enum"] ?? strict["const"]) is not null
            || type.Constraint is not { EqualsString: null, EqualsStringIn.IsEmpty: true };
        if (isListed)
            return strict; // the readings stand in the list
        IEnumerable<PatternModel> all = type.Constraint.Pattern is { } own ? patterns.Prepend(own) : patterns;
        return PlainText.CanBeGuessed(all) ? Combination.Any(strict, definitions.Plain()) : strict;
    }

    /// <summary>What an expression demands of a scalar; what JSON Schema cannot say is left to our own checks, and said to be.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The type of the value; null where none is declared.</param>
    public JsonObject Demands(SlotExpressionModel expression, TypeModel? type)
    {
        bool isNumber = type is null || LexicalScalar.IsNumber(type.Kind);
        bool isText = type is null || LexicalScalar.IsText(type.Kind);
        string? pattern = expression.Pattern is { } written && isText ? EcmaPattern.Translate(written.Source) : null;
        return Combination.All(
            new JsonObject
            {
                { "pattern", pattern },
                { "$comment", Unsaid(expression, type, pattern) },
                { "minimum", isNumber ? Number(expression.MinimumValue) : null },
                { "maximum", isNumber ? Number(expression.MaximumValue) : null },
            },
            Equal(expression.EqualsString is { } one ? [one] : [], type),
            Equal([.. expression.EqualsStringIn], type),
            EqualNumber(expression.EqualsNumber, type));
    }

    /// <summary>What an expression demands of a text, whatever its type: of the key of a mapping.</summary>
    public static JsonObject TextDemands(SlotExpressionModel expression) => new()
    {
        { "pattern", expression.Pattern is { } written ? EcmaPattern.Translate(written.Source) : null },
        { "const", expression.EqualsString },
        { "enum", expression.EqualsStringIn.IsEmpty ? null : JsonArray.Of(expression.EqualsStringIn) },
    };

    private JsonObject Branch(SlotExpressionModel branch, TypeModel outer)
    {
        TypeModel? own = context.Type(branch.Range);
        JsonObject[] parts =
        [
            own is null ? [] : Strict(own),
            Demands(branch, own ?? outer),
            AlternativeSchemas.Of(branch, inner => Branch(inner, own ?? outer)),
        ];
        return Combination.All(parts);
    }

    private JsonObject Kind(TypeModel type)
    {
        string? pattern = LexicalPatterns.OfText(type.Kind);
        return new JsonObject
        {
            { "type", type.Kind switch { ScalarType.Integer => "integer", ScalarType.Boolean => "boolean",
                _ => LexicalScalar.IsNumber(type.Kind) ? "number" : "string" } },
            { "format", type.Kind == ScalarType.Date ? "date" : null },
            { "pattern", pattern },
            { "patternErrorMessage", context.ForEditors && pattern is not null ? $"Expected {LexicalScalar.Describe(type.Kind)}." : null },
        };
    }

    private static JsonValue? Unsaid(SlotExpressionModel expression, TypeModel? type, string? pattern)
    {
        if (expression.Pattern is { } written && pattern is null)
            return $"Not said here: the pattern {written.Source}";
        bool isDate = type is not null && !LexicalScalar.IsNumber(type.Kind);
        return isDate && (expression.MinimumValue ?? expression.MaximumValue) is not null
            ? $"Not said here: {expression.MinimumValue ?? "any"} to {expression.MaximumValue ?? "any"}"
            : null;
    }

    private static JsonLiteral? Number(string? text) => text is null ? null : PlainText.Number(text);

    private JsonObject Equal(IReadOnlyList<string> texts, TypeModel? type)
    {
        if (texts.Count == 0)
            return [];
        JsonValue[] values = [.. Values(texts, type)];
        return values.Length == 1 ? new JsonObject { { "const", values[0] } } : new JsonObject { { "enum", new JsonArray(values) } };
    }

    private IEnumerable<JsonValue> Values(IReadOnlyList<string> texts, TypeModel? type)
    {
        if (type is null || (context.ForEditors && LexicalScalar.IsText(type.Kind)))
            return PlainText.Readings(texts);
        return LexicalScalar.IsText(type.Kind)
            ? texts.Select(static text => (JsonValue)text) : texts.Select(static text => PlainText.Guess(text) ?? text);
    }

    private static JsonObject EqualNumber(string? text, TypeModel? type)
    {
        if (text is null || type?.Kind is ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime or ScalarType.Time)
            return [];
        bool canBeNumber = type is null || LexicalScalar.IsNumber(type.Kind);
        return canBeNumber && PlainText.Number(text) is { } number ? new JsonObject { { "const", number } } : Combination.Nothing;
    }
}
