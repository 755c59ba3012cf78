namespace Verbatim.LinkML.Tests.Resolution;

public sealed class SlotTests
{
    [Theory]
    [InlineData("range: Plain", Inlining.Object)]
    [InlineData("range: Plain, multivalued: true", Inlining.List)]
    [InlineData("range: Plain, multivalued: true, inlined: true", Inlining.List)]
    [InlineData("range: Named", Inlining.None)]
    [InlineData("range: Named, multivalued: true", Inlining.None)]
    [InlineData("range: Named, inlined: true", Inlining.Object)]
    [InlineData("range: Named, inlined: true, multivalued: true", Inlining.Dictionary)]
    [InlineData("range: Named, inlined_as_list: true, multivalued: true", Inlining.List)]
    [InlineData("range: Keyed, inlined: true, multivalued: true", Inlining.Dictionary)]
    [InlineData("range: string", Inlining.None)]
    [InlineData("any_of: [{range: Plain}, {range: string}]", Inlining.Object)]
    public void P4_inlining_follows_from_the_range(string slot, Inlining expected)
    {
        SchemaModel model = Schemas.Model($$"""
            classes:
              Plain: {attributes: {x: {} } }
              Named: {attributes: {id: {identifier: true} } }
              Keyed: {attributes: {k: {key: true} } }
              C: {attributes: {s: { {{slot}} } } }
            """);

        Assert.Equal(expected, model.Slot("C", "s").Inlining);
    }

    [Theory]
    [InlineData("", "integer")]
    [InlineData("range: string", "string")]
    [InlineData("any_of: [{range: string}]", null)]
    [InlineData("exactly_one_of: [{any_of: [{range: string}]}]", null)]
    [InlineData("any_of: [{minimum_value: 3}]", "integer")]
    [InlineData("range: float, any_of: [{range: integer}]", "float")]
    public void P7_a_range_in_a_boolean_expression_switches_the_default_range_off(string slot, string? range)
    {
        SchemaModel model = Schemas.Model($$"""
            default_range: integer
            classes: {C: {attributes: {s: { {{slot}} } } } }
            """);

        Assert.Equal(range, model.Slot("C", "s").Range?.Name);
    }

    [Fact]
    public void The_default_range_is_that_of_the_file_in_which_the_slot_stands()
    {
        LoadedSchema schema = Schemas.LoadFiles(
            "imports: ['linkml:types', other]\ndefault_range: integer\nclasses: {C: {slots: [s]}}", ("other.yaml", "slots: {s: {}}"));

        Assert.Equal("string", schema.Model!.Slot("C", "s").Range!.Name);
    }

    [Theory]
    [InlineData("given name: {}", "given_name")]
    [InlineData("given name: {alias: first}", "first")]
    [InlineData("last-modified: {}", "last_modified")]
    [InlineData("'red,  green': {}", "red_green")]
    [InlineData("given name: {alias: first-name}", "first-name")]
    public void P10_data_use_the_alias_or_the_name_with_underscores(string slot, string key) =>
        Assert.Equal(key, Schemas.Model($"classes: {{C: {{attributes: {{{slot}}}}}}}").Class("C").Slots.Single().Key);

    [Fact]
    public void P10_a_blank_and_an_underscore_name_the_same_slot()
    {
        SchemaModel model =
            Schemas.Model("slots: {related_to: {}}\nclasses: {C: {slots: [related to], slot_usage: {related to: {required: true}}}}");

        Assert.True(model.Class("C").Slots.Single().Required);
    }

    [Theory]
    [InlineData("identifier")]
    [InlineData("key")]
    public void An_identifier_is_required_without_saying_so(string metaslot) =>
        Assert.True(Schemas.Model($"classes: {{C: {{attributes: {{s: {{{metaslot}: true}}}}}}}}").Slot("C", "s").Required);

    [Fact]
    public void The_prefixes_of_a_class_are_those_of_its_identifier()
    {
        SlotModel id = Schemas.Model(
            "classes: {C: {id_prefixes: [a, b], id_prefixes_are_closed: true, attributes: {id: {identifier: true}}}}").Slot("C", "id");

        Assert.Equal((true, "a b"), (id.Find<IdentifierPrefixes>()!.AreClosed, string.Join(' ', id.Find<IdentifierPrefixes>()!.Prefixes)));
    }

    [Fact]
    public void URIs_are_declared_or_made_of_the_default_prefix_and_the_name()
    {
        SchemaModel model = Schemas.Model("classes: {big house: {attributes: {a: {slot_uri: 'ex:b'}}}}");

        Assert.Equal(
            ("https://example.org/BigHouse", "ex:BigHouse", "https://example.org/b"),
            (model.Classes[0].Uri, model.Classes[0].Curie, model.Classes[0].Slots[0].Uri));
    }

    [Fact]
    public void A_class_with_the_URI_of_Any_stands_for_anything() =>
        Assert.True(Schemas.Model("classes: {Whatever: {class_uri: 'linkml:Any'}}").Classes[0].IsAny);

    [Fact]
    public void Annotations_of_our_own_are_read()
    {
        SlotModel slot = Schemas.Model("""
            classes:
              C:
                attributes:
                  source: {}
                  before: {}
                  quote: {annotations: {quoted_from: source, quote_prefix: before, csharp_name: Words}}
            """).Slot("C", "quote");

        Assert.Equal((new QuotedFrom("source", "before", null, null), "Words"), (slot.Find<QuotedFrom>(), slot.CSharpName));
    }

    [Fact]
    public void Subproperty_of_lists_the_slots_below_as_the_range_spells_them()
    {
        SchemaModel model = Schemas.Model("""
            slots: {related to: {}, causes: {is_a: related to}, other: {}}
            classes: {C: {attributes: {p: {range: curie, subproperty_of: related to}}}}
            """);

        Assert.Equal(["ex:related_to", "ex:causes"], model.Slot("C", "p").Find<EqualsString>()!.Texts);
    }

    [Fact]
    public void A_range_expression_that_names_a_type_is_a_demand_on_the_value()
    {
        SlotModel slot =
            Schemas.Model(
                "classes: {Any: {class_uri: 'linkml:Any'}, X: {}, C: {attributes: {s: {range: Any, range_expression: {any_of: [{is_a: X}, {is_a: integer}]}}}}}").Slot("C", "s");

        Assert.Equal(["X", "integer"], slot.Branches.Single().Branches.Select(static b => b.Range!.Name));
    }
}
