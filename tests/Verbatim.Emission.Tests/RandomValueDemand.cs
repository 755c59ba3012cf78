using System.Text.Json.Nodes;

namespace Verbatim.Emission.Tests;

/// <summary>Slots held to any_of and its kin, and lists to what their members must be, the same for the same seed.</summary>
internal sealed class RandomValueDemand(int seed)
{
    /// <summary>What the classes are made with.</summary>
    public const string Elements = """
        enums: {State: {permissible_values: {open: , shut: , '1': }}, Other: {permissible_values: {shut: , done: }}}
        types: {Short: {typeof: string, pattern: '^.{1,4}$'}}
        """;

    private static readonly string[] Ranges =
        ["integer", "string", "Any", "State", "decimal", "boolean", "date", "Thing", "uriorcurie", "float", "Short"];

    private static readonly string[] Branches = [.. Ranges, "Part", "Other", ""];
    private static readonly string[] Operators = ["any_of", "all_of", "none_of", "exactly_one_of"];
    private static readonly string[] Texts = ["open", "shut", "done", "1", "true", "2025-01-01", "ex:a", "a b", "abcdef", "1.5", "2:30"];
    private static readonly string[] Numbers = ["0", "1", "2", "1.0", "1.5", "15e-1", "-3"];

    private readonly Random _random = new(seed);

    /// <summary>Classes C0, C1 and so on, each with the slots <c>x</c> and <c>xs</c>.</summary>
    public string Classes(int count) => "classes:\n  Any: {class_uri: 'linkml:Any'}\n  Part: {attributes: {n: {range: integer}}}\n"
        + "  Thing: {attributes: {id: {identifier: true}, n: {}}}\n"
        + string.Concat(Enumerable.Range(0, count).Select(i => $"  C{i}: {{attributes: {{x: {{{Slot()}}}, xs: {{{List()}}}}}}}\n"));

    /// <summary>An object for any of them.</summary>
    public JsonObject Object() => new()
    {
        ["x"] = Value(1),
        ["xs"] = new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(0))]),
    };

    private string List() => $"multivalued: true, {(_random.Next(2) == 0 ? Slot() : Members())}";

    private string Slot()
    {
        string range = _random.Next(3) == 0 ? "" : One(["Any", "Any", .. Ranges]);
        return (range.Length == 0 ? "" : $"range: {range}, ") + Combined(range, 1);
    }

    private string Members()
    {
        string range = One(Ranges);
        return $"range: {range}, {One(["has_member", "all_members"])}: {{{Branch(range, 1)}}}";
    }

    private string Combined(string range, int depth) =>
        $"{One(Operators)}: [{string.Join(", ", Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => $"{{{Branch(range, depth)}}}"))}]";

    // Mostly what the range lets be said, so that C# has an answer to some.
    private string Branch(string range, int depth)
    {
        string own = range is "" or "Any" ? One(Branches) : _random.Next(4) == 0 ? One(Branches) : _random.Next(2) == 0 ? range : "";
        string asked = own.Length == 0 ? range : own;
        string demand = depth > 0 && _random.Next(5) == 0 ? Combined(asked, depth - 1) : Demand(asked);
        return string.Join(", ", new[] { own.Length == 0 ? "" : $"range: {own}", demand }.Where(static part => part.Length > 0));
    }

    private string Demand(string range) => _random.Next(3) == 0 ? "" : range switch
    {
        "integer" or "decimal" or "float" => One(["minimum_value: 1", "maximum_value: 1", "equals_number: 1"]),
        "Any" => One(["minimum_value: 1", "equals_number: 1", "equals_string: open", "equals_string: '1'"]),
        "string" or "State" or "Other" or "Short" or "Thing" => One(["equals_string: shut", "equals_string_in: [open, '1']"]),
        "date" => "minimum_value: 2025-06-01",
        _ => "",
    };

    private JsonNode? Value(int depth) => _random.Next(10) switch
    {
        < 4 => One(Texts),
        < 7 => JsonNode.Parse(One(Numbers)),
        7 => _random.Next(2) == 0,
        8 => depth == 0 ? null : new JsonArray([.. Enumerable.Range(0, _random.Next(2)).Select(_ => Value(0))]),
        _ => new JsonObject { ["n"] = _random.Next(3) },
    };

    private string One(string[] all) => all[_random.Next(all.Length)];
}
