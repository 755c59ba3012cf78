using System.Text.Json.Nodes;

namespace Verbatim.Emission.Tests;

/// <summary>Makes small mistakes in a document: one in most, none in some. The same seed makes the same ones.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Texts =
        ["", "null", "on-sale", "withdrawn", "x", "BK-001", "shop:ann", "2025-02-30", "2025-02-28", "09:30:00", "12", "https://a.example/",
            "Person", "Company", "de", " "];

    private readonly Random _random = new(seed);

    /// <summary>The document with a mistake, as JSON.</summary>
    public string Of(JsonNode original)
    {
        JsonNode document = original.DeepClone();
        List<JsonNode> nodes = [];
        Collect(document, nodes);
        JsonNode at = nodes[_random.Next(nodes.Count)];
        Change(at);
        return document.ToJsonString().Replace("\"DUPLICATE\":", "\"name\":", StringComparison.Ordinal);
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        if (node is JsonObject or JsonArray)
            nodes.Add(node);
        IEnumerable<JsonNode?> children = node is JsonObject o ? o.Select(static p => p.Value) : node is JsonArray a ? a : [];
        foreach (JsonNode child in children.OfType<JsonNode>())
            Collect(child, nodes);
    }

    private void Change(JsonNode at)
    {
        if (at is JsonObject mapping && mapping.Count > 0)
            ChangeMapping(mapping, mapping.ElementAt(_random.Next(mapping.Count)).Key);
        else if (at is JsonArray list && list.Count > 0)
            ChangeList(list, _random.Next(list.Count));
    }

    private void ChangeMapping(JsonObject mapping, string key)
    {
        switch (_random.Next(8))
        {
            case 0:
                mapping.Remove(key);
                break;
            case 1:
                mapping["DUPLICATE"] = Value();
                break;
            case 2:
                JsonNode? value = mapping[key];
                mapping.Remove(key);
                mapping[_random.Next(2) == 0 ? key + "x" : Texts[_random.Next(Texts.Length)]] = value;
                break;
            case 3:
                mapping[key] = new JsonArray(mapping[key]?.DeepClone());
                break;
            case 4:
                mapping[key] = new JsonObject { [Texts[_random.Next(Texts.Length)]] = mapping[key]?.DeepClone() };
                break;
            default:
                mapping[key] = Value();
                break;
        }
    }

    private void ChangeList(JsonArray list, int index)
    {
        switch (_random.Next(4))
        {
            case 0:
                list.RemoveAt(index);
                break;
            case 1:
                list.Add(list[index]?.DeepClone());
                break;
            case 2:
                list.Clear();
                break;
            default:
                list[index] = Value();
                break;
        }
    }

    private JsonNode? Value() => _random.Next(9) switch
    {
        0 => null,
        1 => _random.Next(-3, 3000),
        2 => _random.NextDouble(),
        3 => _random.Next(2) == 0,
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => 1e300,
        _ => Texts[_random.Next(Texts.Length)],
    };
}
