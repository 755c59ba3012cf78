using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>Rules, and any_of and its kin on classes: what C# decides of an object is what the interpreter decides.</summary>
public sealed partial class DemandAgreementTests
{
    private const int Classes = 50;
    private const int Objects = 40;

    [Theory]
    [InlineData(1, "yaml")]
    [InlineData(2, "json")]
    [InlineData(3, "yaml")]
    public void Compiled_and_interpreted_agree_on_two_thousand_objects(int seed, string format)
    {
        RandomDemand random = new(seed);

        Agree($"{RandomDemand.Elements}\n{random.Classes(Classes)}", random.Object, format, leastValid: 10);
    }

    [Theory]
    [InlineData(1, "yaml")]
    [InlineData(2, "json")]
    [InlineData(3, "yaml")]
    [InlineData(4, "json")]
    public void Compiled_and_interpreted_agree_on_alternatives_and_members_in_two_thousand_objects(int seed, string format)
    {
        RandomValueDemand random = new(seed);

        Agree($"{RandomValueDemand.Elements}\n{random.Classes(Classes)}", random.Object, format, leastValid: 25);
    }

    private static void Agree(string elements, Func<JsonObject> next, string format, int leastValid)
    {
        using GeneratedSchema schema = BothWays.Compile(elements);
        int valid = 0, decided = 0;
        List<string> misses = [];
        for (int i = 0; i < Classes * Objects; i++)
        {
            string json = next().ToJsonString(), @class = $"C{i % Classes}";
            SourceText text = SourceText.From("data." + format, format == "json" ? json : AsYaml(json));
            ValidationResult interpreted = new DocumentValidator(schema.Schema.Model!).Validate(DocumentParser.Parse(text), @class);
            GeneratedRead compiled = schema.Read(@class, text)!;
            valid += interpreted.IsValid ? 1 : 0;
            decided += interpreted.IsValid && !compiled.IsInterpreted ? 1 : 0;
            if (interpreted.IsValid != compiled.IsValid || compiled.Diagnostics.Any(static d => d.Code == "LML2900"))
                misses.Add($"{@class}: interpreted {interpreted.IsValid}, {string.Join("; ", compiled.Diagnostics)}\n{text.Text}");
        }

        Assert.True(misses.Count == 0, $"{misses.Count} misses:\n" + string.Join('\n', misses.Take(5)));
        Assert.InRange(valid, Classes * Objects / leastValid, Classes * Objects * 9 / 10);
        Assert.InRange(decided, valid / 5, valid);
    }

    // What YAML may write without quotation marks is written without.
    private static string AsYaml(string json) => Word().Replace(json.Replace("\":", "\": ", StringComparison.Ordinal), "$1");

    [GeneratedRegex("\"([a-z]+|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9.]+|ex:a|2:30)\"")]
    private static partial Regex Word();
}
