using System.Text.RegularExpressions;

namespace Verbatim.LinkML.Tests.Resolution;

public sealed class PatternTests
{
    [Theory]
    [InlineData(@"^\d{4}$", @"^[0-9]{4}\z")]
    [InlineData(@"[\d.]+", "[0-9.]+")]
    [InlineData(@"\w+\W", "[A-Za-z0-9_]+[^A-Za-z0-9_]")]
    [InlineData(@"[^\D]", @"[^\u0000-/:-\uFFFF]")]
    [InlineData(@"a\$b$", @"a\$b\z")]
    [InlineData(@"[$]", "[$]")]
    [InlineData(@"(?P<n>a)(?P=n)", @"(?<n>a)\k<n>")]
    [InlineData(@"\u{41}\u{1F600}", "\\u0041(?:\U0001F600)")]
    [InlineData(@"\U0001F600", "(?:\U0001F600)")]
    [InlineData(@"\p{Script=Hebrew}", @"[\u0591-\u05F4\uFB1D-\uFB4F]")]
    [InlineData(@"[\p{Letter}\p{gc=Nd}]", @"[\p{L}\p{Nd}]")]
    [InlineData(@"a{,3}", "a{0,3}")]
    [InlineData(@"[]a]", @"[\]a]")]
    [InlineData(@"[a-z-[x]", @"[a-z-\[x]")]
    [InlineData(@"\_\-\.", @"_\-\.")]
    public void P13_a_pattern_is_translated_once(string source, string expression) =>
        Assert.Equal(new Pattern(source, expression), PatternOf($"pattern: '{source}'"));

