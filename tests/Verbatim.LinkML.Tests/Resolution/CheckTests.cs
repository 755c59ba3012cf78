namespace Verbatim.LinkML.Tests.Resolution;

public sealed class CheckTests
{
    [Theory]
    [InlineData("classes: {Person: {}}\nslots: {s: {range: Preson}}", "2,20 LML1020 range 'Preson' is not defined; did you mean 'Person'?")]
    [InlineData("classes: {Person: {}, C: {is_a: Preson}}", "1,33 LML1020 class 'Preson' is not defined; did you mean 'Person'?")]
    [InlineData("classes: {Named: {mixin: true}, C: {mixins: [Namd]}}", "1,46 LML1020 class 'Namd' is not defined; did you mean 'Named'?")]
    [InlineData("slots: {name: {}}\nclasses: {C: {slots: [nmae]}}", "2,23 LML1020 slot 'nmae' is not defined; did you mean 'name'?")]
    [InlineData("slots: {name: {}, s: {is_a: nam}}", "1,29 LML1020 slot 'nam' is not defined; did you mean 'name'?")]
    [InlineData("types: {T: {typeof: strng}}", "1,21 LML1020 type 'strng' is not defined; did you mean 'string'?")]
    [InlineData("enums: {E: {inherits: [F]}}", "1,24 LML1020 enum 'F' is not defined")]
    [InlineData("default_range: txet", "1,16 LML1020 range 'txet' is not defined")]
    [InlineData("slots: {s: {any_of: [{range: Nowhere}]}}", "1,30 LML1020 range 'Nowhere' is not defined")]
    [InlineData("classes: {C: {attributes: {a: {}}, slot_usage: {b1: {}}}}", "1,49 LML1020 slot 'b1' is not defined")]
    public void A_name_that_nothing_defines_is_reported(string schema, string finding) => Assert.Equal([finding], Schemas.Findings(schema));

    [Fact]
    public void A_built_in_type_that_was_not_imported_says_what_to_import() =>
        Assert.Equal(
            ["1,20 LML1020 type 'integer' is not defined; import linkml:types, which has it"],
            Schemas.LoadFiles("slots: {s: {range: integer}}").Findings());

    [Fact]
    public void Slot_usage_of_a_slot_that_others_have_is_a_warning() =>
        Assert.Equal(
            ["2,28 LML1023 class 'C' has no slot 's' to refine"],
            Schemas.Findings("slots: {s: {}}\nclasses: {C: {slot_usage: {s: {required: true}}}}"));

    [Theory]
    [InlineData("{minimum_value: 3, maximum_value: 2}", "1,28 LML1032 minimum_value 3 is greater than maximum_value 2, so no value fits")]
    [InlineData("{minimum_value: 2025-01-02, maximum_value: 2025-01-01}", "1,28 LML1032 minimum_value 2025-01-02 is greater than maximum_value 2025-01-01, so no value fits")]
    [InlineData("{minimum_cardinality: 3, exact_cardinality: 2}", "1,34 LML1032 minimum_cardinality 3 is greater than exact_cardinality 2, so no value fits")]
    [InlineData("{any_of: [{minimum_cardinality: 3, maximum_cardinality: 2}]}", "1,44 LML1032 minimum_cardinality 3 is greater than maximum_cardinality 2, so no value fits")]
    public void Bounds_that_leave_no_value_are_reported(string slot, string finding) =>
        Assert.Equal([finding], Schemas.Findings($"slots: {{s: {slot}}}").Select(f => f));

    [Fact]
    public void Bounds_that_inheritance_brings_together_are_reported_once() =>
        Assert.Single(Schemas.Findings("classes: {A: {attributes: {s: {maximum_value: 2}}}, B: {is_a: A, slot_usage: {s: {minimum_value: 3}}}, C: {is_a: B}}"));

    [Theory]
    [InlineData("{a: {identifier: true}, b: {identifier: true}}", "1,11 LML1028 class 'C' has more than one identifier: 'a' and 'b'")]
    [InlineData("{a: {key: true}, b: {key: true}}", "1,11 LML1028 class 'C' has more than one key: 'a' and 'b'")]
    [InlineData("{a: {alias: b}, b: {}}", "1,11 LML1027 slots 'a' and 'b' of class 'C' both stand under the key 'b'")]
    public void Slots_that_cannot_be_told_apart_are_reported_at_the_class_that_brings_them_together(string attributes, string finding) =>
        Assert.Equal([finding], Schemas.Findings($"classes: {{C: {{attributes: {attributes}}}, D: {{is_a: C}}}}"));

