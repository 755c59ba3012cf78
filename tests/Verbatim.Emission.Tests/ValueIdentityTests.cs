using System.Collections.Concurrent;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>Values are what they say, however they are spelt: as identifier, unique key and bound, interpreted and compiled.</summary>
public sealed class ValueIdentityTests
{
    private static readonly ConcurrentDictionary<string, GeneratedSchema> Compiled = new(StringComparer.Ordinal);

    private const string Contents = """
        classes:
          C: {attributes: {p: {range: P, multivalued: true, inlined_as_list: true, list_elements_unique: true}, u: {range: U, multivalued: true, inlined_as_list: true}}}
          P: {attributes: {a: {}, l: {range: integer, multivalued: true}, m: {range: M, multivalued: true, inlined: true}, q: {range: P}, x: {range: Any}}}
          U: {attributes: {a: {}, l: {multivalued: true}, m: {range: M, multivalued: true, inlined: true}}, unique_keys: {k: {unique_key_slots: [a, m]}, j: {unique_key_slots: [l]}}}
          M: {attributes: {v: {key: true}, w: {}}}
          Any: {class_uri: 'linkml:Any'}
        """;

    [Theory]
    [InlineData("""{"p": [{"a": "x"}, {"a": "x", "l": []}]}""", false)]
    [InlineData("""{"p": [{"a": "x"}, {"a": "x", "m": {}}]}""", false)]
    [InlineData("""{"p": [{"q": {"a": "x"}}, {"q": {"m": {}, "a": "x", "l": []}}]}""", false)]
    [InlineData("""{"p": [{"a": "x"}, {"a": "x", "q": {}}]}""", true)]
    [InlineData("""{"p": [{"a": "x"}, {"a": "x", "x": {}}]}""", true)]
    [InlineData("""{"p": [{"x": {"l": []}}, {"x": {}}]}""", true)]
    [InlineData("""{"u": [{"a": "x", "m": {}}, {"a": "x", "m": {}}]}""", true)]
    [InlineData("""{"u": [{"l": []}, {"l": []}]}""", true)]
    [InlineData("""{"u": [{"l": ["x"]}, {"l": ["x"]}]}""", false)]
    public void P17_an_empty_collection_says_what_its_absence_says(string document, bool expected) => Holds(Contents, document, expected);

    private const string TextKeys = """
        classes:
          C: {attributes: {p: {range: P, multivalued: true, inlined: true}, l: {range: P, multivalued: true, inlined_as_list: true}, u: {range: U, multivalued: true, inlined: true}, i: {range: I, multivalued: true, inlined: true}}}
          P: {attributes: {a: {identifier: true}, v: {}, w: {}}}
          U: {attributes: {a: {key: true, any_of: [{range: integer}, {range: string}]}, v: {}, w: {}}}
          I: {attributes: {a: {key: true, range: integer}, v: {}, w: {}}}
        """;

    [Theory]
    [InlineData("""{"l": [{"a": ""}, {"a": "null"}, {"a": "~"}]}""", true)]
    [InlineData("""{"p": {"": {"v": "x"}, "null": {}, "~": null}}""", true)]
    [InlineData("""{"u": {"": {"v": "x"}, "null": {}, "1": {}}}""", true)]
    [InlineData("""{"p": {"": {"a": "", "v": "x"}}}""", true)]
    [InlineData("""{"p": {"": {"a": "b", "v": "x"}}}""", false)]
    [InlineData("""{"i": {"": {"v": "x"}}}""", false)]
    [InlineData("p: {'': {v: x}, 'null': {v: y}}", true)]
    [InlineData("p: {null: {v: x}}", false)]
    [InlineData("p: {~: {v: x}}", false)]
    public void P4_a_key_in_quotation_marks_is_a_text_as_an_identifier_is(string document, bool expected) =>
        Holds(TextKeys, document, expected);

