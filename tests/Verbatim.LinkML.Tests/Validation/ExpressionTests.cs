namespace Verbatim.LinkML.Tests.Validation;

public sealed class ExpressionTests
{
    private static readonly DocumentValidator Values = Held.To("""
        classes:
          Any: {class_uri: "linkml:Any"}
          C:
            attributes:
              size:
                any_of:
                  - {range: Box}
                  - {range: integer, minimum_value: 5}
              word:
                range: string
                none_of:
                  - {equals_string: never}
              even:
                range: integer
                exactly_one_of:
                  - {maximum_value: 10}
                  - {minimum_value: 5}
              list:
                range: integer
                multivalued: true
                has_member: {equals_number: 10}
                all_members: {minimum_value: 1}
              nested: {range: Nest}
          Box:
            attributes:
              width: {range: integer, required: true}
              height: {range: integer}
          Nest:
            attributes:
              next:
                range: Any
                any_of: [{range: Nest}, {range: Twin}]
          Twin:
            attributes:
              next:
                range: Any
                any_of: [{range: Nest}, {range: Twin}]
        """);

    [Theory]
    [InlineData("size: 5")]
    [InlineData("size: {width: 1}")]
    [InlineData("word: ever")]
    [InlineData("even: 4")]
    [InlineData("list: [10, 20]")]
    [InlineData("list: ~")]
    public void A_value_that_fits_an_alternative_passes(string document) => Assert.Empty(Values.Findings(document));

    [Theory]
    [InlineData("size: 4", "1,7 LML2015 'size' fits none of its 2 alternatives; the nearest: 'size' must be at least 5, found 4")]
    [InlineData("size: {widht: 1}",
        "1,8 LML2015 'size' fits none of its 2 alternatives; the nearest: unknown key 'widht' in Box; did you mean 'width', which is missing?")]
    [InlineData("size: {width: x}",
        "1,15 LML2015 'size' fits none of its 2 alternatives; the nearest: expected a whole number for 'width', found 'x'")]
    [InlineData("word: never", "1,7 LML2015 'word' is 'never', which it must not be")]
    [InlineData("even: 7", "1,7 LML2015 'even' fits 2 of its 2 alternatives and must fit exactly one")]
    [InlineData("list: [9]", "1,1 LML2034 no member of 'list' is as demanded: at least one must be 10")]
    [InlineData("list: [10, 0]", "1,12 LML2007 'list' must be at least 1, found 0")]
    public void P7_the_alternative_that_came_nearest_is_told(string document, string expected) =>
        Assert.Contains(expected, Values.Findings(document));

    private static readonly DocumentValidator Near = Held.To("""
        classes:
          Any: {class_uri: "linkml:Any"}
          C: {attributes: {x: {range: Any, any_of: [{range: Line}, {range: Area}, {range: Sum}]}}}
          Line: {attributes: {from: {range: integer, required: true}, to: {range: integer, required: true}}}
          Area: {attributes: {size: {required: true}, note: {required: true}}}
          Sum: {attributes: {parts: {range: Part, multivalued: true, inlined_as_list: true, required: true}}}
          Part: {attributes: {n: {range: integer, required: true}, of: {range: Part}}}
        """);

    [Theory]
    [InlineData("x: {from: a, to: 3}", "expected a whole number for 'from', found 'a'")]
    [InlineData("x: {from: a, to: b}", "expected a whole number for 'from', found 'a'")]
    [InlineData("x: {size: a, nota: b}", "unknown key 'nota' in Area; did you mean 'note', which is missing?")]
    [InlineData("x: {note: b}", "missing required key 'size' in Area")]
    [InlineData("x: {parts: [{n: 1}, {n: x}]}", "expected a whole number for 'n', found 'x'")]
    [InlineData("x: {parts: [{n: x}, {n: 1, of: {n: 1, of: {n: z}}}]}", "expected a whole number for 'n', found 'x'")]
    [InlineData("x: {parts: [{n: x, of: {n: y}}], size: a, note: b}", "unknown key 'parts' in Area")]
    public void P7_the_nearest_needs_the_fewest_changes_through_its_depth(string document, string nearest) =>
        Assert.EndsWith($"the nearest: {nearest}", Assert.Single(Near.Findings(document)), StringComparison.Ordinal);

