namespace Verbatim.Emission.JsonSchema;

/// <summary>What stands under a key: one value, a list, a mapping by key, or an array.</summary>
internal sealed class SlotSchemas(
    JsonSchemaContext context, Definitions definitions, ValueSchemas values, KeyedSchemas keyed, ConstraintSchemas constraints)
{
    private readonly Documentation _documentation = new(context);

    /// <summary>The property of a slot, described.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="isRequired">Whether it must have a value here.</param>
    /// <param name="value">What the value must be where it is there.</param>
    public JsonObject Property(SlotModel slot, bool isRequired, JsonObject value)
    {
        JsonObject documentation = _documentation.Of(slot);
        if (slot.Demands == false)
            return documentation.With(definitions.Absent());
        if (isRequired)
            return Described(slot, NotEmpty(slot, value));
        return context.ForEditors ? Described(slot, Optional(value)) : documentation.With(OrNull(value));
    }

    /// <summary>What a slot's value must be to meet an expression: the slot's own, or the condition of a rule.</summary>
    public JsonObject Value(ClassModel owner, SlotModel slot, SlotExpressionModel expression)
    {
        ValuePlace place = new(owner, slot.Inlining, context.Type(slot.Range));
        if (slot.Find<ArrayShape>() is { } array)
            return Array(array, expression, place, dimension: 1);
        if (!slot.Multivalued)
            return values.Of(expression, place);
        return context.Keyed(slot) is { } c ? keyed.Of(c, Lineage.Key(c)!, expression, place, Value) : List(expression, place);
    }

    private JsonObject List(SlotExpressionModel expression, ValuePlace place)
    {
        ValuePlace member = place with { Inlining = null };
        JsonObject list = new()
        {
            { "type", "array" },
            { "items", Combination.All(
                values.Of(expression, place, isMember: true), expression.Range is null ? Combination.Something : []) },
        };
        return Combination.All(list, constraints.Of(
            expression, ConstraintScope.List,
            new JudgedValue(place.Type, branch => List(branch, place)) { IsList = true, Member = asked => values.Of(asked, member) }));
    }

    private JsonObject Array(ArrayShape shape, SlotExpressionModel expression, ValuePlace place, int dimension)
    {
        if (dimension > shape.MaximumDimensions)
            return values.Of(expression, place);
        bool canEnd = dimension > shape.MinimumDimensions;
        if (canEnd && shape.MaximumDimensions is null)
            return Combination.Any(values.Of(expression, place),
                new JsonObject { { "type", "array" }, { "$comment", "Not said here: what is in it" } });
        Cardinality? length = dimension <= shape.Dimensions.Count ? shape.Dimensions[dimension - 1] : null;
        JsonObject list = new()
        {
            { "type", "array" },
            { "items", Array(shape, expression, place, dimension + 1) },
            { "minItems", length?.Least is { } least ? least : null },
            { "maxItems", length?.Greatest is { } greatest ? greatest : null },
        };
        return canEnd
            ? Combination.Any(list,
                Combination.All(new JsonObject { { "not", new JsonObject { { "type", "array" } } } }, values.Of(expression, place))) : list;
    }

    // P6: null and an empty list are absent.
    private static JsonObject NotEmpty(SlotModel slot, JsonObject value)
    {
        bool isList = value["type"] is JsonLiteral { Raw: "\"array\"" };
        if (isList)
            return value["minItems"] is null or JsonLiteral { Raw: "0" }
                ? Combination.All(new JsonObject { { "minItems", 1 } }, value) : value;
        bool saysNothing = slot.Range is null || value.Count == 0;
        bool isAlternativeList = slot.Multivalued && value["anyOf"] is not null;
        return saysNothing || isAlternativeList
            ? Combination.All(value,
                new JsonObject { { "not", new JsonObject { { "enum", new JsonArray([JsonLiteral.Null, new JsonArray([])]) } } } })
            : value;
    }

    private JsonObject Optional(JsonObject value)
    {
        if (value.Count == 0)
            return value;
        return value.Count == 1 && value["anyOf"] is JsonArray any
            ? new JsonObject { { "anyOf", new JsonArray(any.Items.Append(definitions.Absent())) } }
            : Combination.Any(value, definitions.Absent());
    }

    private static JsonObject OrNull(JsonObject value)
    {
        bool isSimple = value["type"] is JsonLiteral
            && (value["enum"] ?? value["const"] ?? value["allOf"] ?? value["anyOf"] ?? value["oneOf"] ?? value["not"]
                ?? value["$ref"]) is null;
        if (value.Count == 0)
            return value;
        if (!isSimple)
            return Combination.Any(value, new JsonObject { { "type", "null" } });
        JsonObject either = [];
        foreach (KeyValuePair<string, JsonValue> member in value)
            either.Add(member.Key, member.Key == "type" ? new JsonArray([member.Value, "null"]) : member.Value);
        return either;
    }

    // An editor shows what the innermost says that fits; so the words stand there too.
    private JsonObject Described(SlotModel slot, JsonObject value)
    {
        JsonObject documentation = _documentation.Of(slot);
        if (!context.ForEditors || value.Count > 1 || value["anyOf"] is not JsonArray any)
            return documentation.With(value);
        JsonValue described = Combination.All(Documentation.Inner(documentation), (JsonObject)any.Items[0]);
        return documentation.With(new JsonObject { { "anyOf", new JsonArray(any.Items.Skip(1).Prepend(described)) } });
    }
}
