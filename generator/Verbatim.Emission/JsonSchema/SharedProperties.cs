namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// Says once what many classes say alike: an inherited slot is the same in all of them, and a schema with hundreds of classes would
/// be some megabytes for an editor to read.
/// </summary>
internal static class SharedProperties
{
    private const int ShortEnough = 120;

    /// <summary>The definitions, with those of slots that several of them have added: <c>name.slot</c>.</summary>
    public static JsonObject Of(IReadOnlyCollection<KeyValuePair<string, JsonObject>> definitions)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonValue> property in definitions.SelectMany(static definition => Properties(definition.Value)))
        {
            string text = JsonText.Of(property.Value);
            uses[text] = uses.TryGetValue(text, out int count) ? count + 1 : 1;
        }
        SortedDictionary<string, JsonValue> all = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonObject> definition in definitions)
            all.Add(definition.Key, definition.Value);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonObject> definition in definitions)
            all[definition.Key] = Share(definition.Value, property => Name(property, uses, names, all));

        JsonObject shared = [];
        foreach (KeyValuePair<string, JsonValue> definition in all)
            shared.Add(definition.Key, definition.Value);
        return shared;
    }

    private static IEnumerable<KeyValuePair<string, JsonValue>> Properties(JsonObject definition) =>
        definition["properties"] as JsonObject ?? Enumerable.Empty<KeyValuePair<string, JsonValue>>();

    private static JsonObject Share(JsonObject definition, Func<KeyValuePair<string, JsonValue>, string?> name)
    {
        if (definition["properties"] is not JsonObject properties)
            return definition;
        JsonObject shared = [];
        foreach (KeyValuePair<string, JsonValue> property in properties)
            shared.Add(property.Key, name(property) is { } found
                ? new JsonObject { { "$ref", Definitions.Pointer(found) } } : property.Value);
        JsonObject changed = [];
        foreach (KeyValuePair<string, JsonValue> member in definition)
            changed.Add(member.Key, member.Key == "properties" ? shared : member.Value);
        return changed;
    }

    /// <summary>The definition that a property is said in, or null where it is said in its own place.</summary>
    private static string? Name(
        KeyValuePair<string, JsonValue> property, Dictionary<string, int> uses, Dictionary<string, string> names,
        SortedDictionary<string, JsonValue> all)
    {
        string text = JsonText.Of(property.Value);
        if (uses[text] < 2 || text.Length < ShortEnough)
            return null;
        string id = property.Key + "\n" + text;
        if (names.TryGetValue(id, out string? known))
            return known;
        string plain = DefinitionName.Of(property.Key) + ".slot";
        string free = plain;
        for (int i = 2; all.ContainsKey(free); i++)
            free = plain + i;
        all.Add(free, property.Value);
        names.Add(id, free);
        return free;
    }
}
