namespace Verbatim.LinkML.Tests.Resolution;

/// <summary>What is right in a schema, and LinkML's own tools read otherwise or do not read. It was tried with them at 24e73c9a.</summary>
public sealed class OtherToolsTests
{
    private const string Rule = """
        classes:
          C:
            attributes: {a: {}, b: {}, c: {}}
            rules:
              - 
        """;

    [Theory]
    [InlineData("preconditions: {slot_conditions: {a: {value_presence: ABSENT}, b: {value_presence: ABSENT}}}", "5,73")]
    [InlineData("postconditions: {slot_conditions: {a: {value_presence: ABSENT}, b: {value_presence: ABSENT}}}", "5,74")]
    [InlineData("elseconditions: {slot_conditions: {a: {value_presence: ABSENT}, b: {value_presence: ABSENT}}}", "5,74")]
    [InlineData("preconditions: {any_of: [{slot_conditions: {a: {value_presence: ABSENT}, b: {value_presence: ABSENT}}}]}", "5,83")]
    public void Several_absent_slots_in_one_condition_are_told_on_request(string rule, string place) =>
        Assert.Contains(
            $"{place} LML1060 LinkML's own tools read this rule of class 'C' as if any one of 'a', 'b' had to be absent, and not all",
            Hidden(Rule + "{" + rule + "}\n"));

    [Theory]
    [InlineData("preconditions: {slot_conditions: {a: {value_presence: ABSENT}, b: {value_presence: PRESENT}}}")]
    [InlineData("preconditions: {slot_conditions: {a: {value_presence: ABSENT}}},"
        + " postconditions: {slot_conditions: {b: {value_presence: ABSENT}}}")]
    public void One_in_each_is_not(string rule) => Assert.Empty(Hidden(Rule + "{" + rule + "}\n"));

    [Fact]
    public void An_attribute_that_is_refined_is_told_and_a_slot_is_not() =>
        Assert.Equal(["5,29 LML1061 class 'D' refines the attribute 'a', which is an undefined slot to LinkML's own generators"], Hidden("""
            slots:
              b: {}
            classes:
              C: {attributes: {a: {}}, slots: [b]}
              D: {is_a: C, slot_usage: {a: {required: true}, b: {required: true}}}

            """));

    [Fact]
    public void A_type_that_says_only_what_it_comes_from_is_told_and_built_in_ones_are_not() =>
        Assert.Equal(["2,3 LML1062 type 'T' has no base of its own, and LinkML's SQL generators do not ask 'string'"], Hidden("""
            types:
              T: {typeof: string}
              U: {typeof: string, base: str}
              V: {uri: xsd:string, base: str}

            """, "linkml:extended_types"));

    [Fact]
    public void A_permissible_value_that_is_no_text_to_YAML_1_1_is_told() =>
        Assert.Equal(
            [
                "2,28 LML1063 LinkML's own tools take the value 'no' of 'E' for false: put it into quotation marks",
                "2,34 LML1063 LinkML's own tools take the value '010' of 'E' for the number 8: put it into quotation marks",
                "2,41 LML1063 LinkML's own tools take the value '1:30' of 'E' for the number 90: put it into quotation marks",
                "3,28 LML1063 LinkML's own tools take the value '2025-11-20' of 'F' for a date, not for text: put it into quotation marks",
            ],
            Hidden("""
            enums:
              E: {permissible_values: {no: , 010: , 1:30: , "on": , 1e3: , se: } }
              F: {permissible_values: [2025-11-20, '2025-11-21'] }

            """));

    private static string[] Hidden(string body, string imports = "linkml:types")
    {
        const string Heading = "\nid: https://example.com/test\nname: test\nprefixes: {xsd: \"http://www.w3.org/2001/XMLSchema#\"}\n";
        return [.. Schemas.LoadText($"{body}{Heading}imports: [{imports}]\n").Diagnostics.Select(Validation.Held.Show)];
    }
}