    private const string Numbers = """
        classes:
          C:
            attributes:
              f: {range: float, multivalued: true, list_elements_unique: true}
              d: {range: decimal, multivalued: true, list_elements_unique: true}
              least: {range: double, minimum_value: 0.1}
              most: {range: float, maximum_value: 16777216.0}
              same: {range: double, equals_number: 0.1}
              p: {range: P, multivalued: true, inlined_as_list: true}
              k: {range: K, multivalued: true, inlined: true}
          P: {attributes: {f: {range: float}, r: {range: double, required: true}}, unique_keys: {one: {unique_key_slots: [f]}, two: {unique_key_slots: [r]}}}
          K: {attributes: {n: {key: true, range: double}, v: {}, w: {}}}
        """;

    [Theory]
    [InlineData("""{"f": [0.1, 0.10]}""", false)]
    [InlineData("""{"f": [0.1, 1e-1]}""", false)]
    [InlineData("""{"f": [0.1, 0.10000000000000000000001]}""", false)]
    [InlineData("""{"f": [9007199254740993, 9007199254740992]}""", false)]
    [InlineData("""{"f": [16777216.0, 16777217.0]}""", true)]
    [InlineData("""{"f": [0, 1e-400]}""", false)]
    [InlineData("f: [.nan, .NaN]", false)]
    [InlineData("f: [.inf, +.inf]", false)]
    [InlineData("f: [.inf, -.inf, .nan]", true)]
    [InlineData("""{"p": [{"r": 1, "f": 0.1}, {"r": 2, "f": 0.10000000000000000000001}]}""", false)]
    [InlineData("""{"p": [{"r": 0.0}, {"r": -0.0}]}""", false)]
    [InlineData("p: [{r: .nan}, {r: .NaN}]", false)]
    [InlineData("p: [{r: 1, f: .nan}, {r: 2, f: .nan}]", false)]
    [InlineData("p: [{r: 1, f: .nan}, {r: .nan, f: 1}]", true)]
    [InlineData("k: {.nan: {n: .NaN, v: x}}", true)]
    [InlineData("k: {.nan: {}, .NaN: {}}", false)]
    [InlineData("k: {0.1: {}, 1e-1: {}}", false)]
    [InlineData("""{"least": 0.0999999999999999999999}""", true)]
    [InlineData("""{"least": 0.09999999999}""", false)]
    [InlineData("""{"most": 16777217.0}""", false)]
    [InlineData("""{"most": 16777216.0000000001}""", true)]
    [InlineData("most: .nan", false)]
    [InlineData("least: .nan", false)]
    [InlineData("most: -.inf", true)]
    [InlineData("""{"same": 1e-1}""", true)]
    [InlineData("""{"same": 0.10000000000000000000001}""", true)]
    [InlineData("""{"same": 0.1000001}""", false)]
    [InlineData("""{"d": [1.0, 1.0000000000000000000000000000000000]}""", false)]
    [InlineData("""{"d": [1.0, 1.000000000000000000000000001]}""", true)]
    [InlineData("""{"d": [1.00000000000000000000000000001]}""", false)]
    public void P14_numbers_of_double_precision_are_compared_as_such_and_decimals_exactly(string document, bool expected) =>
        Holds(Numbers, document, expected);

    private const string Bases = """
        classes:
          Any: {class_uri: 'linkml:Any'}
          C:
            attributes:
              i: {range: integer, minimum_value: 15, maximum_value: 31}
              l: {range: integer, multivalued: true, list_elements_unique: true}
              f: {range: float}
              d: {range: decimal, equals_number: 31}
              a: {range: Any, multivalued: true, list_elements_unique: true}
              t: {range: integer, pattern: '^1.$'}
              s: {}
              u: {range: uri}
              k: {range: K, multivalued: true, inlined: true}
              r: {range: R, multivalued: true, inlined: true}
          K: {attributes: {n: {key: true, range: integer}, v: {}, w: {}}}
          R: {attributes: {n: {identifier: true, range: uriorcurie}, v: {}, w: {}}}
        """;

