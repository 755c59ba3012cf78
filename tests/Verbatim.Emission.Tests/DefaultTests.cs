using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

public class DefaultTests
{
    private static readonly Lazy<GeneratedSchema> Defaults = new(static () => GeneratedSchema.Of("""
        id: https://example.org/test
        name: test
        default_prefix: ex
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.org/"}
        imports: linkml:types
        enums: {State: {permissible_values: {open: , on-sale: }}}
        classes:
          C:
            tree_root: true
            attributes:
              text: {ifabsent: string(int(5))}
              whole: {range: integer, ifabsent: int(5)}
              number: {range: float, ifabsent: float(1.5)}
              exact: {range: decimal, ifabsent: decimal(1.10)}
              truth: {range: boolean, ifabsent: "True"}
              state: {range: State, ifabsent: State(on-sale)}
              day: {range: date, ifabsent: date(2025-11-20)}
              moment: {range: datetime, ifabsent: "datetime(2025-11-20T09:30:00+02:00)"}
              clock: {range: time, ifabsent: "time(09:30:00)"}
              class: {ifabsent: class_name}
              class_curie: {range: uriorcurie, ifabsent: class_curie}
              slot_curie: {range: uriorcurie, ifabsent: slot_curie}
              namespace: {ifabsent: default_ns}
              bare: {range: integer, ifabsent: 5}
              bare_state: {range: State, ifabsent: open}
              bare_truth: {ifabsent: true}
              quoted: {ifabsent: "string('x')"}
              quoted_day: {range: date, ifabsent: 'date("2020-01-31")'}
              texts: {multivalued: true, ifabsent: hello}
              wholes: {range: integer, multivalued: true, ifabsent: int(5)}
              states: {range: State, multivalued: true, ifabsent: State(on-sale)}
        """));

    private static readonly Lazy<GeneratedSchema> Nodes = new(static () => GeneratedSchema.Of("""
        id: https://example.org/test
        name: test
        prefixes: {linkml: "https://w3id.org/linkml/"}
        imports: linkml:types
        classes:
          Node: {attributes: {id: {range: nodeidentifier, ifabsent: bnode}}}
          C: {tree_root: true, attributes: {nodes: {range: Node, multivalued: true}}}
        """));

    [Theory]
    [InlineData("text", "int(5)")]
    [InlineData("whole", "5")]
    [InlineData("number", "1.5")]
    [InlineData("exact", "1.10")]
    [InlineData("truth", "true")]
    [InlineData("state", "on-sale")]
    [InlineData("day", "2025-11-20")]
    [InlineData("moment", "2025-11-20T09:30:00+02:00")]
    [InlineData("clock", "09:30:00")]
    [InlineData("class", "C")]
    [InlineData("class_curie", "ex:C")]
    [InlineData("slot_curie", "ex:slot_curie")]
    [InlineData("namespace", "https://example.org/")]
    [InlineData("bare", "5")]
    [InlineData("bare_state", "open")]
    [InlineData("bare_truth", "true")]
    [InlineData("quoted", "x")]
    [InlineData("quoted_day", "2020-01-31")]
    public void P11_an_absent_slot_has_its_default_in_CSharp(string slot, string value)
    {
        GeneratedRead read = Defaults.Value.Read("C", SourceText.From("data.yaml", "{}"))!;

        MappingNode written = (MappingNode)DocumentParser.Parse(SourceText.From("written.yaml", read.Value!.ToYaml())).Root!;

        Assert.Equal(value, ((ScalarNode)written[slot]!).Value);
    }

    [Theory]
    [InlineData("texts", "hello")]
    [InlineData("wholes", "5")]
    [InlineData("states", "on-sale")]
    public void P11_the_default_of_a_list_is_a_list_of_one(string slot, string value)
    {
        GeneratedRead read = Defaults.Value.Read("C", SourceText.From("data.yaml", "{}"))!;

        MappingNode written = (MappingNode)DocumentParser.Parse(SourceText.From("written.yaml", read.Value!.ToYaml())).Root!;

        Assert.Equal(value, ((ScalarNode)Assert.Single(((SequenceNode)written[slot]!).Items)).Value);
    }

    [Fact]
    public void P11_compiled_code_alone_fills_the_defaults_in() =>
        Assert.False(Defaults.Value.Read("C", SourceText.From("data.yaml", "{}"))!.IsInterpreted);

    [Fact]
    public void P11_each_blank_node_has_a_name_of_its_own()
    {
        GeneratedRead read = Nodes.Value.Read("C", SourceText.From("data.yaml", "nodes: [{}, {}]"))!;

        SequenceNode nodes =
            (SequenceNode)((MappingNode)DocumentParser.Parse(SourceText.From("written.yaml", read.Value!.ToYaml())).Root!)["nodes"]!;
        string[] names = [.. nodes.Items.Select(static n => ((ScalarNode)((MappingNode)n)["id"]!).Value)];

        Assert.True(names[0] != names[1] && names.All(static n => n.StartsWith("_:b", StringComparison.Ordinal)), string.Join(' ', names));
    }

    [Theory]
    [InlineData("kind: other")]
    [InlineData("items: [{n: 1}, {n: 1}]")]
    public void P11_a_default_breaks_no_rule_and_repeats_no_key_that_the_document_leaves_alone(string document)
    {
        using GeneratedSchema schema = GeneratedSchema.Of("""
            id: https://example.org/test
            name: test
            prefixes: {linkml: "https://w3id.org/linkml/"}
            imports: linkml:types
            classes:
              Item: {attributes: {n: , tag: {ifabsent: string(x)}}, unique_keys: {k: {unique_key_slots: [n, tag]}}}
              C:
                tree_root: true
                attributes: {kind: , tag: {ifabsent: string(x)}, items: {range: Item, multivalued: true}}
                rules:
                  - preconditions: {slot_conditions: {kind: {equals_string: other}}}
                    postconditions: {slot_conditions: {tag: {value_presence: ABSENT}}}
            """);

        Assert.Empty(schema.Read("C", SourceText.From("data.yaml", document))!.Diagnostics);
    }
}
