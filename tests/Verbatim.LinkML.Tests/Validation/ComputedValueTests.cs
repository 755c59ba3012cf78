namespace Verbatim.LinkML.Tests.Validation;

public sealed class ComputedValueTests
{
    private static readonly DocumentValidator Order = Held.To("""
        enums: {Size: {permissible_values: {small: , large: }}}
        slots:
          unit price: {range: decimal}
        classes:
          Line: {attributes: {id: {identifier: true, equals_expression: "'line-' + {tag}"}, tag: {}}}
          C:
            slots: [unit price]
            attributes:
              a: {range: integer}
              b: {range: integer}
              sum: {range: integer, equals_expression: "{a} + {b}"}
              quotient: {range: float, equals_expression: "{a} / {b}"}
              power: {range: integer, equals_expression: "-{a} ** 2 * 3 + 1"}
              total: {range: decimal, equals_expression: "{unit price} * {a}"}
              name: {equals_expression: "{first} + ' ' + {last}"}
              first: {}
              last: {}
              size: {range: Size, equals_expression: "'large' if {a} > 10 else 'small'"}
              grade: {equals_expression: "case(({a} >= 10, 'A'), ({a} >= 5, 'B'), (True, 'C'))"}
              some: {equals_expression: "case(({a} >= 10, 'A'))"}
              tags: {multivalued: true}
              count: {range: integer, equals_expression: "len({tags})"}
              numbers: {range: integer, multivalued: true}
              added: {range: integer, equals_expression: "sum({numbers})"}
              least: {range: integer, equals_expression: "min({numbers})"}
              most: {range: integer, equals_expression: "max({a}, {b}, 3)"}
              length: {range: integer, equals_expression: "strlen({first})"}
              from: {range: date}
              to: {range: date}
              isOrdered: {range: boolean, equals_expression: "{from} <= {to}"}
              isNew: {range: boolean, equals_expression: "{from} > '2025-01-01'"}
              copy: {range: date, equals_expression: "{from}"}
              doubled: {range: integer, multivalued: true, equals_expression: "{a} * 2"}
              either: {any_of: [{range: integer, equals_expression: "{a}"}, {range: integer, equals_expression: "{b}"}]}
              lines: {range: Line, multivalued: true, inlined: true}
        """);

    [Theory]
    [InlineData("a: 2\nb: 3\nsum: 5")]
    [InlineData("a: 1\nb: 3\nquotient: 0.3333333333")]
    [InlineData("a: 4\nb: 2\nquotient: 2")]
    [InlineData("a: 2\npower: -11")]
    [InlineData("a: 3\nunit_price: 1.10\ntotal: 3.3")]
    [InlineData("first: Ada\nlast: Lovelace\nname: Ada Lovelace")]
    [InlineData("a: 11\nsize: large")]
    [InlineData("a: 7\ngrade: B")]
    [InlineData("a: 1\ngrade: C")]
    [InlineData("tags: [x, y]\ncount: 2")]
    [InlineData("numbers: [1, 2, 4]\nadded: 7\nleast: 1")]
    [InlineData("a: 1\nb: 2\nmost: 3")]
    [InlineData("first: Ada\nlength: 3")]
    [InlineData("first: 😀\nlength: 1")]
    [InlineData("from: 2025-11-20\nto: 2025-11-21\nisOrdered: true\nisNew: true\ncopy: 2025-11-20")]
    [InlineData("a: 2\ndoubled: [4, 4]")]
    [InlineData("a: 2\nb: 3\neither: 3")]
    [InlineData("lines: {line-x: {tag: x}}")]
    public void P12_a_value_that_is_as_computed_passes(string document) => Assert.Empty(Order.Findings(document));

