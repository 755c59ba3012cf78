using System.Collections.Concurrent;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>What the decisions say of documents, interpreted and compiled, as YAML and, where it can be written so, as JSON.</summary>
public sealed class DecisionVerdictTests
{
    private static readonly ConcurrentDictionary<string, GeneratedSchema> Compiled = new(StringComparer.Ordinal);

    private const string Many = "slots: {many: {multivalued: true, required: true}}\nclasses: {C: {attributes: {s: {is_a: many}}}}";
    private const string Two = """
        slots: {low: {range: integer, minimum_value: 3, pattern: '^[0-9]*$'}, few: {range: string, maximum_value: 9}}
        classes: {C: {attributes: {s: {is_a: few, mixins: [low]}}}}
        """;
    private const string Chain = """
        slots: {top: {required: true, equals_string: x}, middle: {is_a: top, description: d}}
        classes: {B: {attributes: {s: {is_a: middle}}}, C: {is_a: B, slot_usage: {s: {required: false}}}}
        """;
    private const string Own = "slots: {p: {range: integer, required: true}}\nclasses: {C: {attributes: {s: {is_a: p, range: string}}}}";
    private const string Namesake = "slots: {s: {range: integer}, t: {required: true}}\nclasses: {C: {attributes: {s: {is_a: t}}}}";

    [Theory]
    [InlineData(Many, """{"s": ["a"]}""", true)]
    [InlineData(Many, """{"s": "a"}""", false)]
    [InlineData(Many, "{}", false)]
    [InlineData(Two, """{"s": 3}""", true)]
    [InlineData(Two, """{"s": 2}""", false)]
    [InlineData(Two, """{"s": 10}""", false)]
    [InlineData(Two, """{"s": "x"}""", false)]
    [InlineData(Chain, """{"s": "x"}""", true)]
    [InlineData(Chain, """{"s": "y"}""", false)]
    [InlineData(Chain, "{}", true)]
    [InlineData(Own, """{"s": "text"}""", true)]
    [InlineData(Own, "{}", false)]
    [InlineData(Namesake, """{"s": "text"}""", true)]
    [InlineData(Namesake, "{}", false)]
    public void P3_an_attribute_follows_its_own_parents(string schema, string document, bool expected) => Holds(schema, document, expected);

    private const string Any = "classes: {Any: {class_uri: 'linkml:Any'}, C: {attributes: {x: {range: Any, multivalued: true}}}}";
    private const string AnyDemanded =
        "classes: {Any: {class_uri: 'linkml:Any'}, C: {attributes: {x: {range: Any, multivalued: true, required: true, minimum_cardinality: 2}}}}";
    private const string AnyUnique =
        "classes: {Any: {class_uri: 'linkml:Any'}, C: {attributes: {x: {range: Any, multivalued: true, list_elements_unique: true}}}}";
    private const string AnyOf =
        "classes: {Any: {class_uri: 'linkml:Any'}, C: {attributes: {x: {range: Any, multivalued: true, any_of: [{range: integer}, {range: string}]}}}}";
    private const string Numbers = "classes: {C: {attributes: {x: {range: integer, multivalued: true}}}}";

    [Theory]
    [InlineData(Any, """{"x": [null, 1]}""", true)]
    [InlineData(Any, """{"x": [null]}""", true)]
    [InlineData(Any, """{"x": [[null], {"a": null}]}""", true)]
    [InlineData(Any, """{"x": null}""", true)]
    [InlineData(AnyDemanded, """{"x": [null, null]}""", true)]
    [InlineData(AnyDemanded, """{"x": [null]}""", false)]
    [InlineData(AnyDemanded, """{"x": null}""", false)]
    [InlineData(AnyUnique, """{"x": [null, 1]}""", true)]
    [InlineData(AnyUnique, """{"x": [null, null]}""", false)]
    [InlineData(AnyOf, """{"x": ["a", 1]}""", true)]
    [InlineData(AnyOf, """{"x": [null, 1]}""", false)]
    [InlineData(Numbers, """{"x": [null, 1]}""", false)]
    public void P6_a_null_among_the_items_of_a_list_is_a_value_where_anything_is(string schema, string document, bool expected) =>
        Holds(schema, document, expected);

