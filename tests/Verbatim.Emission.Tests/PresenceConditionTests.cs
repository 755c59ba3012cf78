using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>What a class and its rules ask of which slots are there is decided by compiled code, as the interpreter decides it.</summary>
public sealed class PresenceConditionTests
{
    private const string Heading = """
        id: https://example.com/test
        name: test
        prefixes: {linkml: "https://w3id.org/linkml/"}
        imports: linkml:types
        classes:
          C:
            tree_root: true
            attributes: {text: {}, number: {range: integer}, list: {multivalued: true}, other: {}}

        """;

    private static readonly Dictionary<string, Lazy<GeneratedSchema>> Schemas = new[]
    {
        "any_of: [{slot_conditions: {text: {required: true}}}, {slot_conditions: {number: {value_presence: PRESENT}, list: {required: true}}}]",
        "exactly_one_of: [{slot_conditions: {text: {required: true}}}, {slot_conditions: {number: {required: true}}},"
            + " {slot_conditions: {list: {required: true}}}]",
        "rules: [{preconditions: {slot_conditions: {text: {required: true}}}, postconditions: {slot_conditions: {list: {required: true}}}}]",
    }.ToDictionary(static demand => demand.Split(':')[0],
        static demand => new Lazy<GeneratedSchema>(() => GeneratedSchema.Of($"{Heading}    {demand}\n")));

    public static TheoryData<string, string> Documents()
    {
        string[] entries = ["text: a", "number: 1", "list: [b]", "list: []"];
        TheoryData<string, string> all = [];
        foreach (string demand in Schemas.Keys)
        {
            for (int chosen = 0; chosen < 12; chosen++)
                all.Add(demand, $"{{other: x, {string.Join(", ", entries.Where((_, i) => (chosen >> i & 1) == 1))}}}");
        }
        return all;
    }

    [Theory, MemberData(nameof(Documents))]
    public void Compiled_code_decides_alone_and_as_the_interpreter_does(string demand, string document)
    {
        GeneratedSchema schema = Schemas[demand].Value;
        SourceText text = SourceText.From("data.yaml", document);
        ValidationResult expected = new DocumentValidator(schema.Schema.Model!).Validate(DocumentParser.Parse(text));

        GeneratedRead read = schema.Read("C", text)!;

        Assert.Equal(expected.Diagnostics, read.Diagnostics);
        Assert.Equal(!expected.Diagnostics.IsEmpty, read.IsInterpreted);
    }

    [Fact]
    public void Both_verdicts_come_from_each_demand() =>
        Assert.All(Schemas.Keys, static demand => Assert.Equal(2, Documents()
            .Where(row => row.Data.Item1 == demand)
            .Select(row => Schemas[demand].Value.Read("C", SourceText.From("data.yaml", row.Data.Item2))!.IsValid).Distinct().Count()));
}
