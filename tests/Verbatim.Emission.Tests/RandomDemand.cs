using System.Text.Json.Nodes;

namespace Verbatim.Emission.Tests;

/// <summary>Classes with rules and other demands that nobody thought of, and objects for them, the same for the same seed.</summary>
internal sealed class RandomDemand(int seed)
{
    /// <summary>What the classes are made with.</summary>
    public const string Elements = """
        enums: {State: {permissible_values: {open: , shut: , on-sale: }}}
        slots:
          word: {}
          code: {pattern: '^[a-c]+$'}
          number: {range: integer}
          exact: {range: decimal}
          real: {range: float}
          day: {range: date}
          truth: {range: boolean}
          state: {range: State}
          words: {multivalued: true}
          numbers: {range: integer, multivalued: true}
          part: {range: Part}
          parts: {range: Part, multivalued: true}
          link: {range: Thing}
          any: {range: Any}
          usual: {ifabsent: string(a)}
          given: {range: integer, required: true}
        """;

    private static readonly string[] Slots =
    [
        "word", "code", "number", "exact", "real", "day", "truth", "state", "words", "numbers", "part", "parts", "link", "any", "usual",
        "given",
    ];

    private static readonly string[] Words = ["a", "b", "ab", "abc", "xa"];
    private static readonly string[] States = ["open", "shut", "on-sale"];
    private static readonly string[] Days = ["2025-01-01", "2025-06-15", "2026-01-01"];
    private static readonly string[] Operators = ["any_of", "all_of", "none_of", "exactly_one_of"];

    private readonly Random _random = new(seed);

    // Whether a class may say what C# has no answer for, and leaves to the interpreter.
    private bool _isHard;

    /// <summary>Classes C0, C1 and so on.</summary>
    public string Classes(int count) => "classes:\n  Any: {class_uri: 'linkml:Any'}\n  Part: {attributes: {n: {range: integer}}}\n"
        + "  Thing: {attributes: {id: {identifier: true}}}\n" + string.Concat(Enumerable.Range(0, count).Select(Class));

    /// <summary>An object for any of them.</summary>
    public JsonObject Object()
    {
        JsonObject made = new() { ["given"] = _random.Next(4) };
        foreach (string slot in Slots.Where(_ => _random.Next(2) == 0).OrderBy(_ => _random.Next()))
            made[slot] = _random.Next(20) == 0 && slot != "given" ? null : Value(slot);
        return made;
    }

