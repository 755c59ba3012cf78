namespace Verbatim.LinkML.Tests.Syntax;

public sealed class SchemaErrorTests
{
    [Fact]
    public void P16_an_unknown_key_is_reported_with_the_nearest_name() =>
        Assert.Equal(
            ["1,32 LML1001 unknown key 'requierd' in a slot; did you mean 'required'?"],
            Schemas.Findings("classes: {C: {attributes: {a: {requierd: true}}}}"));

    [Fact]
    public void P16_the_fix_of_an_unknown_key_puts_the_nearest_name_there()
    {
        const string Schema = "classes: {C: {is_an: D}, D: {}}";

        TextFix fix = Schemas.Load(Schema).Diagnostics.Single().Fixes[0];

        Assert.Equal("classes: {C: {is_a: D}, D: {}}", TextFixes.Apply(SourceText.From("schema.yaml", Schema), fix.Edits));
    }

    [Theory]
    [InlineData("slots: {a: {required: maybe}}", "1,23 LML1002 'required' must be true or false, not 'maybe'")]
    [InlineData("slots: {a: {required: 'yes'}}", "1,23 LML1002 'required' must be true or false, not 'yes'")]
    [InlineData("slots: {a: {minimum_cardinality: x}}", "1,34 LML1002 'minimum_cardinality' must be a whole number, not 'x'")]
    [InlineData("slots: {a: {equals_number: x}}", "1,28 LML1002 'equals_number' must be a number, not 'x'")]
    [InlineData("slots: {a: {exact_cardinality: 99999999999}}",
        "1,32 LML1002 'exact_cardinality' must be a whole number, not '99999999999': it takes more than the 32 bits that a count has here")]
    [InlineData("slots: {a: {exact_cardinality: 99999999999999999999}}",
        "1,32 LML1002 'exact_cardinality' must be a whole number, not '99999999999999999999': it takes more than the 64 bits that a whole number has here")]
    [InlineData("slots: {a: {equals_number: 1e400}}",
        "1,28 LML1002 'equals_number' must be a number, not '1e400': it is larger than any number of double precision")]
    [InlineData("slots: {a: {range: [string]}}", "1,20 LML1002 'range' must be a text, not a list")]
    [InlineData("slots: {a: {any_of: string}}", "1,21 LML1002 'any_of' must be a list, not 'string'")]
    [InlineData("slots: {a: required}", "1,12 LML1002 'a' must be a mapping, not 'required'")]
    [InlineData("classes: Person", "1,10 LML1002 'classes' must be a mapping, not 'Person'")]
    [InlineData("classes: {C: {mixins: {M: {}}}}", "1,23 LML1002 'mixins' must be a list of texts, not a mapping")]
    [InlineData("slots: {a: {value_presence: THERE}}", "1,29 LML1002 'value_presence' must be PRESENT, ABSENT or UNCOMMITTED, not 'THERE'")]
    public void A_value_of_the_wrong_kind_is_reported_where_it_stands(string schema, string finding) =>
        Assert.Equal([finding], Schemas.Findings(schema));

    [Theory]
    [InlineData("name: test", "1,1 LML1004 a schema must have 'id'")]
    [InlineData("id: https://example.com/a\nname: test\nclasses: {C: {attributes: {a: }, unique_keys: {k: {unique_key_slots: []}}}}",
        "3,48 LML1004 a unique key must have 'unique_key_slots'")]
    [InlineData("- a", "1,1 LML1005 a schema is a mapping with 'id' and 'name'; this file holds a list")]
    public void A_file_that_is_no_schema_says_what_is_missing(string text, string finding) =>
        Assert.Equal([finding], Schemas.LoadText(text).Findings());

    [Theory]
    [InlineData("id: https://example.com/things/shop", "shop", "id")]
    [InlineData("id: https://example.com/things#shop/", "shop", "id")]
    [InlineData("id: 'ex:shop'", "ex:shop", "id")]
    public void P16_a_schema_without_a_name_takes_it_from_its_id(string text, string name, string source)
    {
        LoadedSchema schema = Schemas.LoadText(text);

        Assert.Equal([$"1,1 LML1006 the schema has no 'name'; '{name}' is taken, from its {source}"], schema.Findings());
        Assert.Equal((true, name), (schema.IsValid, schema.Model!.Name));
    }

    [Fact]
    public void P16_a_schema_without_an_id_is_an_error_and_of_use_and_named_after_its_file()
    {
        LoadedSchema schema = Schemas.LoadText("classes: {C: {}}");

        Assert.Equal(["1,1 LML1004 a schema must have 'id'", "1,1 LML1006 the schema has no 'name'; 'schema' is taken, from its file"],
            schema.Findings());
        Assert.Equal("schema", schema.Model!.Name);
    }

    [Fact]
    public void A_file_that_is_no_schema_has_no_model() => Assert.Null(Schemas.LoadText("- a").Model);

    [Fact]
    public void An_empty_file_is_an_error() => Assert.False(Schemas.LoadText("").IsValid);

    [Fact]
    public void A_demand_that_is_not_enforced_is_mentioned_once() =>
        Assert.Equal(
            ["1,13 LML1003 'implicit_prefix' is not enforced"],
            Schemas.Findings("slots: {a: {implicit_prefix: x}, b: {implicit_prefix: y}}"));

