namespace Verbatim.Documents.Tests.Parsing;

public class LimitTests
{
    [Theory]
    [InlineData("[", 1_000)]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("!!seq [", 100_000)]
    [InlineData("&a [", 100_000)]
    public void Nesting_ends_at_the_limit_and_not_in_the_stack(string opening, int times)
    {
        DocumentTree tree = Parse(string.Concat(Enumerable.Repeat(opening, times)));

        Assert.Equal(("LML0009", 100 * opening.Length),
            (tree.Diagnostics.Single().Code, tree.Diagnostics.Single().Location.Span.Start - PropertyLength(opening)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Nesting_of_json_ends_at_the_limit(string opening)
    {
        string text = string.Concat(Enumerable.Repeat(opening, 100_000));

        DocumentTree tree = DocumentParser.Parse(SourceText.From("doc.json", text));

        Assert.Equal(("LML0009", 100 * opening.Length), (tree.Diagnostics.Single().Code, tree.Diagnostics.Single().Location.Span.Start));
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_fine()
    {
        DocumentTree tree = Parse(new string('[', 100) + new string(']', 100));

        Assert.Empty(tree.Diagnostics);
    }

    [Fact]
    public void Nesting_cannot_be_built_up_by_aliases()
    {
        string text = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));

        Diagnostic problem = Assert.Single(Parse(text).Diagnostics);

        Assert.Equal(("LML0009", 99), (problem.Code, problem.Location.LineSpan.Start.Line));
    }

    [Fact]
    public void Aliases_of_aliases_end_at_the_limit()
    {
        string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 40)
                .Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Diagnostic problem = Assert.Single(Parse(text).Diagnostics);

        Assert.Equal(("LML0010", 6), (problem.Code, problem.Location.LineSpan.Start.Line));
    }

    [Theory]
    [InlineData("a: &a [x, x, x]\nb: [*a, *a]\n", null)]
    [InlineData("a: &a [x, x, x]\nb: [*a, *a, *a]\n", 2)]
    [InlineData("a: [x, x, x, x, x, x, x, x, x, x, x, x]\n", null)]
    public void What_aliases_repeat_has_a_limit_of_its_own(string text, int? line)
    {
        DocumentTree tree = DocumentParser.Parse(SourceText.From("doc.yaml", text), new ParseLimits(MaxRepeatedNodes: 10));

        Assert.Equal(line is null ? [] : [("LML0010", line)],
            tree.Diagnostics.Select(static d => (d.Code, (int?)d.Location.LineSpan.Start.Line + 1)));
    }

    [Fact]
    public void Merges_of_merges_end_at_the_limit()
    {
        string text = "m0: &m0 {a: {b: c}}\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"m{i}: &m{i} {{<<: *m{i - 1}, k{i}: *m{i - 1}}}\n"));

        Diagnostic problem = Assert.Single(Parse(text).Diagnostics);

        Assert.Equal("LML0010", problem.Code);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_not_read()
    {
        DocumentTree tree = DocumentParser.Parse(SourceText.From("doc.yaml", "a: 12345678"), new ParseLimits(MaxLength: 10));

        Assert.Equal(("LML0011", true), (tree.Diagnostics.Single().Code, tree.Root is null));
    }

    [Fact]
    public void A_huge_scalar_is_read_whole()
    {
        DocumentTree tree = Parse("a: " + new string('x', 5_000_000) + "\nb: |\n" + string.Concat(Enumerable.Repeat("  line\n", 100_000)));

        Assert.Equal((5_000_000, 500_000), (tree.Find("/a")!.ToString()!.Length, tree.Find("/b")!.ToString()!.Length));
    }

    private static int PropertyLength(string opening) => opening.IndexOf('[') is var at and > 0 ? at : 0;

    private static DocumentTree Parse(string text) => DocumentParser.Parse(SourceText.From("doc.yaml", text));
}
