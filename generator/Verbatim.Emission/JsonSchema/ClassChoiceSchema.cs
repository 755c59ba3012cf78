namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// Chooses the class that an object says it is of: with its type designator, or with <c>@type</c> at the root of a JSON document (P5, P8,
/// P9).
/// </summary>
internal sealed class ClassChoiceSchema(JsonSchemaContext context, Definitions definitions, ClassModel declared, ObjectRole place)
{
    private static readonly SlotModel TypeOfJsonLd = new("@type", "@type", "");

    private readonly SlotModel? _designator = Lineage.Designator(declared);

    /// <summary>The declared class, or the one below it that the object names.</summary>
    public JsonObject Schema()
    {
        ClassModel[] below = [.. context.Descendants(declared).Where(JsonSchemaContext.CanHaveObjects)];
        IEnumerable<JsonObject> choices =
            below.Select(c => new JsonObject { { "if", Says(Spellings(c)) }, { "then", definitions.Named(c, place) } });
        return new JsonObject
        {
            { "type", "object" },
            { "properties", Keys(below) },
            { "allOf", new JsonArray([.. choices, Otherwise()]) },
        };
    }

    private JsonObject Keys(ClassModel[] below)
    {
        IEnumerable<JsonValue> spellings = below.Prepend(declared).Where(JsonSchemaContext.CanHaveObjects).SelectMany(Spellings).Distinct()
            .Select(static text => (JsonValue)text);
        JsonObject names = new() { { "enum", new JsonArray(spellings.Append(JsonLiteral.Null)) } };
        JsonObject keys = [];
        if (_designator is { } slot)
            keys.Add(slot.Key, new Documentation(context).Of(slot).With(names));
        if (place == ObjectRole.Document)
            keys.Add(TypeOfJsonLd.Key, names);
        return keys;
    }

    private JsonObject Otherwise()
    {
        if (JsonSchemaContext.CanHaveObjects(declared))
            return new JsonObject { { "if", SaysOnly(Spellings(declared)) }, { "then", definitions.Self(declared, place) } };
        return _designator is { } slot && place != ObjectRole.Document
            ? Named(slot, new JsonObject { { "not", new JsonObject { { "type", "null" } } } })
            : Says([.. context.Descendants(declared).Where(JsonSchemaContext.CanHaveObjects).SelectMany(Spellings).Distinct()]);
    }

    private IReadOnlyList<string> Spellings(ClassModel c) =>
        Designation.Read(context.Model, context.Lineage, _designator ?? TypeOfJsonLd, c);

    /// <summary>That an object names one of the spellings.</summary>
    private JsonObject Says(IReadOnlyList<string> spellings)
    {
        JsonObject value = new() { { "enum", JsonArray.Of(spellings) } };
        if (place != ObjectRole.Document)
            return Named(_designator!, value);
        JsonObject byType = Named(TypeOfJsonLd, value);
        return _designator is { } slot ? Combination.Any(Named(slot, value), Combination.All(byType, Unnamed(slot))) : byType;
    }

    /// <summary>That an object names no class, or one of the spellings.</summary>
    private JsonObject SaysOnly(IReadOnlyList<string> spellings)
    {
        JsonArray values = new([.. spellings.Select(static text => (JsonValue)text), JsonLiteral.Null]);
        JsonObject keys = [];
        if (_designator is { } slot)
            keys.Add(slot.Key, new JsonObject { { "enum", values } });
        if (place == ObjectRole.Document)
            keys.Add(TypeOfJsonLd.Key, new JsonObject { { "enum", values } });
        return new JsonObject { { "properties", keys } };
    }

    private static JsonObject Named(SlotModel slot, JsonObject value) => new()
    {
        { "required", JsonArray.Of([slot.Key]) },
        { "properties", new JsonObject { { slot.Key, value } } },
    };

    private static JsonObject Unnamed(SlotModel slot) => new() { { "not", Named(slot, Combination.Something) } };
}