    private static readonly DocumentValidator Tied = Held.To("""
        enums:
          Colour: {permissible_values: {red: , green: } }
          Shape: {permissible_values: {round: , square: } }
        classes:
          Any: {class_uri: "linkml:Any"}
          C:
            attributes:
              x: {range: Any, any_of: [{range: Line}, {range: Area}, {range: Text}]}
              v: {range: Any, any_of: [{range: Colour}, {range: Shape}]}
              w: {any_of: [{equals_string: left}, {equals_string_in: [upper, lower]}]}
          Line: {attributes: {kind: {equals_string: line, required: true}, note: {}, from: {}}}
          Area: {attributes: {kind: {equals_string: area, required: true}, size: {range: integer, required: true}}}
          Text: {attributes: {kind: {equals_string: text, required: true}, words: {}, size: {range: integer}}}
        """);

    [Theory]
    [InlineData("x: {kind: area}", "missing required key 'size' in Area")]
    [InlineData("x: {kind: text, from: 1}", "unknown key 'from' in Text")]
    [InlineData("x: {kind: areal, size: 1}", "'kind' must be 'area', found 'areal'")]
    [InlineData("x: {kind: lines, note: a}", "'kind' must be 'line', found 'lines'")]
    [InlineData("v: squre", "'squre' is no value of Shape; did you mean 'square'?")]
    [InlineData("v: gren", "'gren' is no value of Colour; did you mean 'green'?")]
    [InlineData("w: uper", "'w' must be 'upper' or 'lower', found 'uper'")]
    public void P7_of_equally_near_alternatives_the_one_that_more_speaks_for_is_told(string document, string nearest) =>
        Assert.EndsWith($"the nearest: {nearest}", Assert.Single(Tied.Findings(document)), StringComparison.Ordinal);

    [Fact]
    public void Alternatives_inside_alternatives_take_time_in_proportion_to_the_document()
    {
        string deep = "nested: " + string.Concat(Enumerable.Repeat("{next: ", 90)) + "{wrong: 1}" + new string('}', 90);

        string found = Assert.Single(Values.Findings(deep));
        Assert.Contains("LML2015", found, StringComparison.Ordinal);
    }

    private static readonly DocumentValidator Rules = Held.To("""
        classes:
          C:
            attributes:
              status: {}
              agreed_on: {range: date}
              reason: {}
              name: {}
              family: {}
              given: {}
            any_of:
              - slot_conditions: {name: {required: true}}
              - slot_conditions: {family: {required: true}, given: {required: true}}
            rules:
              - description: what is agreed has a day
                preconditions:
                  slot_conditions: {status: {equals_string: agreed}}
                postconditions:
                  slot_conditions: {agreed_on: {required: true}}
                elseconditions:
                  slot_conditions: {agreed_on: {value_presence: ABSENT}}
              - preconditions:
                  slot_conditions: {given: {}}
                postconditions:
                  slot_conditions: {family: {}}
        """);

    [Theory]
    [InlineData("name: a\nstatus: agreed\nagreed_on: 2025-11-20")]
    [InlineData("name: a\nstatus: proposed")]
    [InlineData("family: a\ngiven: b")]
    public void An_object_that_keeps_the_rules_passes(string document) => Assert.Empty(Rules.Findings(document));

