namespace Verbatim.Documents.Tests.Parsing;

public class YamlTreeTests
{
    [Theory]
    [InlineData("a: 1\nb: \"x\"\n", "b", "\"x\"")]
    [InlineData("a: 1\r\nb: 'x'\r\n", "b", "'x'")]
    [InlineData("a: 1\rb: x\rc: y", "b", "x")]
    [InlineData("\U0001F600日: \"本\U0001F600\" # c\nb: 2", "b", "2")]
    [InlineData("b: !!str 12\n", "b", "12")]
    [InlineData("b: !foo &x  bar # c\n", "b", "bar")]
    [InlineData("b: |\n  x\n  y\n\n\nc: 1\n", "b", "|\n  x\n  y")]
    [InlineData("b: x y\n  z  \n\nc: w\n", "b", "x y\n  z")]
    [InlineData("b: &y\n  d: 1\n\n\nc: 1", "b", "d: 1")]
    [InlineData("b: &y [1, 2 ]\nc: 1", "b", "[1, 2 ]")]
    [InlineData("b: {f: 1, g} # c\nc: 1", "b", "{f: 1, g}")]
    [InlineData("b:\n- 1\n- c: 2\n\nc: 1", "b", "- 1\n- c: 2")]
    [InlineData("b: &x\n- 1\n- 2\nc: 1", "b", "- 1\n- 2")]
    [InlineData("b: &x\n  - 1\n  - - 2\nc: 1", "b", "- 1\n  - - 2")]
    [InlineData("b: x\u0085y\u2028z\nc: 1", "b", "x\u0085y\u2028z")]
    [InlineData("b: [f: 1, g]", "b/0", "f: 1")]
    [InlineData("b: [[f]: 1, g]", "b", "[[f]: 1, g]")]
    [InlineData("b: [\n\tf: 1\n]", "b/0", "f: 1")]
    [InlineData("b: {f: [1], g: {}}", "b/g", "{}")]
    [InlineData("- a\n-\n  b: 2 # c\n- c", "1", "b: 2")]
    [InlineData("b:\nc: 1", "b", "")]
    public void A_value_spans_exactly_what_is_written(string text, string key, string written)
    {
        DocumentTree tree = Parse(text);

        TextSpan span = tree.Find("/" + key)!.Span;

        Assert.Equal(written, text.Substring(span.Start, span.Length));
    }

    /// <summary>YamlDotNet 18.1 gives others, or refuses the text; the values are those that npm yaml 2.8 gives.</summary>
    [Theory]
    [InlineData("price *net: 5\nb: 1\n", "price *net", "5")]
    [InlineData("a: {low: &least 1, high: 2}\n", "a/high", "2")]
    [InlineData("a: {quote:, b: 1}\n", "a/quote", "")]
    [InlineData("a: {k\n    : v}\n", "a/k", "v")]
    [InlineData("a: |-\n   \n   y\nb: 1\n", "a", "\ny")]
    public void A_text_is_read_as_YAML_has_it(string text, string key, string value)
    {
        DocumentTree tree = Parse(text);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(value, Assert.IsType<ScalarNode>(tree.Find("/" + key)).Value);
    }

    [Fact]
    public void A_block_that_is_all_of_a_document_keeps_its_indentation() =>
        Assert.Equal("products:\n  - a\n", Assert.IsType<ScalarNode>(Parse("--- |\nproducts:\n  - a\n").Root).Value);

    /// <summary>The values are those that PyYAML 6 gives.</summary>
    [Theory]
    [InlineData("b:\n  d: \"one\ntwo\"\n", "one two")]
    [InlineData("b:\n  d: \"one\n\n\ntwo  \n  three\"\n", "one\n\ntwo three")]
    [InlineData("b:\n  d: 'it''s\r\nso'\n", "it's so")]
    [InlineData("b:\n  d: \"one\\\ntwo\"\n", "onetwo")]
    [InlineData("b:\n  d: \"a \\\"b\\\"\nc\"\n", "a \"b\" c")]
    [InlineData("b:\n  d: \"\none\n\"\n", " one ")]
    [InlineData("b:\n  d: \"x\u2028y\nz\"\n", "x\u2028y z")]
    public void A_quoted_text_may_go_on_in_lines_that_are_not_indented(string text, string value)
    {
        DocumentTree tree = Parse(text + "  e: after\n");

        Assert.Empty(tree.Diagnostics);
        Assert.Equal((value, "after"), (tree.Find("/b/d")!.ToString(), tree.Find("/b/e")!.ToString()));
        Assert.Equal(text.Length + "  e: ".Length, tree.Find("/b/e")!.Span.Start);
    }

    [Theory]
    [InlineData("b:\n  d: \"one\n---\ntwo\"\n")]
    [InlineData("b:\n  d: \"one\n... \n")]
    public void A_quoted_text_does_not_go_on_past_the_end_of_its_document(string text) => Assert.NotEmpty(Parse(text).Diagnostics);