    [Theory]
    [InlineData("unique_keys: {k: {unique_key_slots: [nam]}}", "1,76 LML1029 class 'C' has no slot 'nam'; did you mean 'name'?")]
    [InlineData("rules: [{preconditions: {slot_conditions: {nam: {}}}}]", "1,82 LML1029 class 'C' has no slot 'nam'; did you mean 'name'?")]
    [InlineData("any_of: [{slot_conditions: {nam: {}}}]", "1,67 LML1029 class 'C' has no slot 'nam'; did you mean 'name'?")]
    public void A_slot_that_the_class_lacks_is_reported(string demand, string finding) =>
        Assert.Equal([finding], Schemas.Findings($"classes: {{C: {{attributes: {{name: {{}}}}, {demand}}}}}"));

    [Theory]
    [InlineData("{postconditions: {slot_conditions: {a: {required: true}}}}", "1,44 LML1036 this rule of class 'C' has no preconditions, so it is never applied")]
    [InlineData("{elseconditions: {slot_conditions: {a: {required: true}}}}", "1,44 LML1036 this rule of class 'C' has no preconditions, so it is never applied")]
    [InlineData("{deactivated: true, postconditions: {slot_conditions: {a: {required: true}}}}", "")]
    [InlineData("{preconditions: {slot_conditions: {a: {}}}, postconditions: {slot_conditions: {a: {required: true}}}}", "")]
    public void A_rule_that_is_never_applied_is_a_warning(string rule, string finding) =>
        Assert.Equal(finding, string.Join('\n', Schemas.Findings($"classes: {{C: {{attributes: {{a: {{}}}}, rules: [{rule}]}}}}")));

    [Fact]
    public void A_name_of_two_elements_is_reported() =>
        Assert.Equal(
            ["2,9 LML1022 'A' is both a class and an enum; a range cannot tell which is meant"],
            Schemas.Findings("classes: {A: {}}\nenums: {A: {permissible_values: {x: }}}"));

    [Fact]
    public void An_attribute_twice_in_a_list_is_reported() =>
        Assert.Equal(
            ["1,31 LML1011 attribute 'a' is defined differently in schema.yaml(1,28)"],
            Schemas.Findings("classes: {C: {attributes: [a, a]}}"));

    [Theory]
    [InlineData("abstract", "abstract")]
    [InlineData("mixin", "a mixin")]
    public void A_tree_root_without_objects_is_reported(string metaslot, string kind) =>
        Assert.Equal(
            [$"1,26 LML1034 'C' is {kind} and the tree root; no document can have it as its root by default"],
            Schemas.Findings($"classes: {{C: {{tree_root: true, {metaslot}: true}}}}"));

    [Fact]
    public void A_prefix_that_is_not_declared_is_a_warning() =>
        Assert.Equal(
            ["1,26 LML1024 'foaf:Person' uses a prefix that is not declared under 'prefixes'"],
            Schemas.Findings("classes: {C: {class_uri: 'foaf:Person'}}"));

    [Theory]
    [InlineData("text", "")]
    [InlineData("quote", "")]
    [InlineData("texte", "1,69 LML1035 no class on the way to 'Claim' has a slot 'texte' that names the quoted file; did you mean 'text'?")]
    [InlineData("remote", "1,69 LML1035 no class on the way to 'Claim' has a slot 'remote' that names the quoted file")]
    public void Quoted_from_names_a_slot_on_the_way_to_the_root(string source, string finding)
    {
        string schema = $$"""
            classes: {Claim: {attributes: {quote: {annotations: {quoted_from:   {{source}} } } } },
              Article: {attributes: {text: {}, claims: {range: Claim, multivalued: true} } },
              Elsewhere: {attributes: {remote: {} } } }
            """;

        Assert.Equal(finding, string.Join('\n', Schemas.Findings(schema)));
    }
}