    [Theory]
    [InlineData("name: a\nstatus: agreed", "1,1 LML2016 missing required key 'agreed_on' in C (rule of C: what is agreed has a day)")]
    [InlineData("name: a\nagreed_on: 2025-11-20", "2,1 LML2016 'agreed_on' must not be there (rule of C: what is agreed has a day)")]
    [InlineData("name: a\ngiven: b", "1,1 LML2016 missing required key 'family' in C (rule of C)")]
    [InlineData("family: a", "1,1 LML2015 this C fits none of its 2 alternatives; the nearest: missing required key 'given' in C")]
    public void A_broken_rule_is_reported_with_what_it_demands(string document, string expected) =>
        Assert.Equal([expected], Rules.Findings(document));

    [Fact]
    public void A_rule_is_named_by_the_class_that_states_it() =>
        Assert.Equal(
            ["1,1 LML2016 missing required key 'b' in C (rule of Marked)"],
            Held.To("""
                classes:
                  C: {mixins: [Marked], attributes: {a: , b: }}
                  Marked: {mixin: true, rules: [{preconditions: {slot_conditions: {a: {required: true}}}, postconditions: {slot_conditions: {b: {required: true}}}}]}
                """).Findings("a: 1"));

    [Theory]
    [InlineData("kind: x", "")]
    [InlineData("kind: x\nsize: 1\nword: a", "2,7 LML2016 'size' must be at least 5, found 1 (rule of C)")]
    [InlineData("kind: x\nsize: 7\nword: a", "")]
    public void A_rule_with_open_world_lets_a_value_be_left_out_and_not_be_wrong(string document, string expected)
    {
        DocumentValidator rules = Held.To("""
            classes:
              C:
                attributes: {kind: {}, size: {range: integer}, word: {}}
                rules:
                  - open_world: true
                    preconditions: {slot_conditions: {kind: {equals_string: x}}}
                    postconditions: {slot_conditions: {size: {required: true, minimum_value: 5}, word: {value_presence: PRESENT}}}
            """);

        Assert.Equal(expected, string.Join('\n', rules.Findings(document)));
    }

    [Theory]
    [InlineData("{required: false}", "", true)]
    [InlineData("{value_presence: UNCOMMITTED}", "", true)]
    [InlineData("{required: false}", "\nto: b", true)]
    [InlineData("{required: false, equals_string: a}", "", true)]
    [InlineData("{required: false, equals_string: a}", "\nto: b", false)]
    [InlineData("{value_presence: UNCOMMITTED, equals_string: a}", "\nto: b", false)]
    [InlineData("{required: true}", "", false)]
    [InlineData("{value_presence: PRESENT}", "", false)]
    [InlineData("{value_presence: ABSENT}", "\nto: b", false)]
    public void What_asks_for_nothing_demands_nothing(string condition, string more, bool expected)
    {
        DocumentValidator rules = Held.To($$"""
            classes:
              M: {mixin: true, rules: [{preconditions: {slot_conditions: {kind: {equals_string: x} } }, postconditions: {slot_conditions: {to: {{condition}} } } }]}
              C: {mixins: [M], attributes: {kind: {}, to: {} } }
            """);

        Assert.Equal(expected, rules.Check("kind: x" + more).IsValid);
    }

    [Theory]
    [InlineData("kind: x\nsize: 1", "")]
    [InlineData("kind: x\nsize: 2", "2,7 LML2016 'size' must be '1', found '2' (rule of C)")]
    [InlineData("kind: y\nsize: 1", "1,7 LML2016 'kind' must be 'x', found 'y' (rule of C)")]
    [InlineData("kind: y\nsize: 2", "")]
    public void A_bidirectional_rule_holds_the_other_way_round_as_well(string document, string expected)
    {
        DocumentValidator rules = Held.To("""
            classes:
              C:
                attributes: {kind: {}, size: {}}
                rules:
                  - bidirectional: true
                    preconditions: {slot_conditions: {kind: {equals_string: x}}}
                    postconditions: {slot_conditions: {size: {equals_string: "1"}}}
            """);

        Assert.Equal(expected, string.Join('\n', rules.Findings(document)));
    }
}
