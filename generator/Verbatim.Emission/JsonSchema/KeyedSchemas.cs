namespace Verbatim.Emission.JsonSchema;

/// <summary>A mapping by key, in all its forms (P4): key to object, to its one value, to a list of them, to nothing.</summary>
internal sealed class KeyedSchemas(JsonSchemaContext context, Definitions definitions, ValueSchemas values, ScalarSchemas scalars)
{
    /// <summary>The mapping.</summary>
    /// <param name="c">The class of its objects.</param>
    /// <param name="key">The slot that the key stands for.</param>
    /// <param name="expression">What its values must meet.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="slotValue">What the value of a slot must be.</param>
    public JsonObject Of(
        ClassModel c, SlotModel key, SlotExpressionModel expression, ValuePlace place,
        Func<ClassModel, SlotModel, SlotExpressionModel, JsonObject> slotValue) => new()
    {
        { "type", "object" },
        { "propertyNames", Key(key) is { Count: > 0 } names ? names : null },
        { "additionalProperties", expression.Range is null ? values.Of(expression, place) : Entry(c, key, slotValue) },
        { "minProperties", expression.Find<Cardinality>()?.Least is { } least ? least : null },
        { "maxProperties", expression.Find<Cardinality>()?.Greatest is { } most ? most : null },
    };

    private JsonObject Entry(ClassModel c, SlotModel key, Func<ClassModel, SlotModel, SlotExpressionModel, JsonObject> slotValue)
    {
        SlotModel[] others = [.. c.Slots.Where(slot => slot != key)];
        List<JsonObject> forms = [definitions.Object(c, ObjectRole.Entry)];
        // A mapping is always the object itself: what stands by key, and so is a mapping too, has no short form.
        if (c.SimpleValue is { } simple && context.Keyed(simple) is null && JsonSchemaContext.CanHaveObjects(c)
            && others.All(slot => slot == simple || !slot.MustHaveValue))
        {
            ClassModel? held = context.Class(simple.Range);
            bool canBeObject = simple.Range is null || held is { IsAny: true } || (held is not null && simple.Inlining != Inlining.None);
            // What it demands of objects can lead back here, so it is referred to.
            JsonObject value = held is null or { IsAny: true }
                ? slotValue(c, simple, simple) : definitions.Short(c, () => slotValue(c, simple, simple));
            forms.Add(!canBeObject
                ? value : Combination.All(value, new JsonObject { { "not", new JsonObject { { "type", "object" } } } }));
        }
        if (JsonSchemaContext.CanHaveObjects(c) && !others.Any(static slot => slot.MustHaveValue))
            forms.Add(context.ForEditors ? definitions.Absent() : new JsonObject { { "type", "null" } });
        return Combination.Any([.. forms]);
    }

    /// <summary>The key of an entry: text in JSON and YAML alike, read by the range of the slot that it stands for.</summary>
    private JsonObject Key(SlotModel key)
    {
        if (context.Enum(key.Range) is { IsOpen: false } e)
            return e.Values.IsEmpty
                ? Combination.Nothing : new JsonObject { { "enum", JsonArray.Of(e.Values.Select(static value => value.Text)) } };
        if (context.Type(key.Range) is not { } type)
            return [];
        string? lexical = LexicalPatterns.OfKey(type.Kind);
        return Combination.All(
            new JsonObject { { "pattern", lexical } },
            scalars.OfKey(type.Constraint),
            scalars.OfKey(key),
            PrefixSchemas.Of(key));
    }
}
