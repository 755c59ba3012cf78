namespace Verbatim.Emission.JsonSchema;

/// <summary>JSON Schemas put together.</summary>
internal static class Combination
{
    /// <summary>What nothing fits.</summary>
    public static JsonObject Nothing => new() { { "not", new JsonObject() } };

    /// <summary>Anything but null.</summary>
    public static JsonObject Something => new() { { "not", new JsonObject { { "type", "null" } } } };

    /// <summary>All of several: in one object where no keyword stands twice, so that it reads as one would write it.</summary>
    public static JsonObject All(params JsonObject[] parts)
    {
        JsonObject whole = [];
        List<JsonValue> beside = [];
        foreach (JsonObject part in parts)
        {
            if (part.Any(member => whole[member.Key] is not null))
                beside.Add(part);
            else
                whole = whole.With(part);
        }
        if (beside.Count == 0)
            return whole;
        return whole["allOf"] is null
            ? whole.With(new JsonObject { { "allOf", new JsonArray(beside) } })
            : new JsonObject { { "allOf", new JsonArray(beside.Prepend(whole)) } };
    }

    /// <summary>At least one of several.</summary>
    public static JsonObject Any(params JsonObject[] parts) =>
        parts.Length == 1 ? parts[0] : new JsonObject { { "anyOf", new JsonArray(parts) } };

    /// <summary>Not this.</summary>
    public static JsonObject Not(JsonObject part) => new() { { "not", part } };
}
