namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// What each constraint is in JSON Schema; what JSON Schema cannot say is left to our own checks, and said to be, or leaves the rest as it
/// is.
/// </summary>
internal sealed class ConstraintSchemas(JsonSchemaContext context, Func<ClassModel?, ConditionSchemas> conditions)
    : IConstraintVisitor<JudgedValue, JsonObject>
{
    /// <summary>What an expression demands beyond its range.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">Of what it is asked.</param>
    /// <param name="subject">What is judged.</param>
    public JsonObject Of(SlotExpressionModel expression, ConstraintScope scope, JudgedValue subject) => Combination.All(
        [.. expression.Constraints.Where(constraint => constraint.Scope == scope).Select(constraint => constraint.Accept(this, subject))]);

    public JsonObject Visit(ArrayShape shape, JudgedValue subject) => []; // said where the slot is

    public JsonObject Visit(Cardinality cardinality, JudgedValue subject) => !subject.IsList ? [] : new()
    {
        { "minItems", cardinality.Least is { } least ? least : null },
        { "maxItems", cardinality.Greatest is { } greatest ? greatest : null },
    };

    public JsonObject Visit(UniqueItems unique, JudgedValue subject) => subject.IsList ? new() { { "uniqueItems", true } } : [];

    public JsonObject Visit(Members members, JudgedValue subject) =>
        subject.IsList ? new() { { members.AreAll ? "items" : "contains", subject.Member(members.Expression) } } : [];

    public JsonObject Visit(Presence presence, JudgedValue subject) => []; // said of the object

    public JsonObject Visit(QuotedFrom quotation, JudgedValue subject) => []; // said in the documentation

    public JsonObject Visit(IdentifierPrefixes prefixes, JudgedValue subject) => []; // said of the key of a class

    public JsonObject Visit(Pattern pattern, JudgedValue subject)
    {
        if (subject.Type is { } type && !LexicalScalar.IsText(type.Kind))
            return [];
        string? translated = PortablePattern.Translate(pattern.Source);
        return new()
        {
            { "pattern", translated },
            { "$comment", translated is null && !subject.IsKey ? $"Not said here: the pattern {pattern.Source}" : null },
        };
    }

    public JsonObject Visit(ValueRange range, JudgedValue subject)
    {
        if (subject.IsKey)
            return [];
        if (subject.Type is { } type && !LexicalScalar.IsNumber(type.Kind))
            return new() { { "$comment", $"Not said here: {range.Minimum ?? "any"} to {range.Maximum ?? "any"}" } };
        return new()
        {
            { "minimum", range.Minimum is { } minimum ? PlainText.Number(minimum) : null },
            { "maximum", range.Maximum is { } maximum ? PlainText.Number(maximum) : null },
        };
    }

    public JsonObject Visit(EqualsString equal, JudgedValue subject)
    {
        JsonValue[] values =
            [.. subject.IsKey ? equal.Texts.Select(static text => (JsonValue)text) : Values(equal.Texts, subject.Type)];
        return values.Length == 1 ? new JsonObject { { "const", values[0] } } : new JsonObject { { "enum", new JsonArray(values) } };
    }

    public JsonObject Visit(EqualsNumber equal, JudgedValue subject)
    {
        if (subject.IsKey || subject.Type?.Kind is ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime or ScalarType.Time)
            return [];
        bool canBeNumber = subject.Type is null || LexicalScalar.IsNumber(subject.Type.Kind);
        return canBeNumber && PlainText.Number(equal.Number) is { } number ? new() { { "const", number } } : Combination.Nothing;
    }

    public JsonObject Visit(EqualsExpression equal, JudgedValue subject) => []; // nothing is computed in JSON Schema

    public JsonObject Visit(RangeExpression expression, JudgedValue subject)
    {
        JsonObject passes = conditions(context.Class(subject.Range)).Passes(expression.Demand);
        JsonObject ofObjects = new() { { "if", new JsonObject { { "type", "object" } } }, { "then", passes } };
        return new() { { "allOf", new JsonArray([ofObjects]) } };
    }

    public JsonObject Visit(BooleanExpression expression, JudgedValue subject)
    {
        if (expression.Branches.IsEmpty || subject.IsKey)
            return [];
        JsonArray branches = new(expression.Branches.Select(subject.Branch));
        return expression.Operator switch
        {
            BooleanOperator.AllOf => new() { { "allOf", branches } },
            BooleanOperator.AnyOf => new() { { "anyOf", branches } },
            BooleanOperator.ExactlyOneOf => new() { { "oneOf", branches } },
            _ => new() { { "not", new JsonObject { { "anyOf", branches } } } },
        };
    }

    private IEnumerable<JsonValue> Values(IReadOnlyList<string> texts, TypeModel? type)
    {
        if (type is null || (context.ForEditors && LexicalScalar.IsText(type.Kind)))
            return PlainText.Readings(texts);
        return LexicalScalar.IsText(type.Kind)
            ? texts.Select(static text => (JsonValue)text) : texts.Select(static text => PlainText.Guess(text) ?? text);
    }
}

/// <summary>What a constraint is put on.</summary>
/// <param name="Type">The type of the value; null where none is declared.</param>
/// <param name="Branch">What a branch asks of it.</param>
internal sealed record JudgedValue(TypeModel? Type, Func<SlotExpressionModel, JsonObject> Branch)
{
    /// <summary>The range beside the constraint, or null.</summary>
    public RangeModel? Range { get; init; }

    /// <summary>Whether it is a list of values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it is the key of a mapping: a text in JSON and YAML alike.</summary>
    public bool IsKey { get; init; }

    /// <summary>What a member of the list must meet.</summary>
    public Func<SlotExpressionModel, JsonObject> Member { get; init; } = static _ => [];
}
