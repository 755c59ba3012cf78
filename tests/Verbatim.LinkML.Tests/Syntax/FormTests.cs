namespace Verbatim.LinkML.Tests.Syntax;

public sealed class FormTests
{
    [Theory]
    [InlineData("classes: {C: {attributes: {a: {}, b: {}}}}")]
    [InlineData("classes: {C: {attributes: {a: , b: null}}}")]
    [InlineData("classes: {C: {attributes: [a, b]}}")]
    [InlineData("classes: {C: {attributes: [{name: a}, {name: b}]}}")]
    [InlineData("classes: [{C: {attributes: [{a: {}}, {b: }]}}]")]
    [InlineData("classes: [{name: C, slots: [a, b]}]\nslots: [a, b]")]
    [InlineData("classes: {C: {slots: [a, b]}}\nslots: {a: , b: {}}")]
    public void P16_named_definitions_are_read_in_every_form(string schema)
    {
        ClassModel found = Schemas.Model(schema).Class("C");

        Assert.Equal(["a", "b"], found.Slots.Select(static s => s.Name));
    }

    [Theory]
    [InlineData("enums: {E: {permissible_values: {x: {}, y: {description: Why}}}}")]
    [InlineData("enums: {E: {permissible_values: {x: , y: Why}}}")]
    [InlineData("enums: {E: {permissible_values: [x, {text: y, description: Why}]}}")]
    [InlineData("enums: {E: {permissible_values: [{x: {}}, {y: {description: Why}}]}}")]
    public void P16_permissible_values_are_read_in_every_form(string schema)
    {
        EnumModel found = Schemas.Model(schema).Enums.Single();

        Assert.Equal([("x", null), ("y", "Why")], found.Values.Select(static v => (v.Text, v.Description)));
    }

    [Theory]
    [InlineData("prefixes: {ex: 'https://example.org/'}")]
    [InlineData("prefixes: {ex: {prefix_reference: 'https://example.org/'}}")]
    [InlineData("prefixes: [{prefix_prefix: ex, prefix_reference: 'https://example.org/'}]")]
    public void P16_prefixes_are_read_in_every_form(string prefixes)
    {
        LoadedSchema found = Schemas.LoadText(prefixes + "\nid: https://example.org/test\nname: test\n");

        Assert.Equal([new PrefixModel("ex", "https://example.org/")], found.Model!.Prefixes);
    }

    [Theory]
    [InlineData("mixins: M")]
    [InlineData("mixins: [M]")]
    public void P16_a_list_of_one_may_stand_without_brackets(string mixins)
    {
        ClassModel found = Schemas.Model($"classes:\n  M: {{mixin: true}}\n  C:\n    {mixins}\n").Class("C");

        Assert.Equal(["M"], found.Mixins);
    }

    [Fact]
    public void P16_JSON_is_read_as_well()
    {
        const string Schema = """{"id": "https://example.org/test", "name": "test", "classes": {"C": {"tree_root": true}}}""";

        Assert.True(Schemas.LoadText(Schema).Model!.Class("C").TreeRoot);
    }

    [Fact]
    public void An_annotation_may_have_any_value() =>
        Assert.Empty(Schemas.Findings("classes: {C: {annotations: {a: 1, b: [x], c: {value: {d: e}}, f: {tag: f, value: g}, h: }}}"));

    [Fact]
    public void The_metaslots_that_only_inform_are_never_mentioned() =>
        Assert.Empty(Schemas.Findings("classes: {C: {title: t, notes: [n], comments: c, rank: 1, see_also: [a], exact_mappings: [\"schema:b\"]}}"));
}