    private const string Bare = "classes: {C: {attributes: {a: {range: integer}, b: {range: integer}, s: {range: integer, equals_expression: 'a + b'}}}}";
    private const string Mixed = "slots: {unit price: {range: decimal}, n: {range: integer}, t: {range: decimal, equals_expression: 'n * {unit price}'}}\nclasses: {C: {slots: [unit price, n, t]}}";
    private const string Texts = """classes: {C: {attributes: {n: {range: integer}, d: {range: decimal}, t: {equals_expression: "'no-' + str(n)"}}}}""";
    private const string Rule = """
        classes:
          C:
            attributes: {a: {range: integer}, b: {range: integer}}
            rules:
              - preconditions: {slot_conditions: {a: {value_presence: PRESENT}}}
                postconditions: {slot_conditions: {b: {equals_expression: 'a * 2 if a > 0 else 0'}}}
        """;

    [Theory]
    [InlineData(Bare, """{"a": 1, "b": 2, "s": 3}""", true)]
    [InlineData(Bare, """{"a": 1, "b": 2, "s": 4}""", false)]
    [InlineData(Bare, """{"a": 1, "s": 4}""", true)]
    [InlineData(Mixed, """{"n": 3, "unit_price": 1.10, "t": 3.3}""", true)]
    [InlineData(Mixed, """{"n": 3, "unit_price": 1.10, "t": 3.4}""", false)]
    [InlineData(Texts, """{"n": 5, "t": "no-5"}""", true)]
    [InlineData(Texts, """{"n": 5, "t": "no-6"}""", false)]
    [InlineData(Texts, """{"t": "no-6"}""", true)]
    [InlineData(Rule, """{"a": 2, "b": 4}""", true)]
    [InlineData(Rule, """{"a": 2, "b": 5}""", false)]
    [InlineData(Rule, """{"a": -2, "b": 0}""", true)]
    public void P12_a_bare_name_and_str_are_read(string schema, string document, bool expected) => Holds(schema, document, expected);

    private const string Dotted = "settings: {float: '[0-9]+(\\.[0-9]+)?', unit.length: '(cm|m)', 'a b-ç': 'x'}\nclasses: {C: {attributes: {s: {structured_pattern: {syntax: '{float} {unit.length}{a b-ç}?'}}}}}";
    private const string Quantified = "settings: {d: '[0-9]'}\nclasses: {C: {attributes: {s: {structured_pattern: {syntax: '{d}{2}-\\d{1,2}', interpolated: false}}}}}";
    private const string Partial = "settings: {d: '[0-9]'}\nclasses: {C: {attributes: {s: {structured_pattern: {syntax: 'a{d}', partial_match: true}}}}}";
    private const string Beside = "settings: {any: '.*'}\nclasses: {C: {attributes: {s: {pattern: '9$', structured_pattern: {syntax: 'lab:{any}'}}}}}";
    private const string Inherited = """
        slots: {s: {pattern: a}}
        classes: {A: {slots: [s], slot_usage: {s: {pattern: b}}}, M: {mixin: true, slot_usage: {s: {pattern: c}}}, C: {is_a: A, mixins: [M], slot_usage: {s: {structured_pattern: {syntax: '.*d.*'}}}}}
        """;
    private const string Typed = """
        types: {T: {typeof: string, pattern: '^x'}, U: {typeof: T, pattern: 'y$'}, V: {typeof: U, structured_pattern: {syntax: '.{3}'}}}
        classes: {C: {attributes: {s: {range: V, pattern: z}, l: {range: U, multivalued: true}}}}
        """;
    private const string Followed = "slots: {p: {pattern: a}, q: {is_a: p, pattern: b}}\nclasses: {C: {attributes: {s: {mixins: [q], pattern: c}}}}";

