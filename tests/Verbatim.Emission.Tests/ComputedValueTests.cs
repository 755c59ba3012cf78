using Verbatim.Documents;
using Verbatim.Emission.Tests.Compiling;
using Verbatim.LinkML;

namespace Verbatim.Emission.Tests;

public class ComputedValueTests
{
    private static readonly Lazy<GeneratedSchema> Order = new(static () => GeneratedSchema.Of("""
        id: https://example.org/test
        name: test
        prefixes: {linkml: "https://w3id.org/linkml/"}
        imports: linkml:types
        classes:
          Order:
            tree_root: true
            attributes:
              a: {range: integer}
              b: {range: integer}
              sum: {range: integer, equals_expression: "{a} + {b}"}
              tags: {multivalued: true, list_elements_unique: true}
              grid: {range: integer, array: {dimensions: [{exact_cardinality: 1}, {maximum_cardinality: 2}]}}
            rules:
              - open_world: true
                preconditions: {slot_conditions: {a: {equals_number: 7}}}
                postconditions: {slot_conditions: {b: {value_presence: PRESENT, minimum_value: 5}}}
        """));

    [Theory]
    [InlineData("a: 1\nb: 2\nsum: 3", true)]
    [InlineData("a: 1\nb: 2\nsum: 4", false)]
    [InlineData("a: 1\nsum: 4", true)]
    [InlineData("tags: [x, y]", true)]
    [InlineData("tags: [x, x]", false)]
    [InlineData("grid: [[1, 2]]", true)]
    [InlineData("grid: [[1, 2, 3]]", false)]
    [InlineData("a: 7", true)]
    [InlineData("a: 7\nb: 4", false)]
    public void P12_what_compiled_code_does_not_compute_the_interpreter_looks_at(string document, bool expected)
    {
        SourceText text = SourceText.From("data.yaml", document);

        bool interpreted = new DocumentValidator(Order.Value.Schema.Model!).Validate(DocumentParser.Parse(text), "Order").IsValid;

        Assert.Equal((expected, expected), (interpreted, Order.Value.Read("Order", text)!.IsValid));
    }
}
