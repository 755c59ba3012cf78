namespace Verbatim.Documents.Tests.Fixes;

public sealed class FixNotationTests
{
    [Theory]
    [InlineData("name")]
    [InlineData("")]
    [InlineData("a: 1\n\\n: \\\n")]
    [InlineData("12:3:four")]
    public void An_edit_is_read_back_as_it_was(string text)
    {
        EquatableArray<TextFix> fixes = [new("Fix it", [new(new TextSpan(3, 0), text), new(new TextSpan(9, 4), text)], IsCertain: true)];

        Assert.Equal(fixes, Read(FixNotation.Write(fixes)));
    }

    [Fact]
    public void The_order_of_fixes_is_kept()
    {
        EquatableArray<TextFix> fixes =
            [.. Enumerable.Range(0, 12).Select(static n => new TextFix($"Fix {n}", [new(new TextSpan(n, 1), "x")], n == 0))];

        Assert.Equal(fixes, Read(FixNotation.Write(fixes)));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("1:x:name")]
    [InlineData("-1:2:name")]
    [InlineData("")]
    public void What_is_not_its_writing_is_no_fix(string edits) =>
        Assert.Empty(Read([new("fix0.title", "Fix it"), new("fix0.edits", edits)]));

    private static EquatableArray<TextFix> Read(IEnumerable<KeyValuePair<string, string?>> properties) =>
        FixNotation.Read(new Dictionary<string, string?>(properties));
}
