using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>One demand a schema that compiled code does not know: nothing else there would have the interpreter look.</summary>
public class ComputedValueTests
{
    private const string Sum = "{a: {range: integer}, b: {range: integer}, sum: {range: integer, equals_expression: '{a} + {b}'}}";
    private const string Tags = "{tags: {multivalued: true, list_elements_unique: true}}";
    private const string Grid = "{grid: {range: integer, array: {dimensions: [{exact_cardinality: 1}, {maximum_cardinality: 2}]}}}";
    private const string Pair =
        "{a: , b: }, rules: [{open_world: true, preconditions: {slot_conditions: {a: {equals_string: x}}}, postconditions: {slot_conditions: {b: {equals_string: y}}}}]";
    private const string Present =
        "{a: , b: }, rules: [{open_world: true, preconditions: {slot_conditions: {a: {equals_string: x}}}, postconditions: {slot_conditions: {b: {value_presence: PRESENT}}}}]";

    [Theory]
    [InlineData(Sum, "a: 1\nb: 2\nsum: 3", true)]
    [InlineData(Sum, "a: 1\nb: 2\nsum: 4", false)]
    [InlineData(Sum, "a: 1\nsum: 4", true)]
    [InlineData(Tags, "tags: [x, y]", true)]
    [InlineData(Tags, "tags: [x, x]", false)]
    [InlineData(Grid, "grid: [[1, 2]]", true)]
    [InlineData(Grid, "grid: [[1, 2, 3]]", false)]
    [InlineData(Pair, "a: x", true)]
    [InlineData(Pair, "a: x\nb: z", false)]
    [InlineData(Present, "a: x", true)]
    public void P12_what_compiled_code_does_not_know_the_interpreter_looks_at(string attributes, string document, bool expected)
    {
        using GeneratedSchema schema = GeneratedSchema.Of($$"""
            id: https://example.org/test
            name: test
            prefixes: {linkml: "https://w3id.org/linkml/"}
            imports: linkml:types
            classes: {C: {tree_root: true, attributes: {{attributes}} } }
            """);
        SourceText text = SourceText.From("data.yaml", document);

        bool interpreted = new DocumentValidator(schema.Schema.Model!).Validate(DocumentParser.Parse(text), "C").IsValid;

        GeneratedRead compiled = schema.Read("C", text)!;
        Assert.Equal((expected, expected, false),
            (interpreted, compiled.IsValid, compiled.Diagnostics.Any(static d => d.Code == "LML2900")));
    }
}
