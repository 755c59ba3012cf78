using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Verbatim.Conformance.Mutations;

/// <summary>Changes documents in small ways, some of which leave them valid. The same seed makes the same changes.</summary>
public sealed class Mutation(int seed)
{
    // No document has it, and JSON writes it as an escape: a key that ends in it becomes one that stands twice.
    private const string Again = "\u001F";
    private const string WrittenAgain = "\\u001F";

    private static readonly MutationKind[] Kinds = Enum.GetValues<MutationKind>();

    private readonly Random _random = new(seed);

    /// <summary>Changes a document once or a few times, and says how.</summary>
    public (JsonNode? Document, IReadOnlyList<MutationKind> Kinds) Of(JsonNode original, Vocabulary words)
    {
        // A document of its own, so that its root can be changed like any other value.
        JsonObject holder = new() { ["root"] = original.DeepClone() };
        List<MutationKind> done = [];
        int count = _random.Next(4) switch { 0 => 2, 1 => 3, _ => 1 };
        for (int attempt = 0; done.Count < count && attempt < 40; attempt++)
        {
            MutationKind kind = Kinds[_random.Next(Kinds.Length)];
            if (Change(holder, kind, words))
                done.Add(kind);
        }
        JsonNode? root = holder["root"];
        holder.Remove("root");
        return (root, done);
    }

    /// <summary>The text of a document in which a key can stand twice.</summary>
    public static string TextOf(string written) => written.Replace(WrittenAgain, "", StringComparison.Ordinal);

    /// <summary>The next of some choices.</summary>
    public int Next(int choices) => _random.Next(choices);

    private bool Change(JsonObject holder, MutationKind kind, Vocabulary words)
    {
        List<Slot> slots = [];
        Collect(holder, slots);
        Slot[] fitting = [.. slots.Where(slot => Fits(slot, kind))];
        if (fitting.Length == 0)
            return false;
        Apply(fitting[_random.Next(fitting.Length)], kind, words, slots);
        return true;
    }

    private static bool Fits(Slot slot, MutationKind kind) => kind switch
    {
        MutationKind.DropKey or MutationKind.RenameKey or MutationKind.RepeatKey => slot is { Parent: JsonObject, IsRoot: false },
        MutationKind.AddKey => slot.Value is JsonObject,
        MutationKind.DuplicateEntry or MutationKind.DropEntry => slot.Parent is JsonArray,
        MutationKind.SwapEnum or MutationKind.Vary => slot.Value is JsonValue,
        MutationKind.Unnest => slot.Value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 },
        MutationKind.Move => !slot.IsRoot,
        _ => true,
    };

    private void Apply(Slot slot, MutationKind kind, Vocabulary words, List<Slot> all)
    {
        switch (kind)
        {
            case MutationKind.DropKey:
                ((JsonObject)slot.Parent).Remove(slot.Key!);
                break;
            case MutationKind.RenameKey:
                Rename((JsonObject)slot.Parent, slot.Key!, Any(_random.Next(3) == 0 ? words.Texts : words.Keys));
                break;
            case MutationKind.AddKey:
                ((JsonObject)slot.Value!)[Any(_random.Next(4) == 0 ? words.Texts : words.Keys)] = _random.Next(2) == 0
                    ? Value(words) : Pick(all).Value?.DeepClone();
                break;
            case MutationKind.RepeatKey:
                ((JsonObject)slot.Parent)[slot.Key + Again] = _random.Next(2) == 0 ? slot.Value?.DeepClone() : Value(words);
                break;
            case MutationKind.DuplicateEntry:
                ((JsonArray)slot.Parent).Insert(_random.Next(((JsonArray)slot.Parent).Count + 1), slot.Value?.DeepClone());
                break;
            case MutationKind.DropEntry:
                ((JsonArray)slot.Parent).RemoveAt(slot.Index);
                break;
            default:
                slot.Set(Changed(slot.Value, kind, words, all));
                break;
        }
    }

    private JsonNode? Changed(JsonNode? value, MutationKind kind, Vocabulary words, List<Slot> all) => kind switch
    {
        MutationKind.ChangeType => Value(words),
        MutationKind.SwapEnum => Any(words.Texts),
        MutationKind.Vary => Varied((JsonValue)value!),
        MutationKind.Nest => _random.Next(2) == 0 ? new JsonArray(value?.DeepClone())
            : new JsonObject { [Any(_random.Next(2) == 0 ? words.Keys : words.Texts)] = value?.DeepClone() },
        MutationKind.Unnest => (value is JsonArray list
            ? list[_random.Next(list.Count)] : value!.AsObject().ElementAt(_random.Next(value.AsObject().Count)).Value)?.DeepClone(),
        MutationKind.Move => Pick(all).Value?.DeepClone(),
        _ => null,
    };

    private JsonNode Varied(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => (string)value! is var text && text.Length > 0 ? VariedText(text) : " ",
        JsonValueKind.Number => _random.Next(5) switch
        {
            0 => JsonValue.Create(NumberOf(value) + 1),
            1 => JsonValue.Create(-NumberOf(value)),
            2 => JsonNode.Parse(value.ToJsonString().IndexOfAny(['.', 'e', 'E']) < 0 ? value.ToJsonString() + ".0" : "2.50")!,
            3 => JsonNode.Parse("1e300")!,
            _ => JsonValue.Create(value.ToJsonString()),
        },
        JsonValueKind.True => false,
        _ => true,
    };

    private static double NumberOf(JsonValue value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);

    private string VariedText(string text) => _random.Next(6) switch
    {
        0 => text + " ",
        1 => text.ToUpperInvariant(),
        2 => text[..^1],
        3 => text + text[^1],
        4 => text + "\u00E9\U0001F600",
        _ => " " + text,
    };

    private JsonNode? Value(Vocabulary words) => _random.Next(11) switch
    {
        0 => null,
        1 => _random.Next(-3, 30),
        2 => Math.Round(_random.NextDouble() * 10, 2),
        3 => _random.Next(2) == 0,
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => JsonNode.Parse("12345678901234567890"),
        7 => new JsonArray(Any(words.Texts), Any(words.Texts)),
        8 => new JsonObject { [Any(words.Keys)] = Any(words.Texts) },
        _ => Any(words.Texts),
    };

    private static void Rename(JsonObject mapping, string key, string renamed)
    {
        JsonNode? value = mapping[key];
        mapping.Remove(key);
        mapping[renamed] = value;
    }

    private string Any(IReadOnlyList<string> texts) => texts[_random.Next(texts.Count)];

    private Slot Pick(List<Slot> all) => all[_random.Next(all.Count)];

    private static void Collect(JsonNode? node, List<Slot> slots)
    {
        if (node is JsonObject mapping)
        {
            foreach (string key in mapping.Select(static p => p.Key).ToArray())
            {
                slots.Add(new Slot(mapping, key, 0));
                Collect(mapping[key], slots);
            }
        }
        else if (node is JsonArray list)
        {
            for (int i = 0; i < list.Count; i++)
            {
                slots.Add(new Slot(list, null, i));
                Collect(list[i], slots);
            }
        }
    }

    /// <summary>A place where a value stands.</summary>
    private sealed record Slot(JsonNode Parent, string? Key, int Index)
    {
        public JsonNode? Value => Key is null ? Parent[Index] : Parent[Key];

        public bool IsRoot => Parent.Parent is null && Key == "root";

        public void Set(JsonNode? value)
        {
            if (Key is null)
                Parent[Index] = value;
            else
                Parent[Key] = value;
        }
    }
}
