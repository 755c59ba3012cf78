namespace Verbatim.Documents.Tests.Fixes;

public class TextFixesTests
{
    private static readonly SourceText Text = SourceText.From("a.yaml", "naem: x");

    [Fact]
    public void Edits_count_in_the_text_before_any_of_them() =>
        Assert.Equal("name: yes!",
            TextFixes.Apply(Text, [new(new TextSpan(6, 1), "yes"), new(new TextSpan(0, 4), "name"), new(new TextSpan(7, 0), "!")]));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => TextFixes.Apply(Text, [new(new TextSpan(0, 4), "a"), new(new TextSpan(3, 2), "b")]));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(6, 2)]
    [InlineData(3, -1)]
    public void An_edit_outside_of_the_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentException>(() => TextFixes.Apply(Text, [new(new TextSpan(start, length), "a")]));
}
