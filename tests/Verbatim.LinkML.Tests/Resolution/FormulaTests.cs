using System.Globalization;

namespace Verbatim.LinkML.Tests.Resolution;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("{n} +", "6 LML1037 the expression cannot be read: expected a value, found the end")]
    [InlineData("{n} + )", "7 LML1037 the expression cannot be read: expected a value, found ')'")]
    [InlineData("({n} + 1", "9 LML1037 the expression cannot be read: expected ')', found the end")]
    [InlineData("{n", "1 LML1037 the expression cannot be read: '{' is not closed")]
    [InlineData("{ } + 1", "1 LML1037 the expression cannot be read: '{}' names no slot")]
    [InlineData("'a", "1 LML1037 the expression cannot be read: a quotation mark is not closed")]
    [InlineData("1 $ 2", "3 LML1037 the expression cannot be read: '$' is no part of the expression language")]
    [InlineData("{n} and True", "5 LML1037 the expression cannot be read: expected an operator or the end, found 'and'")]
    [InlineData("not True", "1 LML1037 the expression cannot be read: 'not' is no part of the expression language here")]
    [InlineData("1 < {n} < 3", "9 LML1037 the expression cannot be read: only two values are compared at a time")]
    [InlineData("1 if True", "10 LML1037 the expression cannot be read: expected 'else', found the end")]
    [InlineData("leng({l})", "1 LML1037 the expression cannot be read: there is no function 'leng'; did you mean 'len'?")]
    [InlineData("case(1, 2)", "6 LML1037 the expression cannot be read: expected '(', found '1'")]
    [InlineData("len()", "5 LML1037 the expression cannot be read: expected a value, found ')'")]
    public void P12_what_is_no_expression_is_an_error_at_its_column(string expression, string finding) =>
        Assert.Equal([At(finding)], Schemas.Findings(Schema("integer", expression)));

    [Theory]
    [InlineData("integer", "{n} + {t}",
        "1 LML1038 the expression does not fit together: '+' adds numbers or puts texts together; here it has a text and a number")]
    [InlineData("integer", "2 * {t}", "5 LML1038 the expression does not fit together: '*' takes a number, not a text")]
    [InlineData("integer", "-{t}", "2 LML1038 the expression does not fit together: '-' takes a number, not a text")]
    [InlineData("integer", "{l} + 1",
        "1 LML1038 the expression does not fit together: '+' takes one value, and here are several; len, min, max and sum take several")]
    [InlineData("boolean", "{n} == {t}", "1 LML1038 the expression does not fit together: '==' compares a number with a text")]
    [InlineData("boolean", "True < False", "1 LML1038 the expression does not fit together: '<' has no order for true and false")]
    [InlineData("integer", "1 if {n} else 2",
        "6 LML1038 the expression does not fit together: a condition takes true or false, not a number")]
    [InlineData("integer", "1 if True else 'x'",
        "16 LML1038 the expression does not fit together: this is a text, where another alternative is a number")]
    [InlineData("integer", "len({n})",
        "5 LML1038 the expression does not fit together: 'len' takes several values or a text, not a number")]
    [InlineData("integer", "sum({n})", "5 LML1038 the expression does not fit together: 'sum' takes several values, not a number")]
    [InlineData("integer", "sum({m})", "5 LML1038 the expression does not fit together: 'sum' adds numbers; each of these is a text")]
    [InlineData("integer", "strlen({t}, {t})", "13 LML1038 the expression does not fit together: 'strlen' takes one value")]
    [InlineData("integer", "{t}", "1 LML1038 the expression does not fit together: it gives a text, and 's' takes a number")]
    [InlineData("string", "{n} + 1", "1 LML1038 the expression does not fit together: it gives a number, and 's' takes a text")]
    [InlineData("string", "{m}", "1 LML1038 the expression does not fit together: it gives several values, and 's' takes a text")]
    [InlineData("integer", "{nn} + 1", "2 LML1039 no class that has 's' has a slot 'nn'; did you mean 'n'?")]
    public void P12_a_typing_error_in_an_expression_is_an_error_at_its_column(string range, string expression, string finding) =>
        Assert.Equal([At(finding)], Schemas.Findings(Schema(range, expression)));

    [Theory]
    [InlineData("integer", "n")]
    [InlineData("integer", "n + {n} * len(l)")]
    [InlineData("integer", "len(l) if n > 0 else strlen(t)")]
    [InlineData("integer", "case((t == 'a', n), (True, 0))")]
    [InlineData("string", "str(n)")]
    [InlineData("string", "t + str(n + 1) + str(t)")]
    public void P12_a_bare_name_reads_as_one_in_braces_and_str_makes_a_text(string range, string expression) =>
        Assert.Empty(Schemas.Findings(Schema(range, expression)));

    [Theory]
    [InlineData("integer", "nn + 1", "1 LML1039 no class that has 's' has a slot 'nn'; did you mean 'n'?")]
    [InlineData("integer", "t", "1 LML1038 the expression does not fit together: it gives a text, and 's' takes a number")]
    [InlineData("integer", "str(n)", "1 LML1038 the expression does not fit together: it gives a text, and 's' takes a number")]
    [InlineData("string", "str(l)", "5 LML1038 the expression does not fit together: 'str' takes one value, and here are several; len, min, max and sum take several")]
    [InlineData("string", "str(n, n)", "8 LML1038 the expression does not fit together: 'str' takes one value")]
    [InlineData("integer", "n.a", "2 LML1037 the expression cannot be read: '.' is no part of the expression language")]
    public void P12_a_bare_name_is_held_to_what_it_names(string range, string expression, string finding) =>
        Assert.Equal([At(finding)], Schemas.Findings(Schema(range, expression)));

    [Fact]
    public void P12_a_slot_that_one_of_several_classes_has_may_be_named() =>
        Assert.Empty(Schemas.Findings("slots: {s: {equals_expression: '{t}'}, t: {}}\nclasses: {A: {slots: [s]}, B: {slots: [s, t]}}"));

    [Fact]
    public void P12_a_slot_that_only_other_classes_have_is_a_warning()
    {
        LoadedSchema schema = Schemas.Load("slots: {s: {equals_expression: '{t}'}, t: {}}\nclasses: {A: {slots: [s]}, B: {slots: [t]}}");

        Assert.Equal(("1,34 LML1039 no class that has 's' has a slot 't'", true), (Assert.Single(schema.Findings()), schema.IsValid));
    }

    [Fact]
    public void P12_an_error_in_an_expression_that_classes_share_is_told_once() =>
        Assert.Single(
            Schemas.Findings("slots: {s: {equals_expression: '{x}'}}\nclasses: {A: {slots: [s]}, B: {slots: [s]}, C: {is_a: A}}"));

    [Fact]
    public void P12_an_expression_over_several_lines_is_reported_as_a_whole() =>
        Assert.Equal(
            ["2,26 LML1037 the expression cannot be read: expected a value, found the end"],
            Schemas.Findings("slots:\n  s: {equals_expression: \"1\n    +\"}"));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("1 if True else ", "")]
    [InlineData("2 ** ", "")]
    [InlineData("1 + ", "")]
    public void P12_an_expression_of_a_hundred_thousand_parts_ends_in_one_finding(string before, string after)
    {
        string expression = string.Concat(Enumerable.Repeat(before, 100_000)) + "1"
            + string.Concat(Enumerable.Repeat(after, after.Length == 0 ? 0 : 100_000));

        Assert.EndsWith("an expression has at most 200 parts", Assert.Single(
            Schemas.Findings($"slots: {{s: {{range: integer, equals_expression: '{expression}'}}}}")), StringComparison.Ordinal);
    }

    // The expression comes first on its line, so that columns do not depend on the range.
    private static string Schema(string range, string expression) =>
        "classes: {C: {attributes: {n: {range: integer}, t: {}, l: {range: integer, multivalued: true}, m: {multivalued: true}, s: {\n"
        + $" equals_expression: \"{expression}\", range: {range}" + "}}}}";

    private static string At(string finding)
    {
        string[] parts = finding.Split(' ', 2);
        return $"2,{int.Parse(parts[0], CultureInfo.InvariantCulture) + " equals_expression: \"".Length} {parts[1]}";
    }
}
