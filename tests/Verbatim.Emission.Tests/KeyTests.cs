using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>A key of any range: in a mapping and in a list, read from YAML and from JSON, and written.</summary>
public class KeyTests
{
    [Theory]
    [InlineData("string", "a b")]
    [InlineData("integer", "12")]
    [InlineData("float", "2.5")]
    [InlineData("double", "1e30")]
    [InlineData("decimal", "1.50")]
    [InlineData("boolean", "true")]
    [InlineData("date", "2024-05-01")]
    [InlineData("datetime", "2024-01-01T10:00:00Z")]
    [InlineData("time", "10:00:00")]
    [InlineData("uri", "https://example.com/a")]
    [InlineData("uriorcurie", "ex:a")]
    [InlineData("curie", "ex:a")]
    [InlineData("ncname", "a.b")]
    [InlineData("objectidentifier", "ex:a")]
    [InlineData("nodeidentifier", "ex:a")]
    [InlineData("jsonpath", "$.a")]
    [InlineData("sparqlpath", "ex:a/ex:b")]
    [InlineData("date_or_datetime", "2024-05-01")]
    [InlineData("code", "a1")]
    [InlineData("whole", "7")]
    [InlineData("Level", "low")]
    [InlineData("Tag", "a")]
    public void P4_a_key_of_any_range_is_read_and_written(string range, string key)
    {
        using GeneratedSchema schema = Of(range);
        Assert.Empty(Compiler.Complaints(Compiler.Compile(schema.Files)));
        bool isBare = range is "boolean" or "integer" or "float" or "double" or "decimal" or "whole";
        string quoted = isBare ? key : $"\"{key}\"";
        string inside = $$"""{"key": {{quoted}}, "v": "x"}""";
        string document = $$"""{"by": { "{{key}}": {"v": "x"} }, "short": { "{{key}}": "x" }, "list": [{{inside}}]}""";
        string repeated = $$"""{"by": { "{{key}}": {{inside}} } }""";

        foreach (string path in (string[])["a.json", "a.yaml"])
        {
            GeneratedRead read = schema.Read("R", SourceText.From(path, document))!;
            Assert.True(read.IsValid, string.Join('\n', read.Diagnostics));
            Assert.True(schema.Read("R", SourceText.From(path, repeated))!.IsValid);
            Assert.Equal(read.Value, schema.Read("R", SourceText.From("b.yaml", read.Value!.ToYaml()))!.Value);
            Assert.Equal(read.Value, schema.Read("R", SourceText.From("b.json", read.Value!.ToJson()))!.Value);
        }
    }

    [Theory]
    [InlineData("integer", "x")]
    [InlineData("double", "x")]
    [InlineData("decimal", "1.5.5")]
    [InlineData("boolean", "yes")]
    [InlineData("date", "2024-02-30")]
    [InlineData("datetime", "2024-01-01")]
    [InlineData("time", "25:00:00")]
    [InlineData("curie", "a b")]
    [InlineData("code", "1")]
    [InlineData("Level", "high")]
    public void A_key_that_is_no_value_of_its_range_is_an_error(string range, string key)
    {
        using GeneratedSchema schema = Of(range);

        GeneratedRead read = schema.Read("R", SourceText.From("a.yaml", $"by: {{'{key}': {{v: x}}}}"))!;

        Assert.False(read.IsValid);
        Assert.DoesNotContain(read.Diagnostics, static found => found.Code == "LML2900");
    }

    [Theory]
    [InlineData("string")]
    [InlineData("integer")]
    [InlineData("Level")]
    public void A_key_that_a_class_above_has_as_a_plain_slot_compiles_without_a_warning(string range) =>
        Assert.Empty(Compiler.Complaints(Compiler.Compile(
            Of(range, "  Above: {attributes: {key: {range: " + range + "}}}\n", "is_a: Above, ").Files)));

    private static GeneratedSchema Of(string range, string above = "", string isA = "") => GeneratedSchema.Of($$"""
        id: https://example.com/test
        name: test
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.com/"}
        imports: linkml:types
        types:
          code: {typeof: string, pattern: "^[a-z]"}
          whole: {typeof: integer, minimum_value: 1}
        enums:
          Level:
            permissible_values: {low: }
        classes:
        {{above}}  Tag: {attributes: {id: {identifier: true} } }
          K: { {{isA}}attributes: {key: {key: true, range: {{range}} }, v: } }
          R:
            tree_root: true
            attributes:
              by: {range: K, multivalued: true, inlined: true}
              short: {range: K, multivalued: true, inlined: true}
              list: {range: K, multivalued: true, inlined_as_list: true}
        """);
}