    [Theory]
    [InlineData(Dotted, """{"s": "2.5 m"}""", true)]
    [InlineData(Dotted, """{"s": "2 cmx"}""", true)]
    [InlineData(Dotted, """{"s": "2 km"}""", false)]
    [InlineData(Dotted, """{"s": "2 m "}""", false)]
    [InlineData(Quantified, """{"s": "12-3"}""", true)]
    [InlineData(Quantified, """{"s": "1-3"}""", false)]
    [InlineData(Quantified, """{"s": "12-123"}""", false)]
    [InlineData(Partial, """{"s": "xa1y"}""", true)]
    [InlineData(Partial, """{"s": "xay"}""", false)]
    [InlineData(Beside, """{"s": "lab:x9"}""", true)]
    [InlineData(Beside, """{"s": "lab:x"}""", false)]
    [InlineData(Beside, """{"s": "x9"}""", false)]
    [InlineData(Inherited, """{"s": "dcba"}""", true)]
    [InlineData(Inherited, """{"s": "cba"}""", false)]
    [InlineData(Inherited, """{"s": "dba"}""", false)]
    [InlineData(Inherited, """{"s": "dca"}""", false)]
    [InlineData(Inherited, """{"s": "dcb"}""", false)]
    [InlineData(Typed, """{"s": "xzy"}""", true)]
    [InlineData(Typed, """{"s": "zzy"}""", false)]
    [InlineData(Typed, """{"s": "xzz"}""", false)]
    [InlineData(Typed, """{"s": "xzzy"}""", false)]
    [InlineData(Typed, """{"s": "xyy"}""", false)]
    [InlineData(Typed, """{"l": ["xy", "x1y"]}""", true)]
    [InlineData(Typed, """{"l": ["xy", "x"]}""", false)]
    [InlineData(Followed, """{"s": "abc"}""", true)]
    [InlineData(Followed, """{"s": "bc"}""", false)]
    [InlineData(Followed, """{"s": "ac"}""", false)]
    [InlineData(Followed, """{"s": "ab"}""", false)]
    public void P13_all_patterns_hold_and_settings_stand_in_them(string schema, string document, bool expected) =>
        Holds(schema, document, expected);

    private const string References = "classes: {C: {attributes: {u: {range: uri}, v: {range: uriorcurie}, w: {range: curie}, l: {range: uri, multivalued: true}}}}";
    private const string Decimal = "classes: {C: {attributes: {d: {range: decimal, minimum_value: 0.5, maximum_value: 1e3}}}}";
    private const string Fixed = """
        classes:
          C:
            attributes:
              i: {range: integer, equals_number: 1}
              d: {range: decimal, equals_number: 1.50}
              f: {range: float, equals_number: 1e2}
              il: {range: integer, equals_string_in: ['1', '02']}
              fs: {range: float, equals_string: '1.0'}
              ds: {range: date, equals_string: '2025-01-01'}
              ts: {range: datetime, equals_string: '2025-01-01T10:00:00Z'}
              bs: {range: boolean, equals_string: 'true'}
        """;
    private const string Unique = """
        classes:
          C:
            attributes:
              i: {range: integer, multivalued: true, list_elements_unique: true}
              d: {range: decimal, multivalued: true, list_elements_unique: true}
              f: {range: double, multivalued: true, list_elements_unique: true}
              t: {range: datetime, multivalued: true, list_elements_unique: true}
              s: {multivalued: true, list_elements_unique: true}
              b: {range: boolean, multivalued: true, list_elements_unique: true}
              p: {range: P, multivalued: true, inlined_as_list: true, list_elements_unique: true}
          P: {attributes: {n: {range: decimal}}}
        """;

