namespace Verbatim.Documents.Tests.Parsing;

public class JsonTreeTests
{
    [Theory]
    [InlineData("{\"a\": 1}", "/a", "1")]
    [InlineData("{\"a\" : -1.50e+3 }", "/a", "-1.50e+3")]
    [InlineData("{\"\\u0061\":[ {} , \"x\\\"\" ]}", "/a/1", "\"x\\\"\"")]
    [InlineData("[\"\U0001F600\", {\"k\": [true, null] } ]", "/1", "{\"k\": [true, null] }")]
    [InlineData("[[],{}]", "/1", "{}")]
    public void A_value_spans_exactly_what_is_written(string text, string pointer, string written)
    {
        DocumentTree tree = Parse(text);

        TextSpan span = tree.Find(pointer)!.Span;

        Assert.Equal(written, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Every_escape_is_resolved()
    {
        DocumentTree tree = Parse("""["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00."]""");

        Assert.Equal("\"\\/\b\f\n\r\té\U0001F600.", tree.Find("/0")!.ToString());
    }

    [Theory]
    [InlineData("", "1,1", "LML0003")]
    [InlineData("{\"a\": 1,}", "1,9", "LML0001")]
    [InlineData("[1,]", "1,4", "LML0001")]
    [InlineData("[1 2]", "1,4", "LML0001")]
    [InlineData("[01]", "1,2", "LML0001")]
    [InlineData("[1.]", "1,2", "LML0001")]
    [InlineData("[+1]", "1,2", "LML0001")]
    [InlineData("[NaN]", "1,2", "LML0001")]
    [InlineData("['a']", "1,2", "LML0001")]
    [InlineData("{a: 1}", "1,2", "LML0001")]
    [InlineData("{\"a\" 1}", "1,6", "LML0001")]
    [InlineData("[1] x", "1,5", "LML0001")]
    [InlineData("// x\n1", "1,1", "LML0001")]
    [InlineData("[\"\\x\"]", "1,3", "LML0001")]
    [InlineData("[\"\\ud800\"]", "1,3", "LML0001")]
    [InlineData("[\"\\u12g4\"]", "1,3", "LML0001")]
    [InlineData("[\"a\tb\"]", "1,4", "LML0001")]
    [InlineData("[\"a\nb\"]", "1,2", "LML0006")]
    [InlineData("{\"a\": [1, 2", "1,7", "LML0007")]
    [InlineData("{\"a\": {\"b\": 1}", "1,1", "LML0007")]
    [InlineData("{\"a\": 1]", "1,8", "LML0001")]
    public void What_is_not_json_is_reported_once_at_its_place(string text, string place, string code)
    {
        DocumentTree tree = Parse(text);

        Diagnostic problem = Assert.Single(tree.Diagnostics);
        Assert.Equal((place, code), (problem.Location.LineSpan.Start.ToString(), problem.Code));
        Assert.Null(tree.Root);
    }

    [Fact]
    public void A_duplicate_key_is_found_through_its_escapes()
    {
        DocumentTree tree = Parse("{\"id\": 1, \"\\u0069d\": 2}");

        Assert.Equal("LML0002", Assert.Single(tree.Diagnostics).Code);
    }

    private static DocumentTree Parse(string text) => DocumentParser.Parse(SourceText.From("doc.json", text));
}
