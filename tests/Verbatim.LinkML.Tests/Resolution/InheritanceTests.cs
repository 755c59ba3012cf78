using System.Diagnostics;

namespace Verbatim.LinkML.Tests.Resolution;

public sealed class InheritanceTests
{
    [Fact]
    public void P1_mixins_come_before_is_a_and_near_before_far()
    {
        SchemaModel model =
            Schemas.Model("classes: {A: {}, B: {is_a: A}, M: {mixin: true}, N: {mixin: true, mixins: [M]}, C: {is_a: B, mixins: [N]}}");

        Assert.Equal(["N", "B", "M", "A"], model.Class("C").Ancestors);
    }

    [Fact]
    public void P1_two_parents_that_disagree_are_named()
    {
        const string Schema = """
            classes:
              M: {mixin: true, attributes: {size: {range: integer}}}
              B: {attributes: {size: {range: string}}}
              C: {is_a: B, mixins: [M]}
            """;

        Assert.Equal(["4,3 LML1025 slot 'size' of class 'C': 'M' and 'B' disagree on range; 'M' counts, since it comes first"],
            Schemas.Findings(Schema));
    }

    [Theory]
    [InlineData("multivalued", "true", "false")]
    [InlineData("inlined_as_list", "true", "false")]
    [InlineData("equals_number", "1", "2")]
    [InlineData("exact_cardinality", "1", "2")]
    [InlineData("equals_string_in", "[a]", "[b]")]
    [InlineData("any_of", "[{pattern: a}]", "[{pattern: b}]")]
    [InlineData("value_presence", "PRESENT", "ABSENT")]
    public void P1_parents_may_disagree_on_any_metaslot_of_which_one_counts(string metaslot, string first, string second)
    {
        string schema = $$"""
            classes:
              M: {mixin: true, attributes: {size: { {{metaslot}}: {{first}} } } }
              B: {attributes: {size: { {{metaslot}}: {{second}} } } }
              C: {is_a: B, mixins: [M]}
            """;

        string told = Assert.Single(Schemas.Findings(schema), static f => f.Contains("LML1025", StringComparison.Ordinal));
        Assert.Contains($"disagree on {metaslot};", told);
    }

    [Theory]
    [InlineData("pattern: a", "pattern: b")]
    [InlineData("range: integer, minimum_value: 1", "range: integer, minimum_value: 2")]
    public void P1_what_holds_together_needs_no_decision(string first, string second) =>
        Assert.DoesNotContain(
            Schemas.Findings($$"""
                classes:
                  M: {mixin: true, attributes: {size: { {{first}} } } }
                  B: {attributes: {size: { {{second}} } } }
                  C: {is_a: B, mixins: [M]}
                """),
            static f => f.Contains("LML1025", StringComparison.Ordinal));

    [Fact]
    public void P1_a_class_that_decides_itself_is_not_asked_again() =>
        Assert.Empty(
            Schemas.Findings(
                "classes: {M: {mixin: true, attributes: {s: {range: integer}}}, B: {attributes: {s: {range: float}}}, C: {is_a: B, mixins: [M], slot_usage: {s: {range: integer}}}}"));

    [Fact]
    public void P2_the_nearest_slot_usage_wins_metaslot_by_metaslot()
    {
        const string Schema = """
            slots: {s: {range: string, description: far}}
            classes:
              A: {slots: [s], slot_usage: {s: {required: true, description: middle}}}
              B: {is_a: A, slot_usage: {s: {range: integer, description: near}}}
            """;

        SlotModel slot = Schemas.Model(Schema).Slot("B", "s");

        Assert.Equal(("near", true, "integer"), (slot.Description, slot.Required, slot.Range!.Name));
    }

    [Theory]
    [InlineData("minimum_value: 5, maximum_value: 20", "5", "10")]
    [InlineData("minimum_value: -5", "0", "10")]
    [InlineData("maximum_value: 9.5", "0", "9.5")]
    public void P2_minimum_and_maximum_intersect(string usage, string minimum, string maximum)
    {
        SlotModel slot = Schemas.Model($$"""
            classes:
              A: {attributes: {s: {range: float, minimum_value: 0, maximum_value: 10} } }
              B: {is_a: A, slot_usage: {s: { {{usage}} } } }
            """).Slot("B", "s");

        Assert.Equal(new ValueRange(minimum, maximum), slot.Find<ValueRange>());
    }

