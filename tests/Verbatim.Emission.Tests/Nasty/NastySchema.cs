using System.Text;
using System.Text.Json;

namespace Verbatim.Emission.Tests.Nasty;

/// <summary>
/// Makes a schema of whatever names it is given: each name an element somewhere, each element with what makes code of its own.
/// The same seed makes the same schema.
/// </summary>
internal sealed class NastySchema(int seed)
{
    private static readonly string[] Ranges =
    [
        "string", "integer", "float", "double", "decimal", "boolean", "date", "datetime", "time", "uri", "uriorcurie", "curie", "ncname",
        "objectidentifier", "nodeidentifier", "jsonpointer", "jsonpath", "sparqlpath", "date_or_datetime", "code",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    /// <summary>The schema's YAML.</summary>
    public string Of(IReadOnlyList<string> pool)
    {
        string[] names = [.. pool.OrderBy(_ => _random.Next()).Take(40).Distinct()];
        string[] enums = names[..6], mixins = names[6..9], classes = names[9..18];
        _text.Append("id: https://example.com/nasty\nname: ").Append(Text(names[^1])).Append('\n')
            .Append("prefixes: {linkml: 'https://w3id.org/linkml/', ex: 'https://example.com/'}\ndefault_prefix: ex\nimports: linkml:types\n")
            .Append("types: {code: {typeof: string, pattern: '^[a-z]'}}\nenums:\n");
        foreach (string name in enums)
            _text.Append($"  {Text(name)}: {{permissible_values: {{{string.Join(", ", Pick(pool, 6).Append(name).Distinct().Select(v => $"? {Text(v)} : {{meaning: ex:x}}"))}}}}}\n");
        _text.Append("classes:\n");
        foreach (string name in mixins)
            Class(name, "mixin: true, ", pool, enums, classes);
        for (int i = 0; i < classes.Length; i++)
        {
            string parent = i > 2 && Chance(3) ? $"is_a: {Text(classes[i - 3])}, " : "";
            string mixin = Chance(3) ? $"mixins: [{Text(mixins[_random.Next(3)])}], " : "";
            Class(classes[i], parent + mixin + (Chance(6) ? "abstract: true, " : ""), pool, enums, classes);
        }
        return _text.ToString();
    }

    private void Class(string name, string head, IReadOnlyList<string> pool, string[] enums, string[] classes)
    {
        string[] slots = [.. Pick(pool, _random.Next(1, 9)).DistinctBy(static s => s.Replace(' ', '_'))];
        bool hasKey = !head.Contains("is_a", StringComparison.Ordinal) && !head.Contains("mixins", StringComparison.Ordinal) && Chance(2);
        IEnumerable<string> attributes = slots.Select((slot, i) => $"? {Text(slot)} : {{{(i == 0 && hasKey ? Key() : Slot(enums, classes))}}}");
        _text.Append($"  ? {Text(name)}\n  : {{{head}{(Chance(5) ? "extra_slots: {allowed: true}, " : "")}attributes: {{{string.Join(", ", attributes)}}}}}\n");
    }

    private string Key() => (Chance(2) ? "identifier" : "key") + ": true, range: " + Ranges[_random.Next(Ranges.Length)];

    private string Slot(string[] enums, string[] classes)
    {
        string many = Chance(4) ? ", multivalued: true" : Chance(4) ? ", required: true" : "";
        return _random.Next(6) switch
        {
            0 => $"range: {Text(enums[_random.Next(enums.Length)])}{many}",
            1 => $"range: {Text(classes[_random.Next(classes.Length)])}{many}",
            2 => $"range: {Text(classes[_random.Next(classes.Length)])}, multivalued: true, inlined: true",
            3 => $"pattern: '^a'{many}",
            4 => $"range: integer, minimum_value: 1{many}",
            _ => $"range: {Ranges[_random.Next(Ranges.Length)]}{many}",
        };
    }

    private IEnumerable<string> Pick(IReadOnlyList<string> pool, int count) =>
        Enumerable.Range(0, count).Select(_ => pool[_random.Next(pool.Count)]).Distinct();

    private bool Chance(int of) => _random.Next(of) == 0;

    private static string Text(string name) => JsonSerializer.Serialize(name);
}