    [Theory]
    [InlineData("title: a\n---\n")]
    [InlineData("title: a\n---\n# nothing\n---\n...\n")]
    [InlineData("---\ntitle: a\n...\n")]
    public void P20_nothing_behind_a_closing_fence_is_no_document(string text) => Assert.Empty(Parse(text).Diagnostics);

    [Theory]
    [InlineData("---\ntitle: a\n---\n# A page\n\nKey: [not YAML\n---\nb\n", "a")]
    [InlineData("---\r\ntitle: a\r\n...\r\ntext", "a")]
    [InlineData("---\ntitle: a\n", "a")]
    [InlineData("# A page\n---\ntitle: a\n---\n", null)]
    [InlineData("---\n---\ntitle: a\n", null)]
    public void P20_Markdown_begins_with_its_document(string text, string? title)
    {
        SourceText page = SourceText.From("page.md", text);

        DocumentTree[] both = [DocumentParser.Parse(page), DocumentStream.Of(page).Read(0)];

        Assert.All(both, tree => Assert.Equal(title, tree.Find("/title")?.ToString()));
        Assert.All(both, tree => Assert.Equal(title is null ? ["LML0003"] : [], tree.Diagnostics.Select(static d => d.Code)));
    }

    [Theory]
    [InlineData("title: a\n---\nb\n")]
    [InlineData("title: a\n---\n---\n- b\n")]
    [InlineData("title: a\n---\n''\n")]
    public void P20_a_value_behind_it_is_a_second_document(string text) =>
        Assert.Equal("LML0016", Assert.Single(Parse(text).Diagnostics).Code);

    [Fact]
    public void Separators_that_only_yaml_1_1_knows_stay_in_the_value()
    {
        DocumentTree tree = Parse("b: x\u0085y\u2028z\u2029w\nc: 1");

        Assert.Equal("x\u0085y\u2028z\u2029w", tree.Find("/b")!.ToString());
    }

    [Fact]
    public void A_duplicate_key_points_at_both_places_and_the_first_stays()
    {
        DocumentTree tree = Parse("a: 1\nb: 2\na: 3\n");

        Diagnostic duplicate = Assert.Single(tree.Diagnostics);
        Assert.Equal("doc.yaml(3,1): error LML0002: key 'a' is already used at line 1, column 1", duplicate.ToString());
        Assert.Equal("doc.yaml(1,1)", duplicate.Related[0].Location.ToString());
        Assert.Equal("1", tree.Find("/a")!.ToString());
    }

    [Fact]
    public void Every_duplicate_of_a_document_is_reported()
    {
        DocumentTree tree = Parse("a: {x: 1, x: 2}\nb: [{y: 1, y: 2}]\na: {z: 1, z: 1}\n");

        Assert.Equal(["1,11", "2,12", "3,1", "3,11"], tree.Diagnostics.Select(d => d.Location.LineSpan.Start.ToString()));
    }

    [Fact]
    public void Duplicates_are_found_in_large_mappings()
    {
        string text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"k{i}: {i}\n")) + "k500: x\n";

        DocumentTree tree = Parse(text);

        Assert.Equal(new LinePosition(1000, 0), Assert.Single(tree.Diagnostics).Location.LineSpan.Start);
        Assert.Equal("500", tree.Find("/k500")!.ToString());
    }

    [Fact]
    public void An_alias_shares_the_node_of_its_anchor()
    {
        DocumentTree tree = Parse("a: &x {k: 1}\nb: *x\n");

        Assert.Same(tree.Find("/a"), tree.Find("/b"));
    }

    [Fact]
    public void Merged_keys_give_way_to_written_ones_and_to_earlier_merges()
    {
        DocumentTree tree = Parse("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n");

        MappingNode merged = Assert.IsType<MappingNode>(tree.Find("/c"));
        Assert.Empty(tree.Diagnostics);
        Assert.Equal(["x=3", "y=1+", "z=2+"], merged.Entries.Select(e => $"{e.Key}={e.Value}{(e.IsMerged ? "+" : "")}"));
    }

    [Theory]
    [InlineData("a: 12", ScalarKind.Plain)]
    [InlineData("a: '12'", ScalarKind.Quoted)]
    [InlineData("a: !!str 12", ScalarKind.Quoted)]
    [InlineData("a: ! 12", ScalarKind.Quoted)]
    [InlineData("a: !!int '12'", ScalarKind.Plain)]
    [InlineData("a: |\n  12", ScalarKind.Block)]
    public void A_scalar_knows_how_it_is_written(string text, ScalarKind kind) =>
        Assert.Equal(kind, Assert.IsType<ScalarNode>(Parse(text).Find("/a")).Kind);

    private static DocumentTree Parse(string text) => DocumentParser.Parse(SourceText.From("doc.yaml", text));
}
