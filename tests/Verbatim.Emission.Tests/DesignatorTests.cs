using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>Which class an object says it is of, where the names of a hierarchy are listed once, by the uppermost class.</summary>
public sealed class DesignatorTests
{
    private const string Chain = """
        classes:
          A: {attributes: {t: {designates_type: true}, a: {}}}
          B: {is_a: A}
          D: {is_a: B, attributes: {d: {}}}
          E: {is_a: A}
          C: {attributes: {x: {range: B}, y: {range: A}, z: {range: D}}}
        """;
    private const string Abstract = """
        classes:
          M: {mixin: true, attributes: {t: {designates_type: true}}}
          A: {abstract: true, mixins: [M]}
          B: {abstract: true, is_a: A}
          D: {is_a: B}
          E: {mixins: [M]}
          C: {attributes: {x: {range: B}, y: {range: M}, z: {range: D}}}
        """;
    // From B on the class is named by its URI, so the names that A lists are of no use to it.
    private const string Respelled = """
        classes:
          A: {attributes: {t: {designates_type: true, range: string}}}
          B: {is_a: A, slot_usage: {t: {range: uri}}}
          D: {is_a: B}
          E: {is_a: A}
          C: {attributes: {x: {range: B}, y: {range: A}}}
        """;

    [Theory]
    [InlineData(Chain, """{"x": {"t": "D", "d": "1"}}""", true)]
    [InlineData(Chain, """{"x": {"t": "B", "a": "1"}}""", true)]
    [InlineData(Chain, """{"x": {}}""", true)]
    [InlineData(Chain, """{"x": {"d": "1"}}""", false)]
    [InlineData(Chain, """{"x": {"t": "A"}}""", false)]
    [InlineData(Chain, """{"x": {"t": "E"}}""", false)]
    [InlineData(Chain, """{"x": {"t": "F"}}""", false)]
    [InlineData(Chain, """{"y": {"t": "D", "d": "1"}}""", true)]
    [InlineData(Chain, """{"y": {"t": "E"}}""", true)]
    [InlineData(Chain, """{"z": {"t": "D"}}""", true)]
    [InlineData(Chain, """{"z": {"t": "B"}}""", false)]
    [InlineData(Abstract, """{"x": {"t": "D"}}""", true)]
    [InlineData(Abstract, """{"x": {}}""", false)]
    [InlineData(Abstract, """{"x": {"t": "E"}}""", false)]
    [InlineData(Abstract, """{"y": {"t": "E"}}""", true)]
    [InlineData(Abstract, """{"y": {"t": "D"}}""", true)]
    [InlineData(Abstract, """{"y": {"t": "A"}}""", false)]
    [InlineData(Respelled, """{"x": {"t": "https://example.com/D"}}""", true)]
    [InlineData(Respelled, """{"x": {"t": "D"}}""", false)]
    [InlineData(Respelled, """{"y": {"t": "E"}}""", true)]
    [InlineData(Respelled, """{"y": {"t": "https://example.com/E"}}""", false)]
    public void An_object_is_of_a_class_below_the_one_that_is_asked_for(string body, string document, bool expected)
    {
        using GeneratedSchema schema = BothWays.Compile(body);

        Assert.Equal(expected, schema.IsValid(document, "data.json"));
        Assert.Equal(expected, schema.IsValid(document, "data.yaml"));
        Assert.Equal(!expected, schema.Read("C", SourceText.From("data.json", document))!.IsInterpreted);
    }
}
