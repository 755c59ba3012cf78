namespace Verbatim.Emission.JsonSchema;

/// <summary>An object of a class: its keys, which of them it must have, what else may stand in it, and its rules.</summary>
internal sealed class ClassSchemas(JsonSchemaContext context, Definitions definitions, ValueSchemas values, SlotSchemas slots)
{
    /// <summary>What stands where an object of a class is asked for: it, or one of a class below that says so (P8).</summary>
    public JsonObject Of(ClassModel c, ObjectRole place)
    {
        if (c.IsAny)
            return Head(c);
        bool isChosen = (Lineage.Designator(c) is not null || place == ObjectRole.Document) && context.Descendants(c).Any();
        return isChosen ? Head(c).With(new ClassChoiceSchema(context, definitions, c, place).Schema()) : Self(c, place);
    }

    /// <summary>An object of this very class.</summary>
    public JsonObject Self(ClassModel c, ObjectRole place)
    {
        if (!JsonSchemaContext.CanHaveObjects(c))
            return Head(c)
                .With(new JsonObject { { "$comment", c.Abstract
                    ? "abstract: no object is of this very class" : "a mixin: no object is of it" }, { "not", new JsonObject() } });
        SlotModel[] own = [.. JsonSchemaContext.Slots(c)];
        SlotModel? key = Lineage.Key(c);
        bool IsRequired(SlotModel slot) =>
            slot.MustHaveValue && slot.Demands != false && !(place == ObjectRole.Entry && slot == key);
        JsonObject properties = [];
        foreach (SlotModel slot in own)
            properties.Add(slot.Key, slots.Property(slot, IsRequired(slot), Value(c, slot)));
        if (place == ObjectRole.Document)
            AddJsonLd(c, properties);
        return Head(c).With(new JsonObject
        {
            { "type", "object" },
            { "properties", properties.Count == 0 ? null : properties },
            { "required", own.Any(IsRequired) ? JsonArray.Of(own.Where(IsRequired).Select(static slot => slot.Key)) : null },
            { "additionalProperties", Extra(c) },
            { "allOf", Conditions(c) },
        });
    }

    private JsonObject Value(ClassModel c, SlotModel slot) =>
        slot == Lineage.Designator(c) && Designation.Read(context.Model, context.Lineage, slot, c) is { Count: > 0 } spellings
            ? new JsonObject { { "enum", JsonArray.Of(spellings) } }
            : Combination.All(slots.Value(c, slot, slot), slot == Lineage.Key(c) ? PrefixSchemas.Of(slot) : []);

    private JsonObject Head(ClassModel c) => new()
    {
        { "title", c.Name },
        { "description", Documentation.Line(c.Description) },
        { "markdownDescription", context.ForEditors ? Documentation.Of(c) : null },
        { "deprecated", c.Deprecated is null ? null : (JsonValue)true },
        { "$comment", c.UniqueKeys.IsEmpty
            ? null : (JsonValue)("Not said here: unique together in a collection: "
                + string.Join("; ", c.UniqueKeys.Select(static key => string.Join(", ", key.Slots)))) },
    };

    private JsonValue Extra(ClassModel c) => c.ExtraSlots switch
    {
        { RangeExpression: { } range } =>
            Combination.All(values.Of(range, new ValuePlace(c, null, null)), range.Range is null ? Combination.Something : []),
        { Allowed: true } => true,
        _ => false,
    };

    // P5: what JSON-LD adds at the root of a document.
    private void AddJsonLd(ClassModel c, JsonObject properties)
    {
        if (properties["@type"] is null)
            properties.Add("@type",
                new JsonObject { { "enum",
                    new JsonArray([.. Designation.Read(context.Model, context.Lineage, Lineage.Designator(c) ?? NoDesignator, c)
                        .Select(static text => (JsonValue)text), JsonLiteral.Null]) } });
        if (properties["@context"] is null)
            properties.Add("@context", true);
    }

    private static readonly SlotModel NoDesignator = new("@type", "@type", "");

    private JsonArray? Conditions(ClassModel c)
    {
        ConditionSchemas conditions = definitions.Conditions(c);
        List<JsonValue> found = [];
        if (c.Expression is { } expression)
            found.Add(conditions.Passes(expression));
        foreach (RuleModel rule in c.Rules)
            found.AddRange(conditions.Rule(rule));
        return found.Count == 0 ? null : new JsonArray(found);
    }
}