    private string Class(int number)
    {
        _isHard = number % 4 == 0;
        string demand = _random.Next(3) == 0
            ? "rules: [" + string.Join(", ", Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => Rule())) + "]"
            : _random.Next(4) == 0 ? $"{Entries(Expression(2))}, rules: [{Rule()}]" : Entries($"{{{Combined(2)}}}");
        return $"  C{number}: {{tree_root: true, slots: [{string.Join(", ", Slots)}], {demand}}}\n";
    }

    // What a class says stands among its own keys, and it has no slot_conditions itself.
    private static string Entries(string expression) => expression.StartsWith("{slot_conditions", StringComparison.Ordinal)
        ? $"all_of: [{expression}]" : expression[1..^1];

    private string Rule()
    {
        List<string> parts = [$"preconditions: {Expression(1)}"];
        if (_random.Next(5) > 0)
            parts.Add($"postconditions: {Expression(1)}");
        if (_random.Next(3) == 0)
            parts.Add($"elseconditions: {Expression(1)}");
        if (_random.Next(4) == 0)
            parts.Add("bidirectional: true");
        if (_isHard && _random.Next(4) == 0)
            parts.Add("open_world: true");
        return $"{{{string.Join(", ", parts)}}}";
    }

    private string Expression(int depth)
    {
        string[] asked = [.. Slots.Where(IsAsked).OrderBy(_ => _random.Next()).Take(1 + _random.Next(2))];
        string conditions = "slot_conditions: {" + string.Join(", ", asked.Select(slot => $"{slot}: {Condition(slot, 1)}")) + "}";
        return depth == 0 || _random.Next(3) > 0 ? $"{{{conditions}}}" : $"{{{conditions}, {Combined(depth)}}}";
    }

    private string Combined(int depth) => $"{One(Operators)}: ["
        + string.Join(", ", Enumerable.Range(0, 2 + _random.Next(2)).Select(_ => Expression(depth - 1))) + "]";

    private string Condition(string slot, int depth)
    {
        string presence = _random.Next(8) switch
        {
            0 => "required: true",
            1 => "required: false",
            2 => "value_presence: PRESENT",
            3 => "value_presence: ABSENT",
            4 => "value_presence: UNCOMMITTED",
            _ => "",
        };
        string value = _random.Next(3) == 0 ? "" : _isHard && depth > 0 && _random.Next(6) == 0
            ? $"{One(Operators)}: [{Condition(slot, 0)}, {Condition(slot, 0)}]" : Demand(slot);
        return $"{{{string.Join(", ", new[] { presence, value }.Where(static part => part.Length > 0))}}}";
    }

    private bool IsAsked(string slot) => _isHard || slot is not ("any" or "usual");

    private string Demand(string slot) => slot switch
    {
        "word" or "code" or "usual" => One([$"equals_string: {One(Words)}", $"equals_string_in: [{One(Words)}, {One(Words)}]",
            $"pattern: '{One(["^a", "b$", "a", "^[a-b]*$"])}'", "equals_string: a, pattern: '^a'"]),
        "number" or "given" => One([$"equals_number: {_random.Next(4)}", $"minimum_value: {_random.Next(4)}",
            $"maximum_value: {_random.Next(4)}", "minimum_value: 1, maximum_value: 2"]),
        "exact" => One(["minimum_value: 1.5", "equals_number: 1.50", "maximum_value: 1"]),
        "real" => One(["minimum_value: 1.5", "equals_number: 15e-1", "maximum_value: 2"]),
        "day" => One(["minimum_value: 2025-06-15", "maximum_value: 2025-06-15"]),
        "state" => One([$"equals_string: {One(States)}", $"equals_string_in: [{One(States)}, {One(States)}]"]),
        _ => _isHard ? HardDemand(slot) : "",
    };

    private string HardDemand(string slot) => slot switch
    {
        "truth" => One(["equals_string: 'true'", "equals_string: 'false'"]),
        "words" => One(["minimum_cardinality: 2", "maximum_cardinality: 1", "exact_cardinality: 2", $"equals_string: {One(Words)}",
            $"has_member: {{equals_string: {One(Words)}}}", "all_members: {pattern: a}"]),
        "numbers" => One(["minimum_value: 1", "minimum_cardinality: 2", "has_member: {equals_number: 1}"]),
        "part" or "parts" => One(["range: Part", "range_expression: {slot_conditions: {n: {minimum_value: 1}}}"]),
        "link" => One(["equals_string: a", "pattern: '^a'", "range: Thing"]),
        _ => One(["equals_string: open", "range: integer", "equals_number: 1"]),
    };

    private JsonNode? Value(string slot) => slot switch
    {
        "number" or "given" => _random.Next(4),
        "exact" => JsonNode.Parse(One(["1", "1.5", "1.50", "2.25", "15e-1"])),
        "real" => JsonNode.Parse(One(["1", "1.5", "2.25", "0.5"])),
        "day" => One(Days),
        "truth" => _random.Next(2) == 0,
        "state" => One(States),
        "words" => List(() => One(Words)),
        "numbers" => List(() => _random.Next(3)),
        "part" => new JsonObject { ["n"] = _random.Next(3) },
        "parts" => List(() => new JsonObject { ["n"] = _random.Next(3) }),
        "any" => _random.Next(2) == 0 ? _random.Next(3) : One(States),
        "code" => One(["a", "b", "ab", "abc"]),
        _ => One(Words),
    };

    private JsonArray List(Func<JsonNode> item) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => item())];

    private string One(string[] all) => all[_random.Next(all.Length)];
}