    [Theory]
    [InlineData("i: 0x1F", true)]
    [InlineData("i: 0o17", true)]
    [InlineData("i: 0x20", false)]
    [InlineData("i: 0o16", false)]
    [InlineData("i: 0b10000", false)]
    [InlineData("i: -0x1F", false)]
    [InlineData("i: 1_6", false)]
    [InlineData("i: '0x1F'", false)]
    [InlineData("l: [31, 0x1f]", false)]
    [InlineData("l: [17, 0o17]", true)]
    [InlineData("f: 0xFFFFFFFFFFFFFFFF", true)]
    [InlineData("l: [0xFFFFFFFFFFFFFFFF]", false)]
    [InlineData("d: 0x1F", true)]
    [InlineData("a: [31, 0x1F]", false)]
    [InlineData("a: [31, '0x1F']", true)]
    [InlineData("t: 010", true)]
    [InlineData("t: +10", true)]
    [InlineData("t: 0xF", true)]
    [InlineData("t: 0x1", false)]
    [InlineData("s: 0x1F", true)]
    [InlineData("u: 0x1F", true)]
    [InlineData("""{"u": "001"}""", true)]
    [InlineData("u: '001'", true)]
    [InlineData("u: 001", false)]
    [InlineData("""{"u": 1}""", false)]
    [InlineData("""{"r": {"001": {"v": "x"}, "2": {}}}""", true)]
    [InlineData("r: {001: {v: x}}", false)]
    [InlineData("k: {0x1F: {n: 31, v: x}}", true)]
    [InlineData("k: {0x1F: {}, 31: {}}", false)]
    public void P14_a_whole_number_in_another_base_is_that_number(string document, bool expected) => Holds(Bases, document, expected);

    [Fact]
    public void P18_a_number_in_another_base_is_written_as_a_number()
    {
        SourceText document = SourceText.From("a.yaml", "i: 0x1F\na: [0x1F, 01, '0x1F']");

        IRecord read = Compiled.GetOrAdd(Bases, BothWays.Compile).Read("C", document)!.Value!;

        Assert.Equal("i: 31\na:\n  - 0x1F\n  - 01\n  - '0x1F'\n", read.ToYaml());
        Assert.Equal("""{"i":31,"a":[31,1,"0x1F"]}""", string.Concat(read.ToJson().Where(static c => !char.IsWhiteSpace(c))));
    }

    private const string Clocks = """
        classes:
          C: {attributes: {p: {range: P, multivalued: true, inlined_as_list: true}, k: {range: K, multivalued: true, inlined: true}}}
          P: {attributes: {t: {range: time}, d: {range: datetime}}, unique_keys: {one: {unique_key_slots: [t]}, two: {unique_key_slots: [d]}}}
          K: {attributes: {t: {key: true, range: time}, v: {}, w: {}}}
        """;

    [Theory]
    [InlineData("""{"p": [{"t": "09:30:00+01:00"}, {"t": "08:30:00Z"}]}""", false)]
    [InlineData("""{"p": [{"t": "09:30:00"}, {"t": "09:30:00Z"}]}""", true)]
    [InlineData("""{"p": [{"t": "09:30:00+01:00"}, {"t": "09:30:00Z"}]}""", true)]
    [InlineData("""{"p": [{"d": "2025-01-01T09:30:00+01:00"}, {"d": "2025-01-01T08:30:00Z"}]}""", false)]
    [InlineData("""{"p": [{"d": "2025-01-01T09:30:00"}, {"d": "2025-01-01T09:30:00Z"}]}""", true)]
    [InlineData("""{"k": {"09:30:00+01:00": {"v": "x"}, "08:30:00Z": {}}}""", false)]
    public void P17_a_clock_is_told_apart_by_its_moment_and_by_whether_it_has_a_zone(string document, bool expected) =>
        Holds(Clocks, document, expected);