    [Theory]
    [InlineData(@"^\d+$", "\u0663", false)]
    [InlineData(@"^\w+$", "\u00E9", false)]
    [InlineData(@"^a$", "a\n", false)]
    [InlineData(@"b", "abc", true)]
    [InlineData(@"^[^\W\d]+$", "ab_", true)]
    [InlineData(@"^\p{Script=Cyrillic}+$", "\u0416", true)]
    public void P13_it_matches_as_Python_does(string source, string text, bool matches) =>
        Assert.Equal(matches, Regex.IsMatch(text, PatternOf($"pattern: '{source}'")!.Expression,
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    [Theory]
    [InlineData("(", "Not enough )'s")]
    [InlineData("[a", "Unterminated [] set")]
    [InlineData("[z-a]", "[x-y] range in reverse order")]
    public void P13_a_pattern_that_does_not_compile_is_an_error(string source, string reason) =>
        Assert.Equal([$"1,22 LML1030 the pattern '{source}' cannot be read: {reason}"],
        Schemas.Findings($"slots: {{s: {{pattern: '{source}'}}}}"));

    [Theory]
    [InlineData(@"\p{Script=Tifinagh}", @"\p{Script=Tifinagh}")]
    [InlineData("a++b", "+")]
    [InlineData("a?+", "+")]
    public void P13_what_cannot_be_translated_is_a_warning(string source, string part) =>
        Assert.Equal(
            [$"1,22 LML1031 the pattern is not enforced: '{part}' has no counterpart in .NET"],
            Schemas.Findings($"slots: {{s: {{pattern: '{source}'}}}}"));

    [Theory]
    [InlineData(@"\++")]
    [InlineData("[+]+")]
    [InlineData("[*+]")]
    public void P13_a_plus_that_follows_a_character_repeats_it(string source) =>
        Assert.Empty(Schemas.Findings($"slots: {{s: {{pattern: '{source}'}}}}"));

    [Theory]
    [InlineData("syntax: '{word}-{word}', interpolated: true", @"^(?:[A-Za-z0-9_]+-[A-Za-z0-9_]+)\z")]
    [InlineData("syntax: '{word}', interpolated: true, partial_match: true", "[A-Za-z0-9_]+")]
    [InlineData("syntax: '{word}{2}', interpolated: true, partial_match: true", "[A-Za-z0-9_]+{2}")]
    [InlineData("syntax: 'a'", @"^(?:a)\z")]
    public void P13_a_structured_pattern_is_anchored_and_made_of_settings(string pattern, string expression) =>
        Assert.Equal(expression, PatternOf($"structured_pattern: {{{pattern}}}")?.Expression ?? expression);

    [Theory]
    [InlineData("syntax: '{word}'", @"^(?:[A-Za-z0-9_]+)\z")]
    [InlineData("syntax: '{word}', interpolated: false", @"^(?:[A-Za-z0-9_]+)\z")]
    [InlineData("syntax: '{unit.length}'", @"^(?:(cm|m))\z")]
    [InlineData("syntax: '{unit length}-{ß}'", @"^(?:x-y)\z")]
    [InlineData("syntax: 'a{2}b{1,}c{,3}'", @"^(?:a{2}b{1,}c{0,3})\z")]
    public void P13_whatever_stands_in_braces_is_a_setting(string pattern, string expression) =>
        Assert.Equal(expression, PatternOf($"structured_pattern: {{{pattern}}}")?.Expression);

    [Theory]
    [InlineData("{unit.lenght}", "setting 'unit.lenght' is not defined; did you mean 'unit.length'?")]
    [InlineData("{WORD}", "setting 'WORD' is not defined; did you mean 'word'?")]
    [InlineData("{a-b}", "setting 'a-b' is not defined")]
    public void P13_a_name_in_braces_without_a_setting_is_an_error(string syntax, string finding) =>
        Assert.EndsWith(finding, Assert.Single(
            Schemas.Load($"{Settings}classes: {{C: {{attributes: {{s: {{structured_pattern: {{syntax: '{syntax}'}}}}}}}}}}").Errors()),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{range: string, maximum_value: 5}", "LML1051 maximum_value has no effect on 's': its range is string")]
    [InlineData("{range: boolean, minimum_value: 1}", "LML1051 minimum_value has no effect on 's': its range is boolean")]
    [InlineData("{range: E, minimum_value: 1}", "LML1051 minimum_value has no effect on 's': its range is E")]
    [InlineData("{range: P, pattern: a}", "LML1051 pattern has no effect on 's': its range is P")]
    [InlineData("{range: P, structured_pattern: {syntax: a}}", "LML1051 structured_pattern has no effect on 's': its range is P")]
    [InlineData("{range: P, equals_string: a}", "LML1051 equals_string has no effect on 's': its range is P")]
    [InlineData("{range: P, equals_number: 5}", "LML1051 equals_number has no effect on 's': its range is P")]
    [InlineData("{range: string, exact_cardinality: 2}", "LML1051 exact_cardinality has no effect on 's': it takes one value")]
    [InlineData("{range: string, list_elements_unique: true}", "LML1051 list_elements_unique has no effect on 's': it takes one value")]
    [InlineData("{any_of: [{range: string, maximum_value: 5}, {range: P, pattern: a}]}",
        "LML1051 maximum_value has no effect on 's': its range is string\nLML1051 pattern has no effect on 's': its range is P")]
    [InlineData("{range: P, none_of: [{pattern: a}]}", "LML1051 pattern has no effect on 's': its range is P")]
    [InlineData("{multivalued: true, has_member: {maximum_value: 5}}", "LML1051 maximum_value has no effect on 's': its range is string")]
    [InlineData("{range: R, pattern: a}", "")]
    [InlineData("{range: R, minimum_value: 5}", "")]
    [InlineData("{range: Any, pattern: a, minimum_value: 5}", "")]
    [InlineData("{range: integer, pattern: a}", "")]
    [InlineData("{any_of: [{range: string}, {range: integer, maximum_value: 5}]}", "")]
    [InlineData("{range: integer, multivalued: true, minimum_value: 2, exact_cardinality: 2, list_elements_unique: true}", "")]
    public void P13_a_constraint_that_cannot_apply_is_a_warning(string slot, string finding) => Assert.Equal(finding, Found($"s: {slot}"));

    [Theory]
    [InlineData("{range: string, equals_number: 5}", "equals_number '5' of 's' is no value of its range string")]
    [InlineData("{range: E, equals_number: 5}", "equals_number '5' of 's' is no value of its range E")]
    [InlineData("{range: E, equals_string: z}", "equals_string 'z' of 's' is no value of its range E")]
    [InlineData("{range: E, equals_string_in: [a, z]}", "equals_string_in 'z' of 's' is no value of its range E")]
    [InlineData("{any_of: [{range: string}, {range: E, equals_string: z}]}", "equals_string 'z' of 's' is no value of its range E")]
    [InlineData("{range: E, equals_string: a}", "")]
    public void P13_what_no_value_can_equal_is_a_warning(string slot, string finding) =>
        Assert.Equal(finding.Length == 0 ? "" : $"LML1054 the {finding}, so nothing can equal it", Found($"s: {slot}"));

    [Fact]
    public void P13_what_an_enumeration_does_not_list_may_be_in_what_it_is_reachable_from() =>
        Assert.Equal("LML1003 'reachable_from' is not enforced", WithoutPlaces(Schemas.Load("""
            enums: {Open: {reachable_from: {source_ontology: "obo:go"} } }
            classes: {C: {attributes: {s: {range: Open, equals_string: z} } } }
            """)));

    [Theory]
    [InlineData("{range: integer, equals_number: 1.5}", "the equals_number '1.5' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: integer, maximum_value: lots}", "the maximum_value 'lots' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: date, minimum_value: 2025-02-30}",
        "the minimum_value '2025-02-30' of 's' is not a date such as 2025-11-20, as its range date asks")]
    [InlineData("{range: date, minimum_value: 5}", "the minimum_value '5' of 's' is not a date such as 2025-11-20, as its range date asks")]
    [InlineData("{range: integer, equals_string: x}", "the equals_string 'x' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: boolean, equals_string: maybe}", "the equals_string 'maybe' of 's' is not true or false, as its range boolean asks")]
    [InlineData("{range: integer, equals_string_in: ['1', x]}",
        "the equals_string_in 'x' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: R, maximum_value: lots}", "the maximum_value 'lots' of 's' is not a whole number, as its range R asks")]
    [InlineData("{any_of: [{range: integer, maximum_value: lots}]}",
        "the maximum_value 'lots' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: integer, all_of: [{minimum_value: x}]}",
        "the minimum_value 'x' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: integer, multivalued: true, all_members: {minimum_value: x}}",
        "the minimum_value 'x' of 's' is not a whole number, as its range integer asks")]
    [InlineData("{range: float, maximum_value: 1e400}",
        "the maximum_value '1e400' of 's' does not fit its range float: it is larger than any number of double precision")]
    [InlineData("{range: integer, equals_string: '99999999999999999999'}",
        "the equals_string '99999999999999999999' of 's' does not fit its range integer: it takes more than the 64 bits that a whole number has here")]
    [InlineData("{range: integer, minimum_value: 0b101}",
        "the minimum_value '0b101' of 's' does not fit its range integer: only YAML 1.1 takes it for the number 5")]
    public void P13_a_constraint_that_its_range_cannot_read_is_an_error(string slot, string finding) =>
        Assert.Equal("LML1050 " + finding, Found($"s: {slot}"));

    [Theory]
    [InlineData("rules: [{preconditions: {slot_conditions: {n: {maximum_value: lots}}}, postconditions: {slot_conditions: {s: {}}}}]",
        "LML1050 the maximum_value 'lots' of 'n' is not a whole number, as its range integer asks")]
    [InlineData("rules: [{preconditions: {slot_conditions: {s: {}}}, elseconditions: {slot_conditions: {s: {minimum_value: 5}}}}]",
        "LML1051 minimum_value has no effect on 's': its range is string")]
    [InlineData("any_of: [{slot_conditions: {n: {equals_string: x}}}, {slot_conditions: {s: {}}}]",
        "LML1050 the equals_string 'x' of 'n' is not a whole number, as its range integer asks")]
    [InlineData("none_of: [{slot_conditions: {n: {equals_string: '1', pattern: '1', maximum_value: 3}}}]", "")]
    public void P13_so_is_one_in_a_condition_of_a_rule_or_a_class(string demand, string finding) =>
        Assert.Equal(finding, Found("s: , n: {range: integer}", demand));

    [Theory]
    [InlineData("T: {typeof: string, minimum_value: 5}", "LML1051 minimum_value has no effect on 'T': its range is T")]
    [InlineData("T: {typeof: integer, minimum_value: few}", "LML1050 the minimum_value 'few' of 'T' is not a whole number, as its range T asks")]
    [InlineData("T: {typeof: integer, minimum_value: 5, pattern: '^1'}", "")]
    public void P13_so_is_one_of_a_type(string type, string finding) =>
        Assert.Equal(finding, WithoutPlaces(Schemas.Load($"types: {{{type}}}")));

    private const string Settings =
        "settings: {word: '\\w+', unit.length: '(cm|m)', 'unit length': x, ß: y}\n";

    private static string Found(string attributes, string demand = "abstract: false") => WithoutPlaces(Schemas.Load($$"""
        enums: {E: {permissible_values: {a: , b: } } }
        classes:
          Any: {class_uri: "linkml:Any"}
          P: {attributes: {x: } }
          R: {attributes: {id: {identifier: true, range: integer} } }
          C: {attributes: { {{attributes}} }, {{demand}} }
        """));

    private static string WithoutPlaces(LoadedSchema schema) =>
        string.Join('\n', schema.Findings().Select(static f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    [Fact]
    public void P13_a_setting_that_does_not_exist_is_an_error() =>
        Assert.Equal(
            ["2,42 LML1020 setting 'wrod' is not defined; did you mean 'word'?"],
            Schemas.Findings("settings: {word: x}\nslots: {s: {structured_pattern: {syntax: '{wrod}', interpolated: true}}}"));

    private static Pattern? PatternOf(string slot) =>
        Schemas.Load($"{Settings}classes: {{C: {{attributes: {{s: {{{slot}}}}}}}}}").Model!.Slot("C", "s").Find<Pattern>();
}