    [Theory]
    [InlineData(References, """{"u": "docs/page"}""", true)]
    [InlineData(References, """{"u": "../a?b=c#d"}""", true)]
    [InlineData(References, """{"u": "#part"}""", true)]
    [InlineData(References, """{"u": "//example.com/x"}""", true)]
    [InlineData(References, """{"v": "axis_index"}""", true)]
    [InlineData(References, """{"v": "ex:a"}""", true)]
    [InlineData(References, """{"l": ["docs/a", "https://example.com/"]}""", true)]
    [InlineData(References, """{"u": "a b"}""", false)]
    [InlineData(References, """{"v": "<a>"}""", false)]
    [InlineData(References, """{"u": "%zz"}""", false)]
    [InlineData(References, """{"w": "axis_index"}""", false)]
    [InlineData(References, """{"l": ["docs/a", "a b"]}""", false)]
    [InlineData(Decimal, """{"d": 5e-1}""", true)]
    [InlineData(Decimal, """{"d": 1E3}""", true)]
    [InlineData(Decimal, """{"d": 1e-7}""", false)]
    [InlineData(Decimal, """{"d": 1.001e3}""", false)]
    [InlineData(Fixed, """{"i": 1, "d": 1.5, "f": 100.0}""", true)]
    [InlineData(Fixed, """{"d": 15e-1}""", true)]
    [InlineData(Fixed, """{"d": 1.51}""", false)]
    [InlineData(Fixed, """{"f": 100.5}""", false)]
    [InlineData(Fixed, """{"il": 2}""", true)]
    [InlineData(Fixed, """{"il": 3}""", false)]
    [InlineData(Fixed, """{"fs": 1}""", true)]
    [InlineData(Fixed, """{"fs": 1.00}""", true)]
    [InlineData(Fixed, """{"fs": 1.1}""", false)]
    [InlineData(Fixed, """{"ds": "2025-01-02"}""", false)]
    [InlineData(Fixed, """{"ts": "2025-01-01T11:00:00+01:00"}""", true)]
    [InlineData(Fixed, """{"ts": "2025-01-01T11:00:00Z"}""", false)]
    [InlineData(Fixed, """{"bs": true}""", true)]
    [InlineData(Fixed, """{"bs": false}""", false)]
    [InlineData(Fixed, "i: 01", true)]
    [InlineData(Fixed, "il: 002", true)]
    [InlineData(Fixed, "bs: True", true)]
    [InlineData(Unique, """{"d": [1.0, 1.00]}""", false)]
    [InlineData(Unique, """{"d": [1.0, 1.01]}""", true)]
    [InlineData(Unique, """{"f": [1, 1.0]}""", false)]
    [InlineData(Unique, """{"f": [0.0, -0.0]}""", false)]
    [InlineData(Unique, """{"t": ["2025-01-01T10:00:00Z", "2025-01-01T11:00:00+01:00"]}""", false)]
    [InlineData(Unique, """{"s": ["1", "01"]}""", true)]
    [InlineData(Unique, """{"p": [{"n": 1.0}, {"n": 1.00}]}""", false)]
    [InlineData(Unique, """{"p": [{"n": 1.0}, {"n": 1.01}]}""", true)]
    [InlineData(Unique, "i: [1, 01]", false)]
    [InlineData(Unique, "b: [true, True]", false)]
    public void P14_references_are_RFC_3986s_and_values_are_compared_by_value(string schema, string document, bool expected) =>
        Holds(schema, document, expected);