    [Fact]
    public void Ten_errors_are_found_in_one_run()
    {
        const string Schema = """
            classes:
              A: {is_a: Nobody}
              B: {mixins: [Nothing], slot: [x]}
              C: {slots: [missing], tree_rot: true}
              D: {attributes: {a: {range: Nowhere, required: perhaps}}}
              E: {attributes: {a: {range: integer, minimum_value: 2, maximum_value: 1}}}
              F: {attributes: {a: {pattern: "("}}}
              G: {unique_keys: {k: {unique_key_slots: [x]}}}
            """;

        Assert.Equal([2, 3, 3, 4, 4, 5, 5, 6, 7, 8],
            Schemas.Load(Schema).Diagnostics.Select(static d => d.Location.LineSpan.Start.Line + 1));
    }

    [Fact]
    public void Each_of_ten_errors_has_its_code_its_place_and_where_a_name_is_near_a_suggestion()
    {
        const string Schema = """
            classes:
              Person: {is_a: Agnt}
              Agent: {attributes: {name: {range: strin}}}
              Loop: {is_a: Loop}
              Twin: {mixins: [Other]}
              Other: {mixin: true, mixins: [Twin]}
              Team: {slots: [size], attributes: {a: {minimum_value: 2, maximum_value: 1}}}
              Late: {attributes: {b: {range: integer, ifabsent: string(x)}}}
              Sum: {attributes: {c: {range: integer, equals_expression: "{d} + 1"}, dd: {range: integer}}}
              Odd: {attributes: {e: {range: integer, equals_expression: "{e} + 'x'"}}}
            enums:
              Person: {permissible_values: [x, x]}
            """;

        Assert.Equal(
            [
                "2,18 LML1020 class 'Agnt' is not defined; did you mean 'Agent'?",
                "3,38 LML1020 range 'strin' is not defined; did you mean 'string'?",
                "4,16 LML1021 class 'Loop' inherits from itself: Loop -> Loop",
                "6,33 LML1021 class 'Other' inherits from itself: Twin -> Other -> Twin",
                "7,18 LML1020 slot 'size' is not defined",
                "7,57 LML1032 minimum_value 2 is greater than maximum_value 1, so no value fits",
                "8,53 LML1033 the default 'string(x)' does not fit: the range integer asks for a whole number",
                "9,63 LML1039 no class that has 'c' has a slot 'd'; did you mean 'dd'?",
                "10,62 LML1038 the expression does not fit together: '+' adds numbers or puts texts together; here it has a text and a number",
                "12,3 LML1022 'Person' is both a class and an enum; a range cannot tell which is meant",
                "12,36 LML1011 permissible value 'x' is defined differently in schema.yaml(12,33)",
            ],
            Schemas.Load(Schema).Errors());
    }

    // Every alternative is read, looked up and compiled as often as it is repeated: memory stands for that work.
    [Theory]
    [InlineData(10, false)]
    [InlineData(18, true)]
    [InlineData(40, true)]
    public void A_schema_that_aliases_multiply_ends_in_a_finding(int levels, bool isRefused)
    {
        string doubled = string.Concat(
            Enumerable.Range(1, levels).Select(static i => $"  s{i}: &s{i} {{any_of: [*s{i - 1}, *s{i - 1}]}}\n"));
        long before = GC.GetAllocatedBytesForCurrentThread();

        LoadedSchema schema = Schemas.Load($"slots:\n  s0: &s0 {{range: integer}}\n{doubled}classes: {{C: {{slots: [s{levels}]}}}}\n");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
        Assert.Equal(isRefused, schema.Diagnostics.Any(static d => d.Code == "LML0010"));
    }

    [Fact]
    public void A_schema_with_a_hundred_megabytes_of_description_is_read() =>
        Assert.True(Schemas.Load("description: " + new string('x', 100_000_000)).IsValid);

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+(?=b)")]
    public void A_pattern_that_backtracks_ends_in_bounded_time(string pattern)
    {
        DocumentValidator validator = new(Schemas.Model($"classes: {{C: {{attributes: {{s: {{pattern: '{pattern}'}}}}}}}}"));

        ValidationResult result =
            validator.Validate(DocumentParser.Parse(SourceText.From("data.yaml", "s: " + new string('a', 50_000) + "!")), "C");

        Assert.Contains(Assert.Single(result.Diagnostics).Code, new[] { "LML2006", "LML2033" });
    }

    [Fact]
    public void A_thousand_levels_end_in_a_finding_and_not_in_a_crash()
    {
        string schema = "classes: {C: {any_of: " + string.Concat(Enumerable.Repeat("[{any_of: ", 1000)) + "[]"
            + string.Concat(Enumerable.Repeat("}]", 1000)) + "}}";

        Assert.False(Schemas.Load(schema).IsValid);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("On", true)]
    [InlineData("'true'", true)]
    [InlineData("no", false)]
    [InlineData("OFF", false)]
    public void P16_truth_values_are_read_as_LinkML_reads_them(string written, bool expected)
    {
        LoadedSchema schema = Schemas.Load($"classes: {{C: {{attributes: {{a: {{required: {written}}}}}}}}}");

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(expected, schema.Model!.Class("C").Slots.Single().Required);
    }

    [Fact]
    public void A_property_of_another_vocabulary_is_no_slip()
    {
        LoadedSchema schema = Schemas.Load("classes: {C: {attributes: {a: {range: integer, subproperty_of: 'RO:0000051'}}}}");

        Assert.Equal(["1,64 LML1003 'subproperty_of' is not enforced"], schema.Findings());
        Assert.Single(schema.Model!.Class("C").Slots);
    }
}