    private const string Unions = """
        enums: {E: {permissible_values: {x: {}, y: {}}}}
        classes:
          C:
            attributes:
              p: {range: P, multivalued: true, inlined: true}
              l: {range: P, multivalued: true, inlined_as_list: true}
              r: {range: P, multivalued: true, list_elements_unique: true}
              s: {range: S, multivalued: true, inlined: true}
              b: {range: B, multivalued: true, inlined: true}
              rb: {range: B}
              d: {range: D, multivalued: true, inlined: true}
              dl: {range: D, multivalued: true, inlined_as_list: true}
              u: {multivalued: true, list_elements_unique: true, any_of: [{range: string, pattern: '^0'}, {range: string, pattern: '^1'}]}
          P: {attributes: {a: {identifier: true, any_of: [{range: integer}, {range: decimal}, {range: E}]}, v: {}, w: {}}}
          S: {attributes: {a: {key: true, any_of: [{range: integer}, {range: string}]}, v: {}}}
          B: {attributes: {a: {identifier: true, exactly_one_of: [{range: integer}, {range: boolean}]}, v: {}}}
          D: {attributes: {a: {key: true, any_of: [{range: date}, {range: datetime}]}, v: {}, w: {}}}
        """;

    [Theory]
    [InlineData("""{"p": {"1.5": {"v": "x"}, "x": {}, "2": null}}""", true)]
    [InlineData("""{"p": {"1": {"v": "x"}, "z": {}}}""", false)]
    [InlineData("""{"p": {"1": {"a": 1, "v": "x"}}}""", true)]
    [InlineData("""{"p": {"1": {"a": 2, "v": "x"}}}""", false)]
    [InlineData("""{"p": {"1": {"a": "1", "v": "x"}}}""", false)]
    [InlineData("""{"p": {"1.0": {"a": 1, "v": "x"}}}""", true)]
    [InlineData("""{"p": {"1.0": {}, "1.00": {}}}""", false)]
    [InlineData("p: {1: {}, 01: {}}", false)]
    [InlineData("p: {01: {a: 1, v: x}}", true)]
    [InlineData("""{"l": [{"a": 1}, {"a": "x"}, {"a": 1.5}]}""", true)]
    [InlineData("""{"l": [{"a": 1}, {"a": 1.0}]}""", false)]
    [InlineData("""{"l": [{"a": "x"}, {"a": "x"}]}""", false)]
    [InlineData("""{"r": [1, "x"]}""", true)]
    [InlineData("""{"r": [1, 1.0]}""", false)]
    [InlineData("""{"s": {"1": "a", "true": "b", "True": "c", "01": "d"}}""", true)]
    [InlineData("s: {1: a, 01: b}", false)]
    [InlineData("s: {1: a, '01': b}", true)]
    [InlineData("""{"b": {"1": "a", "true": "b"}}""", true)]
    [InlineData("""{"b": {"true": "a", "True": "b"}}""", false)]
    [InlineData("""{"rb": true}""", true)]
    [InlineData("""{"rb": 1}""", true)]
    [InlineData("""{"d": {"2025-01-01": {"v": "x"}, "2025-01-01T10:00:00Z": {}}}""", true)]
    [InlineData("""{"d": {"2025-01-01T10:00:00Z": {"a": "2025-01-01T11:00:00+01:00", "v": "x"}}}""", true)]
    [InlineData("""{"d": {"2025-01-01T10:00:00Z": {"a": "2025-01-01T11:00:00Z", "v": "x"}}}""", false)]
    [InlineData("""{"d": {"2025-13-01": {"v": "x"}}}""", false)]
    [InlineData("""{"dl": [{"a": "2025-01-01T10:00:00Z"}, {"a": "2025-01-01T11:00:00+01:00"}]}""", false)]
    [InlineData("u: [1, 01]", true)]
    [InlineData("u: [1, '1']", false)]
    public void P17_a_key_of_several_types_is_told_apart_by_what_it_says(string document, bool expected) =>
        Holds(Unions, document, expected);

    [Fact]
    public void A_key_of_several_types_compiles_without_a_warning() =>
        Assert.Empty(Compiler.Complaints(Compiler.Compile(Compiled.GetOrAdd(Unions, BothWays.Compile).Files)));

    private static void Holds(string schema, string document, bool expected)
    {
        GeneratedSchema compiled = Compiled.GetOrAdd(schema, BothWays.Compile);
        string[] paths = document[0] == '{' ? ["data.yaml", "data.json"] : ["data.yaml"];

        Assert.All(paths, path => Assert.Equal(expected, compiled.IsValid(document, path)));
    }
}
