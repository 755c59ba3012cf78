namespace Verbatim.LinkML.Tests.Validation;

/// <summary>The parts of the numbered decisions that no other test of documents is about.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void P5_classification_rules_do_not_reclassify()
    {
        const string Schema =
            "classes: {D: {is_a: C, attributes: {extra: }}, C: {attributes: {kind: }, classification_rules: [{is_a: D, slot_conditions: {kind: {equals_string: d}}}]}}";

        Assert.Equal(["2,1 LML2001 unknown key 'extra' in C"], Validator(Schema, "1,74 LML1003 'classification_rules' is not enforced")
            .Findings("kind: d\nextra: x"));
    }

    [Theory]
    [InlineData("tags: []", "1,1 LML2002 missing required key 'tags' in C")]
    [InlineData("tags: ~", "1,1 LML2002 missing required key 'tags' in C")]
    [InlineData("tags: [a]\ncount: ~\nkind: ~", "")]
    public void P6_an_empty_list_is_absent_and_null_passes_all_but_required(string document, string expected) =>
        Assert.Equal(expected,
            Found("classes: {C: {attributes: {tags: {multivalued: true, required: true}, count: {range: integer, minimum_value: 5}, kind: {equals_string: x}}}}", document));

    [Theory]
    [InlineData("s: 3", "1,4 LML2015 's' fits none of its 2 alternatives; the nearest: 's' must be at least 5, found 3")]
    [InlineData("s: x", "1,4 LML2004 expected a whole number for 's', found 'x'")]
    [InlineData("any: x", "")]
    public void P7_an_explicit_range_around_alternatives_must_hold_as_well_unless_it_is_Any(string document, string expected) =>
        Assert.Equal(expected, Found(
            "classes: {Any: {class_uri: 'linkml:Any'}, C: {attributes: {s: {range: integer, any_of: [{minimum_value: 5}, {range: string, equals_string: x}]}, any: {range: Any, any_of: [{range: integer}, {range: string}]}}}}", document));

    [Fact]
    public void P8_without_a_designator_an_object_is_held_to_the_range_itself() =>
        Assert.Equal("1,10 LML2001 unknown key 'more' in A",
            Found("classes: {A: {attributes: {x: }}, B: {is_a: A, attributes: {more: }}, C: {attributes: {thing: {range: A}}}}",
                "thing: { more: 1}"));

    [Theory]
    [InlineData("string", "B", "")]
    [InlineData("string", "ex:B", "1,12 LML2013 'ex:B' is not A or a class below it")]
    [InlineData("uriorcurie", "ex:B", "")]
    [InlineData("uriorcurie", "https://example.org/B", "")]
    [InlineData("uri", "https://example.org/B", "")]
    public void P9_a_designator_is_read_in_every_spelling_of_its_range(string range, string text, string expected) =>
        Assert.Equal(expected, Found(
            $"classes: {{A: {{attributes: {{kind: {{designates_type: true, range: {range}}}}}}}, B: {{is_a: A}}, C: {{attributes: {{a: {{range: A}}}}}}}}", $"a: {{ kind: '{text}'}}"));

    [Theory]
    [InlineData("n: 120", "")]
    [InlineData("n: 220", "1,4 LML2006 '220' does not match the pattern '^1' of 'n'")]
    public void P13_on_a_number_a_pattern_applies_to_its_text(string document, string expected) =>
        Assert.Equal(expected, Found("classes: {C: {attributes: {n: {range: integer, pattern: '^1'}}}}", document));

    [Theory]
    [InlineData("to: '#/list/1'\nlist: [a, b]", "")]
    [InlineData("to: '#/list[1]'\nlist: [a, b]", "")]
    [InlineData("to: '#/list/2'\nlist: [a, b]", "1,5 LML2030 '#/list/2' points to nothing in this document")]
    public void P14_a_JSON_Pointer_points_to_something_in_its_document(string document, string expected) =>
        Assert.Equal(expected, Found("classes: {C: {attributes: {to: {range: jsonpointer}, list: {multivalued: true}}}}", document));

    [Theory]
    [InlineData("false", "Warning")]
    [InlineData("true", "Error")]
    public void P17_a_prefix_outside_the_list_is_a_warning_and_an_error_where_the_list_is_closed(string isClosed, string severity) =>
        Assert.Equal(
            $"{severity}: identifiers of C begin with 'ex', found 'linkml:a'",
            string.Join('\n',
                Held.To($"classes: {{C: {{id_prefixes: [ex], id_prefixes_are_closed: {isClosed}, attributes: {{id: {{identifier: true}}}}}}}}")
                .Check("id: linkml:a").Diagnostics.Select(static d => $"{d.Severity}: {d.Message}")));

    [Fact]
    public void P17_a_key_is_local_to_its_collection() =>
        Assert.Equal("", Found(
            "classes: {Part: {attributes: {no: {key: true}}}, Box: {attributes: {parts: {range: Part, multivalued: true, inlined_as_list: true}}}, C: {attributes: {boxes: {range: Box, multivalued: true}}}}",
            "boxes: [{parts: [{no: a}]}, {parts: [{no: a}]}]"));

    [Theory]
    [InlineData("old: x", "1,1 LML2025 'old' is deprecated: use new")]
    [InlineData("state: gone", "1,8 LML2025 'gone' is deprecated: nobody says so")]
    [InlineData("thing: {}", "1,1 LML2025 class Thing is deprecated: use another")]
    public void What_is_deprecated_is_a_warning_where_it_is_used(string document, string expected) =>
        Assert.Equal(expected, Found(
            "enums: {State: {permissible_values: {gone: {deprecated: nobody says so}}}}\nclasses: {Thing: {deprecated: use another}, C: {attributes: {old: {deprecated: use new}, state: {range: State}, thing: {range: Thing}}}}", document));

    [Theory]
    [InlineData("n: 1", "1,4 LML2004 expected true or false for 'n', found '1'")]
    [InlineData("n: true", "")]
    [InlineData("n: 2025-11-20", "")]
    public void A_value_of_a_union_of_types_is_a_value_of_one_of_them(string document, string expected) =>
        Assert.Equal(expected.Length > 0, Found(
            "types: {T: {typeof: string, union_of: [boolean, date]}}\nclasses: {C: {attributes: {n: {range: T}}}}", document).Length > 0);

    private static string Found(string schema, string document) => string.Join('\n', Held.To(schema).Findings(document));

    private static DocumentValidator Validator(string schema, string warning)
    {
        Assert.Equal([warning], Schemas.Findings(schema));
        return Held.To(schema);
    }
}
