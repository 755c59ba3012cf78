namespace Verbatim.Documents.Tests.Parsing;

public class YamlSyntaxErrorTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", "2,1", "LML0005")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "3,1", "LML0005")]
    [InlineData("\ta: 1\n", "1,1", "LML0005")]
    [InlineData("- a: 1\n\t- b: 2\n", "2,1", "LML0005")]
    [InlineData("a:\n  \tb: 1\n", "2,3", "LML0005")]
    [InlineData("a:\n  b: 1\n  \tc: 1\n", "3,3", "LML0005")]
    [InlineData("a:\n  - x\n\t- y\n", "3,1", "LML0005")]
    [InlineData("a: \"foo\nb: 1\nc: 2\n", "1,4", "LML0006")]
    [InlineData("a: 'foo\nb: 1\nc: 2\n", "1,4", "LML0006")]
    [InlineData("a: \"foo\nb: \"bar\"\nc: 2\n", "1,4", "LML0006")]
    [InlineData("a: 'foo\nb: 'bar'\nc: 2\n", "1,4", "LML0006")]
    [InlineData("- 'foo\n- 'bar'\n", "1,3", "LML0006")]
    [InlineData("x: 1\na:\n  - k: \"foo\n    l: \"bar\"\nc: 2\n", "3,8", "LML0006")]
    [InlineData("a: ['foo, bar]\nb: 1\n", "1,5", "LML0006")]
    [InlineData("\"a: 1\n", "1,1", "LML0006")]
    [InlineData("a: [1, 2\nb: 3\n", "1,4", "LML0007")]
    [InlineData("a: {x: 2\nb: 3\n", "1,4", "LML0007")]
    [InlineData("a: [[1, 2]\nb: 3\n", "1,4", "LML0007")]
    [InlineData("a: [1, {b: 2]\n", "1,13", "LML0001")]
    [InlineData("[1, 2", "1,1", "LML0007")]
    [InlineData("[", "1,1", "LML0007")]
    [InlineData("a: [", "1,4", "LML0007")]
    [InlineData("a: 1\n  b: 2\n", "2,3", "LML0008")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "3,3", "LML0008")]
    [InlineData("  a: 1\nb: 2\n", "2,1", "LML0008")]
    [InlineData("a:\n  - 1\n - 2\n", "3,2", "LML0008")]
    [InlineData("a: 1\nfoo\nb: 2\n", "2,1", "LML0001")]
    [InlineData("- 1\nfoo: 2\n", "2,1", "LML0001")]
    [InlineData("title:a\norder: 3\n", "1,6", "LML0001")]
    [InlineData("x:\n  title:a\n  order: 3\n", "2,8", "LML0001")]
    [InlineData("order: 3\ntitle:a\n", "2,6", "LML0001")]
    [InlineData("title: a\norder:\u00A03\n", "2,7", "LML0001")]
    [InlineData("- a: 1\n-\u2003b: 2\n", "2,2", "LML0001")]
    [InlineData("a: b: c\n", "1,5", "LML0001")]
    [InlineData("title: Rates: up again\n", "1,13", "LML0001")]
    [InlineData("a: \"x\\q\"\n", "1,6", "LML0001")]
    [InlineData("a: \"x\\u12\"\n", "1,6", "LML0001")]
    [InlineData("a: @foo\n", "1,4", "LML0001")]
    [InlineData("a: `foo\n", "1,4", "LML0001")]
    [InlineData("a: %foo\n", "1,4", "LML0001")]
    [InlineData("a: [1,,2]\n", "1,7", "LML0001")]
    [InlineData("a: 'It's'\n", "1,8", "LML0001")]
    [InlineData("a: \"x\" y\n", "1,8", "LML0001")]
    [InlineData("a: &x &y 1\n", "1,7", "LML0001")]
    [InlineData("%YAML 3.0\n---\na: 1\n", "1,1", "LML0001")]
    [InlineData("a: x\u0001y\n", "1,5", "LML0018")]
    [InlineData("a: x\0y\n", "1,5", "LML0018")]
    [InlineData("a: \"\\x41\\ud83d\"\n", "1,9", "LML0001")]
    [InlineData("a: *x\nb: 1", "1,4", "LML0012")]
    [InlineData("a:\n  <<: *x\n", "2,7", "LML0012")]
    [InlineData("a:\n  <<: [*x]\n", "2,8", "LML0012")]
    [InlineData("a: &a {<<: *a}\n", "1,12", "LML0013")]
    [InlineData("a: &a [*a]\n", "1,8", "LML0013")]
    [InlineData("a: &a {b: [*a]}\n", "1,12", "LML0013")]
    [InlineData("", "1,1", "LML0003")]
    [InlineData("# nothing\n\n", "1,1", "LML0003")]
    [InlineData("---\n", "1,1", "LML0003")]
    public void One_error_is_reported_at_the_place_to_fix(string text, string place, string code)
    {
        DocumentTree tree = Parse(text);

        Diagnostic problem = Assert.Single(tree.Diagnostics);
        Assert.Equal((place, code), (problem.Location.LineSpan.Start.ToString(), problem.Code));
        Assert.Null(tree.Root);
    }

    [Theory]
    [InlineData("a:\n    b: 1\n  c: 2\n", "this line begins in column 3, in which nothing above it begins: expected column 1 or 5")]
    [InlineData("a:\n  - b: 1\n   c: 2\n", "this line begins in column 4, in which nothing above it begins: expected column 1, 3 or 5")]
    [InlineData("  a: 1\nb: 2\n", "this line begins in column 1, in which nothing above it begins: expected column 3")]
    [InlineData("a:\n  b: \"foo\n\n    bar\n  c: 1\n",
        "this quotation mark is not closed, and line 5 is not indented enough to go on with its text")]
    public void The_message_says_what_would_be_right(string text, string message) =>
        Assert.Equal(message, Assert.Single(Parse(text).Diagnostics).Message);

    [Theory]
    [InlineData("base: &b text\nitem:\n  <<: *b\n  x: 1\n", "3,3", "LML0014")]
    [InlineData("base: &b {x: 1}\nitem:\n  <<: [*b, 1]\n", "3,3", "LML0014")]
    [InlineData("? [a, b]\n: 1\nc: 2\n", "1,3", "LML0015")]
    [InlineData("{name}: Anna\nc: 2\n", "1,1", "LML0015")]
    [InlineData("a: 1\n---\nb: 2\n", "2,1", "LML0016")]
    [InlineData("a: 1\n...\nfoo\n", "3,1", "LML0016")]
    [InlineData("a: !money 12\n", "1,4", "LML0017")]
    [InlineData("a: !!set {x, y}\n", "1,4", "LML0017")]
    [InlineData("a: &x !!binary aGk=\n", "1,7", "LML0017")]
    [InlineData("a: !<tag:example.org,2000:x,y> 1\n", "1,4", "LML0017")]
    public void What_is_wrong_in_one_place_leaves_the_rest_readable(string text, string place, string code)
    {
        DocumentTree tree = Parse(text);

        Diagnostic problem = Assert.Single(tree.Diagnostics);
        Assert.Equal((place, code), (problem.Location.LineSpan.Start.ToString(), problem.Code));
        Assert.NotNull(tree.Root);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_not_allowed() => Assert.Equal("LML0018", Assert.Single(Parse("a: \ud800x\n").Diagnostics).Code);

    [Fact]
    public void Duplicates_before_a_syntax_error_are_reported_too()
    {
        DocumentTree tree = Parse("a: 1\na: 2\nb: \"x\n");

        Assert.Equal(["LML0002", "LML0006"], tree.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Every_alias_that_names_nothing_is_reported()
    {
        DocumentTree tree = Parse("a: *x\nb: *y\n");

        Assert.Equal(["1,4", "2,4"], tree.Diagnostics.Select(d => d.Location.LineSpan.Start.ToString()));
    }

    [Fact]
    public void A_misspelt_alias_brings_the_anchor_that_was_meant()
    {
        Diagnostic problem = Assert.Single(Parse("a: &base 1\nb: *bsae\n").Diagnostics);

        Assert.Equal("Change to '*base'", Assert.Single(problem.Fixes).Title);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_reported_where_its_first_bad_byte_stands()
    {
        SourceText text = SourceText.FromBytes("doc.yaml", [.. "a: \uFFFD\nb: "u8, 0xE9, .. "\n"u8]);

        Diagnostic problem = Assert.Single(DocumentParser.Parse(text).Diagnostics);

        Assert.Equal("doc.yaml(2,4): error LML0004: the bytes from here on are not UTF-8: save the file as UTF-8", problem.ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_key()
    {
        DocumentTree tree = DocumentParser.Parse(SourceText.FromBytes("doc.yaml", [0xEF, 0xBB, 0xBF, .. "a: 1"u8]));

        Assert.Equal(new TextSpan(3, 1), tree.Find("/a")!.Span);
    }

    private static DocumentTree Parse(string text) => DocumentParser.Parse(SourceText.From("doc.yaml", text));
}