    [Fact]
    public void P2_a_requirement_may_be_lifted_and_is_mentioned_on_request_only()
    {
        LoadedSchema schema =
            Schemas.Load("slots: {s: {required: true}}\nclasses: {A: {slots: [s]}, B: {is_a: A, slot_usage: {s: {required: false}}}}");

        Assert.Equal((DiagnosticSeverity.Hidden, "LML1026"), (schema.Diagnostics.Single().Severity, schema.Diagnostics.Single().Code));
    }

    [Theory]
    [InlineData("mixins: [m], is_a: b", "1,81 LML1025 slot 's': 'm' and 'b' disagree on range; 'm' counts, since it comes first")]
    [InlineData("mixins: [m], is_a: b, range: string", "")]
    [InlineData("mixins: [m, b]", "1,81 LML1025 slot 's': 'm' and 'b' disagree on range; 'm' counts, since it comes first")]
    [InlineData("mixins: [below], is_a: b", "")]
    public void P1_two_slots_above_a_slot_that_disagree_are_told(string parents, string finding) =>
        Assert.Equal(finding, string.Join('\n', Schemas.Findings(
            $"slots: {{m: {{range: integer}}, b: {{range: date}}, below: {{is_a: b, range: string}}, s: {{{parents}}}}}")));

    [Theory]
    [InlineData("integer, minimum_value: 5", "minimum_value: 3", "LML1051 minimum_value has no effect on 's': A says 5, and both hold")]
    [InlineData("integer, maximum_value: 5", "maximum_value: 9", "LML1051 maximum_value has no effect on 's': A says 5, and both hold")]
    [InlineData("date, minimum_value: 2025-02-01", "minimum_value: 2025-01-01",
        "LML1051 minimum_value has no effect on 's': A says 2025-02-01, and both hold")]
    [InlineData("datetime, maximum_value: '2025-01-01T10:00:00Z'", "maximum_value: '2025-01-01T11:30:00+01:00'",
        "LML1051 maximum_value has no effect on 's': A says 2025-01-01T10:00:00Z, and both hold")]
    [InlineData("datetime, maximum_value: '2025-01-01T10:00:00Z'", "maximum_value: '2025-01-01T10:30:00+01:00'", "")]
    [InlineData("integer, minimum_value: 5", "minimum_value: 5.0", "")]
    [InlineData("integer, minimum_value: 5", "minimum_value: 7", "")]
    [InlineData("string, multivalued: true, minimum_cardinality: 2", "minimum_cardinality: 1",
        "LML1052 class 'B' takes values under 's' that 'A' does not: minimum_cardinality 2 there, 1 here")]
    [InlineData("string, multivalued: true, maximum_cardinality: 2", "maximum_cardinality: 3",
        "LML1052 class 'B' takes values under 's' that 'A' does not: maximum_cardinality 2 there, 3 here")]
    [InlineData("string, multivalued: true, exact_cardinality: 2", "exact_cardinality: 3",
        "LML1052 class 'B' takes values under 's' that 'A' does not: exact_cardinality 2 there, 3 here")]
    [InlineData("string, multivalued: true, maximum_cardinality: 2", "maximum_cardinality: 1", "")]
    [InlineData("string, multivalued: false", "multivalued: true",
        "LML1052 class 'B' takes values under 's' that 'A' does not: multivalued false there, true here")]
    [InlineData("string", "multivalued: true", "")]
    [InlineData("integer", "range: string", "LML1052 class 'B' takes values under 's' that 'A' does not: range integer there, string here")]
    [InlineData("string", "range: integer", "LML1052 class 'B' takes values under 's' that 'A' does not: range string there, integer here")]
    [InlineData("A", "range: P", "LML1052 class 'B' takes values under 's' that 'A' does not: range A there, P here")]
    [InlineData("All", "range: Other", "LML1052 class 'B' takes values under 's' that 'A' does not: range All there, Other here")]
    [InlineData("A", "range: B", "")]
    [InlineData("All", "range: Some", "")]
    [InlineData("string", "range: Some", "")]
    [InlineData("float", "range: integer", "")]
    [InlineData("string", "range: Code", "")]
    [InlineData("uriorcurie", "range: curie", "")]
    [InlineData("string", "range: date", "")]
    [InlineData("Any", "range: integer", "")]
    public void P2_what_is_relaxed_is_told_once(string above, string below, string finding)
    {
        string[] found = Schemas.Findings($$"""
            enums: {All: {permissible_values: {a: , b: } }, Some: {permissible_values: {a: } }, Other: {permissible_values: {a: , c: } } }
            types: {Code: {typeof: string, pattern: '^a'} }
            slots: {s: {} }
            classes:
              Any: {class_uri: "linkml:Any"}
              P: {}
              A: {slots: [s], slot_usage: {s: {range: {{above}} } } }
              B: {is_a: A, slot_usage: {s: { {{below}} } } }
              C: {is_a: B}
            """);

        Assert.Equal(finding, string.Join('\n', found.Select(static f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..])));
    }

    [Theory]
    [InlineData("slots: [s]", "slot_usage: {s: {range: string} }",
        "LML1052 class 'B' takes values under 's' that 'P' does not: range integer there, string here")]
    [InlineData("attributes: {s: {range: integer} }", "attributes: {s: {range: string} }",
        "LML1052 class 'B' takes values under 's' that 'P' does not: range integer there, string here")]
    [InlineData("attributes: {s: {multivalued: true, maximum_cardinality: 2} }", "attributes: {s: {maximum_cardinality: 5} }",
        "LML1052 class 'B' takes values under 's' that 'P' does not: maximum_cardinality 2 there, 5 here")]
    [InlineData("abstract: true", "slots: [s], slot_usage: {s: {range: string} }", "")]
    [InlineData("attributes: {s: {range: integer} }", "attributes: {s: {range: integer} }", "")]
    public void P2_a_class_above_takes_what_its_slot_says_wherever_that_stands(string above, string below, string finding)
    {
        string[] found = Schemas.Findings($$"""
            slots: {s: {range: integer} }
            classes:
              P: { {{above}} }
              B: {is_a: P, {{below}} }
            """);

        Assert.Equal(finding, string.Join('\n', found.Select(static f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..])));
    }

    [Fact]
    public void P3_a_slot_inherits_only_what_the_metamodel_marks()
    {
        const string Schema = """
            slots:
              parent: {range: integer, required: true, slot_uri: "ex:p", description: d, any_of: [{minimum_value: 3}]}
              child: {is_a: parent}
            classes: {C: {slots: [child]}}
            """;

        SlotModel slot = Schemas.Model(Schema).Slot("C", "child");

        Assert.Equal(("integer", true, null, null, "https://example.org/child"),
            (slot.Range!.Name, slot.Required, slot.Description, slot.Find<BooleanExpression>(), slot.Uri));
    }

    [Fact]
    public void P3_an_attribute_shadows_the_slot_of_its_name()
    {
        SchemaModel model = Schemas.Model("slots: {s: {required: true, range: integer}}\nclasses: {C: {attributes: {s: {}}}}");

        Assert.Equal((false, "string"), (model.Slot("C", "s").Required, model.Slot("C", "s").Range!.Name));
    }

    [Theory]
    [InlineData("is_a: parent", "integer", true, true)]
    [InlineData("mixins: [parent]", "integer", true, true)]
    [InlineData("is_a: child", "integer", true, true)]
    [InlineData("is_a: parent, range: date", "date", true, true)]
    [InlineData("is_a: parent, required: false, multivalued: false", "integer", false, false)]
    [InlineData("is_a: other, mixins: [parent]", "integer", true, true)]
    [InlineData("is_a: parent, mixins: [other]", "float", true, true)]
    public void P3_an_attribute_follows_its_own_parents(string attribute, string range, bool isRequired, bool isMultivalued)
    {
        SlotModel slot = Schemas.Model($$"""
            slots:
              parent: {range: integer, required: true, multivalued: true, description: d, slot_uri: "ex:p", any_of: [{minimum_value: 3}]}
              child: {is_a: parent}
              other: {range: float}
            classes: {C: {attributes: {s: { {{attribute}} } } } }
            """).Slot("C", "s");

        Assert.Equal((range, isRequired, isMultivalued, null, null, "https://example.org/s"),
            (slot.Range!.Name, slot.Required, slot.Multivalued, slot.Description, slot.Find<BooleanExpression>(), slot.Uri));
    }

    [Fact]
    public void Slots_come_inherited_first_and_know_the_class_that_brought_them_in()
    {
        SchemaModel model =
            Schemas.Model(
                "classes: {A: {attributes: {a: {}}}, M: {mixin: true, attributes: {m: {}}}, C: {is_a: A, mixins: [M], attributes: {c: {}, a: {required: true}}}}");

        Assert.Equal([("a", "A"), ("m", "M"), ("c", "C")], model.Class("C").Slots.Select(static s => (s.Name, s.Owner)));
    }

    [Theory]
    [InlineData("classes: {A: {is_a: B}, B: {is_a: A}}", "1,35 LML1021 class 'B' inherits from itself: A -> B -> A")]
    [InlineData("classes: {A: {is_a: A}}", "1,21 LML1021 class 'A' inherits from itself: A -> A")]
    [InlineData("classes: {A: {mixins: [B]}, B: {mixin: true, mixins: [A]}}", "1,55 LML1021 class 'B' inherits from itself: A -> B -> A")]
    [InlineData("slots: {a: {is_a: b}, b: {mixins: [a]}}", "1,36 LML1021 slot 'b' inherits from itself: a -> b -> a")]
    [InlineData("types: {A: {typeof: B}, B: {typeof: A}}", "1,37 LML1021 type 'B' inherits from itself: A -> B -> A")]
    [InlineData("enums: {A: {include: [{inherits: [A]}]}}", "1,35 LML1021 enum 'A' inherits from itself: A -> A")]
    public void A_circle_of_parents_is_an_error(string schema, string finding) => Assert.Equal([finding], Schemas.Findings(schema));

    [Fact]
    public void A_parent_that_closes_a_circle_is_left_out_of_the_model() =>
        Assert.Equal(["B", null], Schemas.Load("classes: {A: {is_a: B}, B: {is_a: A}}").Model!.Classes.Select(static c => c.IsA));

    [Fact]
    public void A_circle_of_nine_hundred_classes_is_walked_without_a_crash()
    {
        string schema = "classes:\n" + string.Concat(Enumerable.Range(1, 900).Select(static i => $"  C{i}: {{is_a: C{i - 1}}}\n"))
            + "  C0: {is_a: C900}\n";

        Assert.Equal("LML1021", Schemas.Load(schema).Diagnostics.Single().Code);
    }

    [Fact]
    public void Rules_unique_keys_and_class_expressions_are_inherited()
    {
        const string Schema = """
            classes:
              A:
                attributes: {a: {}, b: {}}
                unique_keys: {k: {unique_key_slots: [a]}}
                rules: [{preconditions: {slot_conditions: {a: {value_presence: PRESENT}}}, postconditions: {slot_conditions: {b: {required: true}}}}, {deactivated: true}]
                any_of: [{slot_conditions: {a: {required: true}}}]
              B: {is_a: A, none_of: [{slot_conditions: {b: {equals_string: x}}}]}
            """;

        ClassModel b = Schemas.Model(Schema).Class("B");

        Assert.Equal((1, 1, 2), (b.UniqueKeys.Count, b.Rules.Count, b.Expression!.AllOf!.Value.Count));
    }

    [Fact]
    public void Of_extra_slots_and_of_a_unique_key_the_nearest_class_above_counts()
    {
        ClassModel c = Schemas.Model("""
            classes:
              A: {extra_slots: {allowed: true}, attributes: {a: , b: }, unique_keys: {k: {unique_key_slots: [a]}}}
              B: {is_a: A, extra_slots: {allowed: false}, unique_keys: {k: {unique_key_slots: [b]}}}
              C: {is_a: B}
            """).Class("C");

        Assert.Equal((false, "b"), (c.ExtraSlots!.Allowed, c.UniqueKeys.Single().Slots.Single()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_past_a_thousand_levels_is_cut_with_one_finding(bool fromBelow)
    {
        IEnumerable<int> order = fromBelow ? Enumerable.Range(1, 20_000).Reverse() : Enumerable.Range(1, 20_000);
        string schema = "classes:\n  C0: {}\n" + string.Concat(order.Select(static i => $"  C{i}: {{is_a: C{i - 1}}}\n"));

        LoadedSchema loaded = Schemas.Load(schema);

        Assert.EndsWith("LML1042 class 'C1001' inherits through more than 1000 levels", Assert.Single(loaded.Findings()));
        // Wherever it is cut, nobody knows what would be above.
        Assert.Equal([false, true, true],
            new[] { "C1000", "C2002", "C20000" }.Select(name => loaded.Model!.Class(name).ExtraSlots is not null));
    }

    [Theory]
    [InlineData("classes", "is_a: C{0}")]
    [InlineData("slots", "is_a: C{0}")]
    [InlineData("types", "typeof: C{0}")]
    [InlineData("enums", "inherits: [C{0}], permissible_values: [v{0}]")]
    [InlineData("enums", "include: [{inherits: [C{0}]}]")]
    public void A_chain_of_five_thousand_ends_in_bounded_time_on_a_small_stack(string section, string inherits)
    {
        string chain = string.Concat(Enumerable.Range(1, 5_000)
            .Select(i => $"  C{i}: {{{inherits.Replace("{0}", $"{i - 1}", StringComparison.Ordinal)}}}\n"));
        LoadedSchema? schema = null;

        Thread thread = new(() => schema = Schemas.Load($"{section}:\n{chain}  C0: {{}}\n"), maxStackSize: 256 * 1024);
        Stopwatch watch = Stopwatch.StartNew();
        thread.Start();
        thread.Join();

        Assert.NotNull(schema!.Model);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }
}
