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
    [InlineData("classes: {C: {attributes: {a: {}}, slot_usage: {b1: {}}}}", "1,49 LML1023 class 'C' has no slot 'b1' to refine")]
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
    [InlineData("{minimum_value: 2025-01-02, maximum_value: 2025-01-01}",
        "1,28 LML1032 minimum_value 2025-01-02 is greater than maximum_value 2025-01-01, so no value fits")]
    [InlineData("{minimum_cardinality: 3, exact_cardinality: 2}",
        "1,34 LML1032 minimum_cardinality 3 is greater than exact_cardinality 2, so no value fits")]
    [InlineData("{any_of: [{minimum_cardinality: 3, maximum_cardinality: 2}]}",
        "1,44 LML1032 minimum_cardinality 3 is greater than maximum_cardinality 2, so no value fits")]
    public void Bounds_that_leave_no_value_are_reported(string slot, string finding) =>
        Assert.Equal([finding], Schemas.Findings($"slots: {{s: {slot}}}").Select(f => f));

    [Theory]
    [InlineData("{range: Small, minimum_value: 11}", "LML1032 minimum_value 11 is greater than maximum_value 10, so no value fits")]
    [InlineData("{range: Small, maximum_value: 1}", "LML1032 minimum_value 2 is greater than maximum_value 1, so no value fits")]
    [InlineData("{any_of: [{range: Small, maximum_value: 1}]}", "LML1032 minimum_value 2 is greater than maximum_value 1, so no value fits")]
    [InlineData("{range: Small, minimum_value: 10}", "")]
    public void Bounds_of_a_type_and_of_its_slot_that_leave_no_value_are_reported(string slot, string finding) =>
        Assert.Equal(finding, string.Join('\n', Schemas.Findings($$"""
            types: {Some: {typeof: integer, minimum_value: 2}, Small: {typeof: Some, maximum_value: 10} }
            slots: {s: {{slot}} }
            """).Select(static f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..])));

    [Fact]
    public void Bounds_that_inheritance_brings_together_are_reported_once() =>
        Assert.Single(Schemas.Findings(
            "classes: {A: {attributes: {s: {range: integer, maximum_value: 2}}}, B: {is_a: A, slot_usage: {s: {minimum_value: 3}}}, C: {is_a: B}}"));

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
    [InlineData("{postconditions: {slot_conditions: {a: {required: true}}}}",
        "1,44 LML1036 this rule of class 'C' has no preconditions, so it is never applied")]
    [InlineData("{elseconditions: {slot_conditions: {a: {required: true}}}}",
        "1,44 LML1036 this rule of class 'C' has no preconditions, so it is never applied")]
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

    [Theory]
    [InlineData("classes: {Person: {}}\nslots: {s: {domain: Preson}}",
        "2,21 LML1020 class 'Preson' is not defined; did you mean 'Person'?")]
    [InlineData("classes: {C: {attributes: {name: }, defining_slots: [nam]}}",
        "1,54 LML1020 slot 'nam' is not defined; did you mean 'name'?")]
    [InlineData("slots: {parent: {inverse: chld}, child: {inverse: parent}}",
        "1,27 LML1020 slot 'chld' is not defined; did you mean 'child'?")]
    [InlineData("classes: {Cat: {attributes: {of: {inverse: has}, has: {domain_of: [Cta]}}}}",
        "1,68 LML1020 class 'Cta' is not defined; did you mean 'Cat'?")]
    [InlineData("subsets: {core: {}}\nclasses: {C: {in_subset: [cor]}}", "2,27 LML1020 subset 'cor' is not defined; did you mean 'core'?")]
    [InlineData("classes: {Ship: {}, Boat: {}, Vessel: {union_of: [Ship, Baot]}}",
        "1,57 LML1020 class 'Baot' is not defined; did you mean 'Boat'?")]
    public void A_name_that_only_informs_and_that_nothing_defines_is_a_warning(string body, string finding)
    {
        LoadedSchema schema = Schemas.Load(body);

        Assert.Equal((finding, true), (Assert.Single(schema.Findings()), schema.IsValid));
    }

    [Fact]
    public void Domain_defining_slots_subsets_and_union_of_ask_nothing_of_documents() =>
        Assert.Empty(
            Schemas.Findings(
                "subsets: {core: {}}\nclasses: {A: {}, C: {attributes: {s: {domain: A}}, defining_slots: [s], in_subset: [core], union_of: [A]}}"));

    [Theory]
    [InlineData("abstract: true", "abstract")]
    [InlineData("mixin: true", "a mixin")]
    public void P8_a_slot_in_which_no_object_can_stand_is_a_warning(string metaslot, string kind) =>
        Assert.Equal(
            [$"2,38 LML1041 no object can stand in 's': A is {kind}, and has no slot with designates_type that would tell which class below it is meant"],
            Schemas.Findings($"classes: {{A: {{{metaslot}}}, B: {{is_a: A}},\n  C: {{attributes: {{s: {{range:        A}}}}}}}}"));

    [Theory]
    [InlineData("attributes: {kind: {designates_type: true}}")]
    [InlineData("attributes: {id: {identifier: true}}")]
    public void P8_a_range_that_can_be_told_or_referred_to_is_no_warning(string attributes) =>
        Assert.Empty(
            Schemas.Findings($"classes: {{A: {{abstract: true, {attributes}}}, B: {{is_a: A}}, C: {{attributes: {{s: {{range: A}}}}}}}}"));

    [Theory]
    [InlineData("C: {mixins: [M], attributes: {kind: , size: }}", "")]
    [InlineData("B: {mixins: [M], attributes: {kind: }}, C: {is_a: B, attributes: {size: }}", "")]
    [InlineData("B: {mixins: [M], attributes: {kind: }}, C: {attributes: {size: }}", "LML1029")]
    [InlineData("C: {mixins: [M], attributes: {kind: }}", "LML1029")]
    public void A_rule_of_a_mixin_may_speak_of_the_slots_of_its_users(string users, string code) =>
        Assert.Equal(code, string.Join(' ', Schemas.Load($$"""
            classes:
              { {{users}}, M: {mixin: true, rules: [{preconditions: {slot_conditions: {kind: {equals_string: a} } }, postconditions: {slot_conditions: {size: {required: true} } } }] } }
            """).Diagnostics.Where(static d => d.Severity > DiagnosticSeverity.Hidden).Select(static d => d.Code)));

    [Fact]
    public void Lengths_of_an_array_that_leave_none_are_reported() =>
        Assert.Equal(
            ["1,56 LML1032 minimum_cardinality 3 is greater than maximum_cardinality 2, so no value fits"],
            Schemas.Findings("slots: {s: {array: {dimensions: [{minimum_cardinality: 3, maximum_cardinality: 2}]}}}"));

    [Theory]
    [InlineData("{range: integer, minimum_value: 5, ifabsent: int(4)}", "'s' must be at least 5, found 4")]
    [InlineData("{pattern: '^a', ifabsent: string(b)}", "'b' does not match the pattern '^a' of 's'")]
    [InlineData("{range: Short, ifabsent: Short(long)}", "'long' does not match the pattern '^.{3}$' of 's'")]
    [InlineData("{equals_string: x, ifabsent: string(y)}", "'s' must be 'x', found 'y'")]
    [InlineData("{any_of: [{range: integer}, {range: boolean}], ifabsent: string(x)}",
        "'s' fits none of its 2 alternatives; the nearest: expected a whole number for 's', found 'x'")]
    [InlineData("{range: integer, ifabsent: class_name}", "'C' is not a whole number")]
    [InlineData("{range: curie, ifabsent: default_ns}", "'https://example.org/' is not a CURIE such as prefix:name")]
    [InlineData("{range: uri, ifabsent: default_ns}", "")]
    public void P11_a_default_that_its_slot_rules_out_is_an_error(string slot, string misfit)
    {
        string[] errors =
            Schemas.Load($"types: {{Short: {{typeof: string, pattern: '^.{{3}}$'}}}}\nclasses: {{C: {{attributes: {{s: {slot}}}}}}}")
                .Errors();

        Assert.Equal(misfit,
            string.Join('\n', errors.Select(static e => e[(e.IndexOf("fit: ", StringComparison.Ordinal) + "fit: ".Length)..])));
    }
}