    private const string Listed = """
        classes:
          C: {attributes: {o: {range: O, multivalued: true, inlined_as_list: true}, d: {range: D, multivalued: true, inlined_as_list: true}, t: {range: T, multivalued: true, inlined_as_list: true}, s: {range: S, multivalued: true, inlined_as_list: true}}}
          O: {attributes: {id: {identifier: true, range: integer}}}
          D: {attributes: {id: {key: true, range: decimal}}}
          T: {attributes: {id: {key: true, range: datetime}}}
          S: {attributes: {id: {key: true}}}
        """;
    private const string Mapped = """
        classes:
          C: {attributes: {o: {range: O, multivalued: true, inlined: true}, d: {range: D, multivalued: true, inlined: true}, s: {range: S, multivalued: true, inlined: true}}}
          O: {attributes: {id: {identifier: true, range: integer}, v: {}, w: {}}}
          D: {attributes: {id: {key: true, range: decimal}, v: {}, w: {}}}
          S: {attributes: {id: {key: true}, v: {}, w: {}}}
        """;
    private const string Keys = """
        classes:
          Any: {class_uri: 'linkml:Any'}
          C: {attributes: {p: {range: P, multivalued: true, inlined_as_list: true}}}
          P:
            attributes: {n: {range: decimal}, d: {range: datetime}, t: {}, x: {range: Any}, u: {range: Any, any_of: [{range: integer}, {range: string}]}, l: {range: integer, multivalued: true}}
            unique_keys: {one: {unique_key_slots: [n, t]}, two: {unique_key_slots: [d]}, three: {unique_key_slots: [x]}, four: {unique_key_slots: [l]}, five: {unique_key_slots: [u]}}
        """;

    private const string AnyKey = """
        classes:
          Any: {class_uri: 'linkml:Any'}
          C: {attributes: {p: {range: P, multivalued: true, inlined_as_list: true}}}
          P: {attributes: {x: {range: Any}}, unique_keys: {k: {unique_key_slots: [x]}}}
        """;
    private const string ByReference = """
        classes:
          C: {attributes: {p: {range: P, multivalued: true, inlined_as_list: true}, t: {range: T, multivalued: true, list_elements_unique: true}}}
          T: {attributes: {id: {identifier: true, range: integer}}}
          P: {attributes: {t: {range: T}}, unique_keys: {k: {unique_key_slots: [t]}}}
        """;
    private const string Nested = """
        classes:
          C: {attributes: {p: {range: P, multivalued: true, inlined_as_list: true, list_elements_unique: true}}}
          P: {attributes: {m: {range: M, multivalued: true, inlined: true}}}
          M: {attributes: {v: {key: true, range: integer}, m: {range: decimal}}}
        """;

