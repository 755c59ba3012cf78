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
        // Other mappings are always the object itself: what stands by key, and so is a mapping too, has no short form.
        if (c.SimpleValue is { } simple && context.Keyed(simple) is null && JsonSchemaContext.CanHaveObjects(c)
            && others.All(slot => slot == simple || !slot.MustHaveValue))
            forms.Add(Short(c, simple, slotValue));
        if (JsonSchemaContext.CanHaveObjects(c) && !others.Any(static slot => slot.MustHaveValue))
            forms.Add(context.ForEditors ? definitions.Absent() : new JsonObject { { "type", "null" } });
        return Combination.Any([.. forms]);
    }

    private JsonObject Short(
        ClassModel c, SlotModel simple, Func<ClassModel, SlotModel, SlotExpressionModel, JsonObject> slotValue)
    {
        ClassModel? held = context.Class(simple.Range);
        if (held is { IsAny: true } || (simple.Range is null && !simple.Multivalued))
        {
            bool canBeMapping = held is not null && c.ExtraSlots is null;
            return Combination.All(slotValue(c, simple, simple), Anything(c, simple, canBeMapping));
        }
        if (held is null)
            return slotValue(c, simple, simple);
        // What it demands of objects can lead back here, so it is referred to.
        JsonObject value = definitions.Short(c, () => slotValue(c, simple, simple));
        return simple.Inlining == Inlining.None ? value : Combination.All(value, Combination.Not(new JsonObject { { "type", "object" } }));
    }

    /// <summary>A value of any form that cannot be taken for the object: a mapping only where it has none of the class's keys.</summary>
    private static JsonObject Anything(ClassModel c, SlotModel simple, bool canBeMapping)
    {
        List<string> forms = ["string", "number", "boolean"];
        if (simple.Multivalued)
            forms.Add("array");
        if (!canBeMapping)
            return new JsonObject { { "type", JsonArray.Of(forms) } };
        JsonObject none = [];
        foreach (SlotModel slot in JsonSchemaContext.Slots(c))
            none.Add(slot.Key, false);
        return new JsonObject { { "type", JsonArray.Of(forms.Append("object")) }, { "properties", none }, { "minProperties", 1 } };
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
