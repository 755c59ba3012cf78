using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>Slots that a class takes over from the one above: their code is that one's, unless the class says otherwise.</summary>
public sealed class TakenOverSlotTests
{
    // In each class something is otherwise: a default, what must be there, what an object is, a bound, nothing, an alternative, the order.
    private const string Schema = """
        classes:
          Part: {attributes: {kind: {designates_type: true}, n: {range: integer}}}
          Wheel: {is_a: Part, attributes: {size: {range: integer, required: true}}}
          Base:
            abstract: true
            attributes:
              id: {identifier: true}
              name: {required: true, pattern: '^[A-Z]'}
              size: {range: integer, maximum_value: 100}
              state: {ifabsent: string(new)}
              tags: {multivalued: true, ifabsent: string(plain)}
              part: {range: Part}
              parts: {range: Part, multivalued: true}
          Usual: {is_a: Base, slot_usage: {state: {ifabsent: string(old)}, tags: {ifabsent: string(odd)}}}
          Lax: {is_a: Base, slot_usage: {name: {required: false}}}
          Wheels: {is_a: Base, slot_usage: {part: {range: Wheel, required: true}, parts: {range: Wheel, minimum_cardinality: 2}}}
          Small: {is_a: Base, slot_usage: {size: {maximum_value: 10}}}
          Same: {is_a: Small}
          Either: {is_a: Same, slot_usage: {name: {any_of: [{equals_string: A}, {equals_string: B}]}}, attributes: {more: {}}}
          Above: {mixin: true, attributes: {first: {}}}
          Mixed: {is_a: Either, mixins: [Above], attributes: {last: {}}}
          House: {attributes: {rooms: {range: Usual, multivalued: true, inlined: true}}}
        """;

    private static readonly Lazy<GeneratedSchema> Generated = new(static () => BothWays.Compile(Schema));

    [Theory]
    [InlineData("Usual", """{"id": "a", "name": "A"}""", true)]
    [InlineData("Usual", """{"id": "a", "name": "a"}""", false)]
    [InlineData("Usual", """{"id": "a"}""", false)]
    [InlineData("Lax", """{"id": "a"}""", true)]
    [InlineData("Lax", """{"id": "a", "name": "a"}""", false)]
    [InlineData("Wheels", """{"id": "a", "name": "A", "part": {"kind": "Wheel", "size": 3}}""", true)]
    [InlineData("Wheels", """{"id": "a", "name": "A", "part": {"kind": "Part"}}""", false)]
    [InlineData("Wheels", """{"id": "a", "name": "A"}""", false)]
    [InlineData("Wheels", """{"id": "a", "name": "A", "part": {"kind": "Wheel", "size": 3}, "parts": [{"kind": "Wheel"}]}""", false)]
    [InlineData("Usual", """{"id": "a", "name": "A", "parts": [{"kind": "Part"}, {"kind": "Wheel", "size": 1}]}""", true)]
    [InlineData("Small", """{"id": "a", "name": "A", "size": 10}""", true)]
    [InlineData("Small", """{"id": "a", "name": "A", "size": 11}""", false)]
    [InlineData("Same", """{"size": 11, "id": "a", "name": "A"}""", false)]
    [InlineData("Either", """{"id": "a", "name": "B", "more": "x"}""", true)]
    [InlineData("Either", """{"id": "a", "name": "C"}""", false)]
    [InlineData("Mixed", """{"last": "z", "first": "y", "more": "x", "name": "A", "id": "a", "size": 10}""", true)]
    [InlineData("Mixed", """{"last": "z", "id": "a", "name": "A", "size": 11}""", false)]
    [InlineData("House", """{"rooms": {"a": {"name": "A"}, "b": {"id": "b", "name": "B"}}}""", true)]
    [InlineData("House", """{"rooms": {"a": {"id": "b", "name": "A"}}}""", false)]
    public void A_class_holds_them_to_what_it_says_itself(string @class, string document, bool expected)
    {
        Assert.Equal(expected, Generated.Value.IsValid(document, "data.json", @class));
        GeneratedRead read = Generated.Value.Read(@class, SourceText.From("data.json", document))!;
        Assert.Equal(!expected, read.IsInterpreted);
        if (read.Value is { } value)
            Assert.Equal(value, Generated.Value.Read(@class, SourceText.From("again.yaml", value.ToYaml()))!.Value);
    }

    [Theory]
    [InlineData("Small", "", "state: new\ntags:\n  - plain\n")]
    [InlineData("Usual", "", "state: old\ntags:\n  - odd\n")]
    [InlineData("Usual", """, "tags": [], "state": null""", "state: old\ntags:\n  - odd\n")]
    [InlineData("Usual", """, "tags": ["x"], "state": "mine" """, "state: mine\ntags:\n  - x\n")]
    public void A_default_is_that_of_the_class_itself(string @class, string said, string expected)
    {
        string document = $$"""{"id": "a", "name": "A"{{said}}}""";

        string written = Generated.Value.Read(@class, SourceText.From("data.json", document))!.Value!.ToYaml();

        Assert.Equal("id: a\nname: A\n" + expected, written);
    }

    [Fact]
    public void They_are_written_once()
    {
        string few = FileOf("Below", Slots(10)), many = FileOf("Below", Slots(200));

        Assert.Equal(few.Count(static c => c == '\n'), many.Count(static c => c == '\n'));
        Assert.DoesNotContain("S7", many, StringComparison.Ordinal);
        Assert.Contains("base.ReadSlot(", many, StringComparison.Ordinal);

        static string Slots(int count) =>
            string.Join(", ", Enumerable.Range(1, count).Select(static i => $"s{i}: {{range: integer, minimum_value: 1}}"));
    }

    [Fact]
    public void A_slot_that_several_classes_have_is_described_once()
    {
        const string Described =
            "slots: {depth: {description: How far below the ground.}}\nclasses: {Soil: {slots: [depth]}, Water: {slots: [depth]}}";
        using GeneratedSchema schema = BothWays.Compile(Described);

        Assert.Single(schema.Files, static f => f.HintName != "TestSchema.g.cs" && f.Text.Contains("How far below the ground."));
        Assert.Contains("/// <inheritdoc cref=\"Soil.Depth\"/>", schema.Files.Single(static f => f.HintName == "Water.g.cs").Text);
    }

    private static string FileOf(string @class, string attributes)
    {
        using GeneratedSchema schema = BothWays.Compile(
            $"classes: {{Top: {{attributes: {{{attributes}}}}}, Below: {{is_a: Top, attributes: {{own: {{}}}}}}}}");
        return schema.Files.Single(f => f.HintName == @class + ".g.cs").Text;
    }
}
