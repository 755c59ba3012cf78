namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// An enumeration. Editors show what is said of each value where it stands beside the list; other judges know <c>oneOf</c>.
/// </summary>
internal static class EnumSchemas
{
    public static JsonObject Of(JsonSchemaContext context, EnumModel e)
    {
        JsonObject head = new()
        {
            { "title", e.Name },
            { "description", Documentation.Line(e.Description) },
        };
        JsonObject values = e.Values.IsEmpty ? [] : context.ForEditors ? ForEditors(e.Values) : ForJudges(e.Values);
        JsonObject text = context.ForEditors ? new() { { "not", new JsonObject { { "type", JsonArray.Of(["object", "array", "null"]) } } } }
            : new() { { "type", "string" } };
        if (!e.IsOpen)
            return head.With(e.Values.IsEmpty ? Combination.Nothing : values);
        return head.With(e.Values.IsEmpty ? text : Combination.Any(values, text));
    }

    private static JsonObject ForEditors(EquatableArray<PermissibleValueModel> values)
    {
        bool areExplained = values.Any(static value => value.Description is not null || value.Deprecated is not null);
        List<JsonValue> texts = [], descriptions = [];
        foreach (PermissibleValueModel value in values)
        {
            foreach (JsonValue reading in PlainText.Readings([value.Text]))
            {
                texts.Add(reading);
                descriptions.Add(Documentation.Of(value));
            }
        }
        return new JsonObject
        {
            { "enum", new JsonArray(texts) },
            { "markdownEnumDescriptions", areExplained ? new JsonArray(descriptions) : null },
        };
    }

    private static JsonObject ForJudges(EquatableArray<PermissibleValueModel> values) =>
        values.All(static value => value.Description is null && value.Deprecated is null)
            ? new() { { "enum", JsonArray.Of(values.Select(static value => value.Text)) } }
            : new()
            {
                { "oneOf", new JsonArray(values.GroupBy(static value => value.Text).Select(static same => Constant(same.Last()))) },
            };

    private static JsonObject Constant(PermissibleValueModel value) => new()
    {
        { "const", value.Text },
        { "description", Documentation.Line(value.Description) },
        { "deprecated", value.Deprecated is null ? null : (JsonValue)true },
    };
}
