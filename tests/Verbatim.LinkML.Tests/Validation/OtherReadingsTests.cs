namespace Verbatim.LinkML.Tests.Validation;

/// <summary>What readers of YAML 1.1 take for something else. What they take it for was asked of PyYAML 6.0.3.</summary>
public sealed class OtherReadingsTests
{
    private static readonly DocumentValidator Asked = new(
        Held.To("""
            classes:
              C:
                attributes:
                  text: {}
                  count: {range: integer}
                  amount: {range: decimal}
                  ratio: {range: float}
                  day: {range: date}
                  moment: {range: datetime}
                  clock: {range: time}
                  flag: {range: boolean}
                  kind: {range: Kind}
                  part: {range: Part}
                  either: {any_of: [{range: integer}, {range: string}]}
                  parts: {range: Part, multivalued: true, inlined: true}
                  pages: {range: Page, multivalued: true, inlined: true}
                  "on": {}
                  anything: {range: Any}
              Part: {attributes: {name: {identifier: true}, size: {}}}
              Page: {attributes: {number: {key: true, range: integer}, size: {}}}
              Any: {class_uri: linkml:Any}
            enums:
              Kind: {permissible_values: {"NO": {}, "1": {}, plain: {}}}
            """).Model)
    { TellsOtherReadings = true };

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("No", "false")]
    [InlineData("ON", "true")]
    [InlineData("off", "false")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("1", "the number 1")]
    [InlineData("-010", "the number -8")]
    [InlineData("0x1F", "the number 31")]
    [InlineData("0b101", "the number 5")]
    [InlineData("0_", "the number 0")]
    [InlineData("1_000", "the number 1000")]
    [InlineData("-0000000000000000000000000000000000000000000", "a number")]
    [InlineData("1:30", "the number 90")]
    [InlineData("-1:30:15", "the number -5415")]
    [InlineData("1:30.5", "a number")]
    [InlineData("1.0e+5", "a number")]
    [InlineData(".5", "a number")]
    [InlineData("+.inf", "a number")]
    [InlineData(".nan", "a number")]
    [InlineData("2025-11-19", "a date, not for text")]
    [InlineData("2025-1-2t1:00:00+02:00", "a date and time, not for text")]
    [InlineData("2025-11-19 10:00:00.5", "a date and time, not for text")]
    [InlineData("=", "a sign of YAML's own")]
    public void P19_a_text_that_looks_like_something_else_is_told_on_request(string text, string reading) =>
        Assert.Equal([Told("1,7", text, reading, "put it into quotation marks")], Asked.Findings($"text: {text}"));

    [Theory]
    [InlineData("y")]
    [InlineData("n")]
    [InlineData("yEs")]
    [InlineData("09")]
    [InlineData("0o10")]
    [InlineData("0:30")]
    [InlineData("0b_")]
    [InlineData("1:60")]
    [InlineData("1e5")]
    [InlineData("1.5e3")]
    [InlineData("-.5")]
    [InlineData("INF")]
    [InlineData("2025-11")]
    [InlineData("2025-1-2")]
    [InlineData("2025-11-19T10:00Z")]
    [InlineData("1.2.3")]
    [InlineData("--")]
    [InlineData("yesterday")]
    [InlineData("\"2025-11-19\"")]
    [InlineData("'NO'")]
    [InlineData("|-\n  NO")]
    [InlineData("~")]
    public void P19_a_text_that_all_readers_take_for_it_is_not(string text) => Assert.Empty(Asked.Findings($"text: {text}"));

    [Theory]
    [InlineData("day: 2025-11-19", "1,6", "2025-11-19", "a date, not for text")]
    [InlineData("moment: 2025-11-19T10:00:00Z", "1,9", "2025-11-19T10:00:00Z", "a date and time, not for text")]
    [InlineData("clock: 10:30:00", "1,8", "10:30:00", "the number 37800")]
    [InlineData("kind: NO", "1,7", "NO", "false")]
    [InlineData("kind: 1", "1,7", "1", "the number 1")]
    [InlineData("part: off", "1,7", "off", "false")]
    [InlineData("either: NO", "1,9", "NO", "false")]
    [InlineData("parts: {NO: {size: big}}", "1,9", "NO", "false")]
    [InlineData("parts: {it: {size: NO}}", "1,20", "NO", "false")]
    [InlineData("on: duty", "1,1", "on", "true")]
    public void P19_so_it_is_wherever_a_text_stands(string document, string place, string text, string reading) =>
        Assert.Equal([Told(place, text, reading, "put it into quotation marks")], Asked.Findings(document));

    [Theory]
    [InlineData("count: 010", "1,8", "010", "the number 8", "write it without leading zeros")]
    [InlineData("count: 0o17", "1,8", "0o17", "a text", "write 15")]
    [InlineData("count: 09", "1,8", "09", "a text", "write it without leading zeros")]
    [InlineData("amount: -010", "1,9", "-010", "the number -8", "write it without leading zeros")]
    [InlineData("ratio: 1e5", "1,8", "1e5", "a text", "write it with a point, digits before it, and a sign in the exponent, as 1.0e+5")]
    [InlineData("amount: 1E-7", "1,9", "1E-7", "a text", "write it with a point, digits before it, and a sign in the exponent, as 1.0e+5")]
    [InlineData("pages: {010: {}}", "1,9", "010", "the number 8", "write it without leading zeros")]
    public void P19_a_number_that_is_another_there_is_told_with_how_to_write_it(
        string document, string place, string text, string reading, string advice) =>
        Assert.Equal([Told(place, text, reading, advice)], Asked.Findings(document));

    [Theory]
    [InlineData("count: 10")]
    [InlineData("count: +5")]
    [InlineData("count: 007")]
    [InlineData("count: 0x1F")]
    [InlineData("ratio: 0xFFFFFFFFFFFFFFFF")]
    [InlineData("ratio: 1")]
    [InlineData("ratio: 1.0e+5")]
    [InlineData("ratio: .inf")]
    [InlineData("ratio: 1000000000000000000000000000000000000000000000000")]
    [InlineData("amount: 0.10")]
    [InlineData("flag: TRUE")]
    [InlineData("pages: {10: {}}")]
    [InlineData("parts: {\"NO\": {}}")]
    [InlineData("\"on\": duty")]
    [InlineData("either: 5")]
    [InlineData("anything: NO")]
    public void P19_what_both_take_for_the_same_is_not(string document) => Assert.Empty(Asked.Findings(document));

    [Fact]
    public void P19_it_is_hidden_and_nothing_is_told_unless_asked_for()
    {
        Assert.Equal(DiagnosticSeverity.Hidden, Assert.Single(Asked.Check("text: NO").Diagnostics).Severity);
        Assert.Empty(new DocumentValidator(Asked.Model).Findings("text: NO"));
    }

    [Fact]
    public void P19_JSON_has_no_such_values() =>
        Assert.Empty(Asked.Findings("""{"text": "NO", "day": "2025-11-19", "on": "1", "count": 10}""", path: "data.json"));

    [Fact]
    public void P19_the_quick_fix_puts_a_text_into_quotation_marks_and_is_left_to_a_person() =>
        Assert.Equal(("Put it into quotation marks", false, "text: \"NO\""), Asked.FixOf("text: NO", "LML2060"));

    private static string Told(string place, string text, string reading, string advice) =>
        $"{place} LML2060 readers of YAML 1.1, LinkML's own tools among them, take '{text}' for {reading}: {advice}";
}
