namespace Verbatim.LinkML.Tests.Validation;

public sealed class CollectionTests
{
    private static readonly DocumentValidator Points = Held.To("""
        classes:
          C:
            attributes:
              points: {range: Point, multivalued: true, inlined_as_list: true, exact_cardinality: 2}
              by_number: {range: Point, multivalued: true, inlined: true}
              labels: {range: Label, multivalued: true, inlined: true}
              authors: {range: Person, multivalued: true}
              editor: {range: Person}
              grid: {range: float, array: {exact_number_dimensions: 2}}
          Point:
            attributes:
              number: {key: true, range: integer}
              title: {required: true}
              topic: {}
              place: {}
            unique_keys:
              spot: {unique_key_slots: [topic, place]}
          Label:
            attributes:
              language: {key: true}
              text: {}
          Person:
            attributes:
              id: {identifier: true, range: uriorcurie}
        """);

    [Fact]
    public void A_wrong_number_of_values_is_reported_at_the_key() =>
        Assert.Equal(
            ["1,1 LML2008 'points' has the wrong number of values: expected exactly 2, found 1"],
            Points.Findings("points:\n  - {number: 1, title: a}\n"));

    [Fact]
    public void P17_a_key_that_stands_twice_in_a_collection_names_both_places()
    {
        Diagnostic found = Assert.Single(Points.Check("points:\n  - {number: 1, title: a}\n  - {number: 1, title: b}\n").Diagnostics);

        Assert.Equal("3,14 LML2010 Point '1' already stands in 'points' at line 2, column 14", Held.Show(found));
        Assert.Equal(("2,14", "/points/1/number"), (found.Related[0].Location.LineSpan.Start.ToString(), found.Path));
    }

    [Fact]
    public void P17_a_unique_key_names_both_places() =>
        Assert.Equal(
            ["3,27 LML2011 unique key 'spot' (topic, place) has the same values at line 2, column 27"],
            Points.Findings("points:\n  - {number: 1, title: a, topic: t, place: p}\n  - {number: 2, title: b, topic: t, place: p}\n"));

    [Fact]
    public void P17_a_null_in_a_unique_key_makes_no_duplicate() =>
        Assert.Empty(Points.Findings("points:\n  - {number: 1, title: a, topic: t}\n  - {number: 2, title: b, topic: t}\n"));

    [Theory]
    [InlineData("people: [{id: a}, {id: a}]")]
    [InlineData("people: [&a {id: a}, *a]")]
    public void P17_an_object_that_stands_twice_in_a_collection_is_still_declared(string document)
    {
        DocumentValidator people = Held.To("""
            classes:
              C: {attributes: {people: {range: Person, multivalued: true, inlined_as_list: true}}}
              Person: {attributes: {id: {identifier: true}}}
            """);

        Assert.Equal(["a"], people.Check(document).Declared.Select(static d => d.Identifier).Distinct());
    }

    [Theory]
    [InlineData("State", "State", "3,19 LML2011 unique key 'code' (iso) has the same values at line 2, column 19")]
    [InlineData("State", "Republic", "3,22 LML2011 unique key 'code' (iso) has the same values at line 2, column 19")]
    [InlineData("State", "Town", "")]
    [InlineData("Town", "Town", "")]
    public void P17_a_unique_key_of_a_class_below_holds_among_its_objects(string first, string second, string expected)
    {
        DocumentValidator places = Held.To("""
            classes:
              C: {attributes: {places: {range: Place, multivalued: true, inlined_as_list: true}}}
              Place: {attributes: {kind: {designates_type: true}, iso: {}}}
              State: {is_a: Place, unique_keys: {code: {unique_key_slots: [iso]}}}
              Republic: {is_a: State}
              Town: {is_a: Place}
            """);

        Assert.Equal(expected,
            string.Join('\n', places.Findings($"places:\n  - {{kind: {first}, iso: UA}}\n  - {{kind: {second}, iso: UA}}\n")));
    }

    [Fact]
    public void P4_a_mapping_by_key_may_repeat_the_key_and_must_then_agree() =>
        Assert.Equal(
            ["3,15 LML2014 'number' is '3', but the object stands under the key '2'"],
            Points.Findings("by_number:\n  1: {number: 1, title: a}\n  2: {number: 3, title: b}\n"));

    [Fact]
    public void P4_the_key_of_a_mapping_is_held_to_the_range_of_the_key() =>
        Assert.Equal(
            ["2,3 LML2004 expected a whole number for 'number', found 'one'"],
            Points.Findings("by_number:\n  one: {title: a}\n"));

    [Theory]
    [InlineData("labels: {en: peace}")]
    [InlineData("labels: {en: ~}")]
    [InlineData("labels: {en: {text: peace}}")]
    [InlineData("labels: {en: {language: en, text: peace}}")]
    [InlineData("by_number: {1: title}")]
    public void P4_the_short_forms_of_a_mapping_are_read(string document) => Assert.Empty(Points.Findings(document));

    [Theory]
    [InlineData("labels: {en: [a, b]}", "1,10 LML2003 expected a mapping with the keys of Label for 'en', found a list")]
    [InlineData("labels: [{language: en}]", "1,1 LML2003 expected a mapping from 'language' to Label for 'labels', found a list")]
    [InlineData("points: {1: {title: a}}", "1,1 LML2003 expected a list for 'points', found a mapping")]
    [InlineData("by_number: {1: ~}", "1,13 LML2002 missing required key 'title' in Point")]
    [InlineData("editor: {id: ex:1}", "1,1 LML2003 expected a reference (the 'id' of a Person) for 'editor', found a mapping")]
    [InlineData("editor: a b", "1,9 LML2004 expected a URI or a CURIE such as prefix:name for 'editor', found 'a b'")]
    [InlineData("grid: [1, 2]", "1,8 LML2003 expected a list (dimension 2 of an array) for 'grid', found '1'")]
    public void P4_another_form_than_the_declared_one_is_an_error(string document, string expected) =>
        Assert.Equal(expected, Points.Findings(document)[0]);

    [Fact]
    public void P4_a_short_form_is_no_step_of_the_path()
    {
        Diagnostic found = Assert.Single(Points.Check("""{"labels": {"en": 5}}""", path: "data.json").Diagnostics);

        Assert.Equal(("LML2004", "/labels/en"), (found.Code, found.Path));
    }

    [Fact]
    public void References_are_noted_with_their_paths()
    {
        ObjectReference reference = Assert.Single(Points.Check("authors: [ex:1]\n").References);

        Assert.Equal(("Person", "ex:1", "/authors/0"), (reference.Range, reference.Identifier, reference.Path));
    }
}