    [Theory]
    [InlineData("a: 2\nb: 3\nsum: 6", "3,6 LML2009 'sum' must be 5, which is {a} + {b}, found '6'")]
    [InlineData("a: 1\nb: 3\nquotient: 0.33", "3,11 LML2009 'quotient' must be 0.3333333333333333, which is {a} / {b}, found '0.33'")]
    [InlineData("a: 3\nunit_price: 1.10\ntotal: 3.31", "3,8 LML2009 'total' must be 3.3, which is {unit price} * {a}, found '3.31'")]
    [InlineData("first: Ada\nlast: Lovelace\nname: Ada King",
        "3,7 LML2009 'name' must be 'Ada Lovelace', which is {first} + ' ' + {last}, found 'Ada King'")]
    [InlineData("a: 10\nsize: large", "2,7 LML2009 'size' must be 'small', which is 'large' if {a} > 10 else 'small', found 'large'")]
    [InlineData("tags: [x, y]\ncount: 3", "2,8 LML2009 'count' must be 2, which is len({tags}), found '3'")]
    [InlineData("tags: []\ncount: 1", "2,8 LML2009 'count' must be 0, which is len({tags}), found '1'")]
    [InlineData("from: 2025-11-20\nto: 2025-11-19\nisOrdered: true",
        "3,12 LML2009 'isOrdered' must be false, which is {from} <= {to}, found 'true'")]
    [InlineData("a: 2\ndoubled: [4, 5]", "2,14 LML2009 'doubled' must be 4, which is {a} * 2, found '5'")]
    [InlineData("lines: {line-y: {tag: x}}", "1,9 LML2009 'id' must be 'line-x', which is 'line-' + {tag}, found 'line-y'")]
    public void P12_a_value_that_is_not_as_computed_is_told_what_it_must_be(string document, string expected) =>
        Assert.Equal([expected], Order.Findings(document));

    [Theory]
    [InlineData("b: 3\nsum: 6")]
    [InlineData("a: ~\nb: 3\nsum: 6")]
    [InlineData("a: 1\nb: 0\nquotient: 6")]
    [InlineData("a: 1\nsome: A")]
    [InlineData("numbers: []\nleast: 3")]
    [InlineData("a: 2\nb: 3")]
    public void P12_where_an_operand_is_null_or_there_is_no_result_nothing_is_demanded(string document) =>
        Assert.Empty(Order.Findings(document));

    [Fact]
    public void P12_a_value_that_is_no_operand_is_told_of_itself_alone() =>
        Assert.Equal(["1,4 LML2004 expected a whole number for 'a', found 'x'"], Order.Findings("a: x\nb: 3\nsum: 6"));

    [Fact]
    public void P12_the_fix_writes_what_is_computed_and_is_never_certain() =>
        Assert.Equal(("Change to '5'", false, "a: 2\nb: 3\nsum: 5"), Order.FixOf("a: 2\nb: 3\nsum: 6", "LML2009"));

    [Fact]
    public void P12_in_JSON_a_number_is_compared_with_a_number() =>
        Assert.Equal(["1,23 LML2009 'sum' must be 5, which is {a} + {b}, found the number 6"],
            Order.Findings("""{"a":2,"b":3,   "sum":6}""", path: "data.json"));

    [Fact]
    public void P12_a_rule_may_ask_what_is_computed()
    {
        DocumentValidator rules = Held.To("""
            classes:
              C:
                attributes: {kind: {}, a: {range: integer}, b: {range: integer}}
                rules:
                  - preconditions: {slot_conditions: {kind: {equals_string: pair}}}
                    postconditions: {slot_conditions: {b: {equals_expression: "{a} + 1"}}}
            """);

        Assert.Equal(["3,4 LML2016 'b' must be 2, which is {a} + 1, found '3' (rule of C)"], rules.Findings("kind: pair\na: 1\nb: 3\n"));
    }

    [Fact]
    public void P12_an_expression_of_great_numbers_ends_without_a_result() =>
        Assert.Empty(Held.To("classes: {C: {attributes: {a: {range: integer}, s: {range: float, equals_expression: \"9 ** 9 ** {a}\"}}}}")
            .Findings("a: 999999\ns: 1\n"));
}
