using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Verbatim.Emission.JsonSchema.Json;

/// <summary>A piece of JSON to be written.</summary>
internal abstract class JsonValue
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator JsonValue?(string? text) => text is null ? null : new JsonLiteral(JsonText.Quote(text));

    public static implicit operator JsonValue(bool truth) => new JsonLiteral(truth ? "true" : "false");

    public static implicit operator JsonValue(int number) =>
        new JsonLiteral(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>A string, a number, a truth value or null, as JSON writes it.</summary>
internal sealed class JsonLiteral(string raw) : JsonValue
{
    public static readonly JsonLiteral Null = new("null");

    public string Raw { get; } = raw;
}

/// <summary>Values in order.</summary>
internal sealed class JsonArray(IEnumerable<JsonValue> items) : JsonValue
{
    public IReadOnlyList<JsonValue> Items { get; } = [.. items];

    /// <summary>Several texts.</summary>
    public static JsonArray Of(IEnumerable<string> texts) => new(texts.Select(static text => (JsonValue)text));
}

/// <summary>Members in the order they were added. What is null is left out, so that an initializer can list what may be there.</summary>
internal sealed class JsonObject : JsonValue, IEnumerable<KeyValuePair<string, JsonValue>>
{
    private readonly List<KeyValuePair<string, JsonValue>> _members = [];

    public int Count => _members.Count;

    public JsonValue? this[string name]
    {
        get
        {
            foreach (KeyValuePair<string, JsonValue> member in _members)
            {
                if (member.Key == name)
                    return member.Value;
            }
            return null;
        }
    }

    public void Add(string name, JsonValue? value)
    {
        if (value is not null)
            _members.Add(new(name, value));
    }

    /// <summary>An object with the members of both.</summary>
    public JsonObject With(JsonObject other)
    {
        JsonObject both = [];
        both._members.AddRange(_members);
        both._members.AddRange(other._members);
        return both;
    }

    public IEnumerator<KeyValuePair<string, JsonValue>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
