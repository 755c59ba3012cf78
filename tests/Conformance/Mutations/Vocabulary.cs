using System.Text.Json.Nodes;

namespace Verbatim.Conformance.Mutations;

/// <summary>
/// The words of a schema and of a document: those with which a document goes wrong, or stays right, where random letters would not.
/// </summary>
public sealed class Vocabulary
{
    private static readonly string[] Common =
        ["", " ", "null", "true", "1", "12", "1.5", "x", "2025-02-28", "2025-02-30", "2025-02-28T09:30:00Z", "09:30:00",
            "https://a.example/b", "ex:a", "a b"];

    private Vocabulary(string[] keys, string[] texts) => (Keys, Texts) = (keys, texts);

    /// <summary>Keys of slots.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Texts that can be values.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The words of a schema.</summary>
    public static Vocabulary Of(SchemaModel model)
    {
        string[] keys = [.. model.Classes.SelectMany(static c => c.Slots).Select(static s => s.Key).Distinct().Take(60)];
        IEnumerable<string> values = model.Enums.SelectMany(static e => e.Values).Select(static v => v.Text).Take(60);
        IEnumerable<string> classes = model.Classes.Take(20).Select(static c => c.Name)
            .Concat(model.Classes.Select(static c => c.Uri).OfType<string>().Take(20));
        return new(keys.Length == 0 ? ["x"] : keys, [.. Common, .. values, .. classes]);
    }

    /// <summary>These words and the texts of a document.</summary>
    public Vocabulary With(JsonNode document) => new([.. Keys], [.. Texts, .. TextsOf(document).Distinct().Take(40)]);

    private static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(static p => TextsOf(p.Value).Prepend(p.Key)),
        JsonArray list => list.SelectMany(TextsOf),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };
}