    [Theory]
    [InlineData(AnyKey, """{"p": [{"x": "1"}, {"x": 1}]}""", true)]
    [InlineData(AnyKey, """{"p": [{"x": 1.0}, {"x": 1.00}]}""", false)]
    [InlineData(AnyKey, """{"p": [{"x": [1, "a"]}, {"x": [1.0, "a"]}]}""", false)]
    [InlineData(AnyKey, """{"p": [{"x": {"a": 1, "b": "2"}}, {"x": {"b": 2, "a": 1}}]}""", true)]
    [InlineData(AnyKey, """{"p": [{"x": true}, {"x": "true"}]}""", true)]
    [InlineData(AnyKey, """{"p": [{"x": null}, {"x": null}]}""", true)]
    [InlineData(AnyKey, "p: [{x: a}, {x: 'a'}]", false)]
    [InlineData(AnyKey, "p: [{x: 1}, {x: '1'}]", true)]
    [InlineData(ByReference, """{"p": [{"t": 1}, {"t": 2}], "t": [1, 2]}""", true)]
    [InlineData(ByReference, "p: [{t: 1}, {t: 01}]", false)]
    [InlineData(ByReference, "t: [1, 01]", false)]
    [InlineData(Nested, """{"p": [{"m": {"1": {"m": 1.0}}}, {"m": {"1": {"m": 1.00}}}]}""", false)]
    [InlineData(Nested, """{"p": [{"m": {"1": {"m": 1.0}}}, {"m": {"01": {"v": 1, "m": 1.00}}}]}""", false)]
    [InlineData(Nested, """{"p": [{"m": {"1": {"m": 1.0}}}, {"m": {"1": 1}}]}""", false)]
    [InlineData(Nested, """{"p": [{"m": {"1": {}}}, {"m": {"1": null}}]}""", false)]
    [InlineData(Nested, """{"p": [{"m": {"1": {"m": 1.0}}}, {"m": {"2": {"m": 1.00}}}]}""", true)]
    [InlineData(Listed, """{"o": [{"id": 1}, {"id": 2}]}""", true)]
    [InlineData(Listed, "o: [{id: 1}, {id: 01}]", false)]
    [InlineData(Listed, "o: [{id: 1}, {id: +1}]", false)]
    [InlineData(Listed, """{"d": [{"id": 1.0}, {"id": 1.00}]}""", false)]
    [InlineData(Listed, """{"d": [{"id": 10}, {"id": 1e1}]}""", false)]
    [InlineData(Listed, """{"t": [{"id": "2025-01-01T10:00:00Z"}, {"id": "2025-01-01T12:00:00+02:00"}]}""", false)]
    [InlineData(Listed, """{"t": [{"id": "2025-01-01T10:00:00Z"}, {"id": "2025-01-01T10:00:00+02:00"}]}""", true)]
    [InlineData(Listed, """{"s": [{"id": "1"}, {"id": "01"}]}""", true)]
    [InlineData(Mapped, """{"o": {"1": {"v": "a"}, "01": {"v": "b"}}}""", false)]
    [InlineData(Mapped, """{"d": {"1.0": {"v": "a"}, "1.00": {"v": "b"}}}""", false)]
    [InlineData(Mapped, """{"d": {"1.0": {"v": "a"}, "1.01": {"v": "b"}}}""", true)]
    [InlineData(Mapped, """{"s": {"1": {"v": "a"}, "01": {"v": "b"}}}""", true)]
    [InlineData(Mapped, "o: {01: {id: 1, v: a}}", true)]
    [InlineData(Mapped, "o: {01: {id: 2, v: a}}", false)]
    [InlineData(Mapped, """{"d": {"1.0": {"id": 1.00, "v": "a"}}}""", true)]
    [InlineData(Keys, """{"p": [{"n": 1.0, "t": "a"}, {"n": 1.00, "t": "a"}]}""", false)]
    [InlineData(Keys, """{"p": [{"n": 1.0, "t": "a"}, {"n": 1.00, "t": "b"}]}""", true)]
    [InlineData(Keys, """{"p": [{"n": 1.0}, {"n": 1.00}]}""", true)]
    [InlineData(Keys, """{"p": [{"d": "2025-01-01T10:00:00Z"}, {"d": "2025-01-01T09:00:00-01:00"}]}""", false)]
    [InlineData(Keys, """{"p": [{"l": [1, 2]}, {"l": [1, 2]}]}""", false)]
    [InlineData(Keys, """{"p": [{"l": [1, 2]}, {"l": [2, 1]}]}""", true)]
    [InlineData(Keys, """{"p": [{"x": "a"}, {"x": "a"}]}""", false)]
    [InlineData(Keys, """{"p": [{"x": "a"}, {"x": "b"}]}""", true)]
    [InlineData(Keys, """{"p": [{"x": "1"}, {"x": 1}]}""", true)]
    [InlineData(Keys, """{"p": [{"x": 1.0}, {"x": 1.00}]}""", false)]
    [InlineData(Keys, """{"p": [{"u": "1"}, {"u": 1}]}""", true)]
    [InlineData(Keys, """{"p": [{"x": {"a": 1, "b": 2}}, {"x": {"b": 2, "a": 1}}]}""", false)]
    [InlineData(Keys, "p: [{l: [1, 2]}, {l: [01, 2]}]", false)]
    public void P17_identity_is_by_value(string schema, string document, bool expected) => Holds(schema, document, expected);

    private static void Holds(string schema, string document, bool expected)
    {
        GeneratedSchema compiled = Compiled.GetOrAdd(schema, BothWays.Compile);
        string[] paths = document[0] == '{' ? ["data.yaml", "data.json"] : ["data.yaml"];

        Assert.All(paths, path => Assert.Equal(expected, compiled.IsValid(document, path)));
    }
}
