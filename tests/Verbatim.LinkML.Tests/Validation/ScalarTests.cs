namespace Verbatim.LinkML.Tests.Validation;

public sealed class ScalarTests
{
    private static readonly DocumentValidator Types = Held.To("""
        classes:
          C:
            attributes:
              text: {}
              count: {range: integer, minimum_value: 1, maximum_value: 28}
              amount: {range: decimal}
              ratio: {range: float}
              day: {range: date, minimum_value: "2022-02-24"}
              moment: {range: datetime}
              clock: {range: time}
              flag: {range: boolean}
              link: {range: uri}
              id: {range: uriorcurie}
              name: {range: ncname}
              code: {pattern: "^[A-Z]{3}$"}
              kind: {range: Kind}
              fixed: {equals_string: yes}
              many: {multivalued: true, maximum_cardinality: 2}
        enums:
          Kind:
            permissible_values:
              agreed: {}
              proposed: {deprecated: use agreed}
        """);

    [Theory]
    [InlineData("text: 007")]
    [InlineData("text: no")]
    [InlineData("text: 2025-02-30")]
    [InlineData("count: 28")]
    [InlineData("amount: 0.1000")]
    [InlineData("ratio: 1")]
    [InlineData("ratio: 1e3")]
    [InlineData("day: 2024-02-29")]
    [InlineData("day: \"2024-02-29\"")]
    [InlineData("moment: 2025-11-20T09:30:00+02:00")]
    [InlineData("clock: 09:30:00.5")]
    [InlineData("flag: TRUE")]
    [InlineData("link: https://example.org/ü?a=1#b")]
    [InlineData("id: ex:1")]
    [InlineData("id: urn:isbn:1")]
    [InlineData("code: UKR")]
    [InlineData("kind: agreed")]
    [InlineData("kind: ~")]
    [InlineData("fixed: yes")]
    [InlineData("amount: 1e3")]
    public void P14_a_plain_scalar_is_read_by_its_range(string document) => Assert.Empty(Types.Findings(document));

    [Theory]
    [InlineData("count: 1.0", "1,8 LML2004 expected a whole number for 'count', found '1.0'")]
    [InlineData("count: \"1\"", "1,8 LML2004 expected a whole number for 'count', found the string '1': in quotation marks it is a string")]
    [InlineData("count: 9223372036854775808", "1,8 LML2004 expected a whole number for 'count', found '9223372036854775808': it takes more than the 64 bits that a whole number has here")]
    [InlineData("count: true", "1,8 LML2004 expected a whole number for 'count', found 'true'")]
    [InlineData("amount: 1e-29", "1,9 LML2004 expected a decimal number for 'amount', found '1e-29': it takes more than the 28 digits that a decimal has here")]
    [InlineData("count: 0x8000000000000000", "1,8 LML2004 expected a whole number for 'count', found '0x8000000000000000': it takes more than the 64 bits that a whole number has here")]
    [InlineData("count: 0b101", "1,8 LML2004 expected a whole number for 'count', found '0b101': only YAML 1.1 takes it for the number 5")]
    [InlineData("count: 1:30", "1,8 LML2004 expected a whole number for 'count', found '1:30': only YAML 1.1 takes it for the number 90")]
    [InlineData("ratio: 1_0.5", "1,8 LML2004 expected a number for 'ratio', found '1_0.5': only YAML 1.1 takes it for a number")]
    [InlineData("day: 2025-02-30",
        "1,6 LML2004 expected a date such as 2025-11-20 for 'day', found '2025-02-30': February 2025 has 28 days")]
    [InlineData("day: Friday", "1,6 LML2004 expected a date such as 2025-11-20 for 'day', found 'Friday'")]
    [InlineData("day: 2025-13-01", "1,6 LML2004 expected a date such as 2025-11-20 for 'day', found '2025-13-01': a year has 12 months")]
    [InlineData("moment: 2025-11-20", "1,9 LML2004 expected a date and time such as 2025-11-20T09:30:00Z for 'moment', found '2025-11-20'")]
    [InlineData("clock: 24:00:00", "1,8 LML2004 expected a time such as 09:30:00 for 'clock', found '24:00:00'")]
    [InlineData("flag: yes", "1,7 LML2004 expected true or false for 'flag', found 'yes'")]
    [InlineData("link: a b", "1,7 LML2004 expected a URI such as https://example.com/a for 'link', found 'a b'")]
    [InlineData("name: a:b", "1,7 LML2004 expected a name of letters, digits, '.', '-' and '_' for 'name', found 'a:b'")]
    [InlineData("text: [a]", "1,1 LML2003 expected a string for 'text', found a list")]
    [InlineData("text: {a: b}", "1,1 LML2003 expected a string for 'text', found a mapping")]
    [InlineData("count: 29", "1,8 LML2007 'count' must be at most 28, found 29")]
    [InlineData("count: 0", "1,8 LML2007 'count' must be at least 1, found 0")]
    [InlineData("day: 2022-02-23", "1,6 LML2007 'day' must be at least 2022-02-24, found 2022-02-23")]
    [InlineData("code: UKRA", "1,7 LML2006 'UKRA' does not match the pattern '^[A-Z]{3}$' of 'code'")]
    [InlineData("kind: agred", "1,7 LML2005 'agred' is no value of Kind; did you mean 'agreed'?")]
    [InlineData("kind: xyz", "1,7 LML2005 'xyz' is no value of Kind: expected 'agreed' or 'proposed'")]
    [InlineData("kind: proposed", "1,7 LML2025 'proposed' is deprecated: use agreed")]
    [InlineData("id: un:1", "1,5 LML2023 the schema declares no prefix 'un'")]
    [InlineData("fixed: no", "1,8 LML2009 'fixed' must be 'yes', found 'no'")]
    [InlineData("many: a", "1,7 LML2003 expected a list for 'many', found 'a'")]
    [InlineData("many: [a, b, c]", "1,1 LML2008 'many' has the wrong number of values: expected at most 2, found 3")]
    [InlineData("many: [a, ~]", "1,11 LML2003 expected a value for 'many', found nothing")]
    public void What_does_not_fit_is_reported_where_it_stands(string document, string expected) =>
        Assert.Equal([expected], Types.Findings(document));

    [Theory]
    [InlineData("""{"text": 1}""", "1,10 LML2004 expected a string for 'text', found the number 1: a string stands in quotation marks")]
    [InlineData("""{"count": "1"}""",
        "1,11 LML2004 expected a whole number for 'count', found the string '1': in quotation marks it is a string")]
    [InlineData("""{"flag": 1}""", "1,10 LML2004 expected true or false for 'flag', found the number 1")]
    [InlineData("""{"kind": 1}""", "1,10 LML2003 expected a value of Kind for 'kind', found the number 1")]
    public void P14_in_JSON_the_kind_of_token_must_match(string document, string expected) =>
        Assert.Equal([expected], Types.Findings(document, path: "data.json"));

    [Theory]
    [InlineData("data.yaml", "kind: agred # x", "kind: agreed # x")]
    [InlineData("data.yaml", "kind: 'agred'", "kind: 'agreed'")]
    [InlineData("data.json", """{"kind": "agred"}""", """{"kind": "agreed"}""")]
    [InlineData("data.json", """{"text": 1}""", """{"text": "1"}""")]
    [InlineData("data.yaml", "count: '1'", "count: 1")]
    [InlineData("data.yaml", "many: a", "many: [a]")]
    public void The_fix_leaves_the_rest_as_it_is_written(string path, string before, string after) =>
        Assert.Equal(after, Types.Fix(before, path: path));
}
