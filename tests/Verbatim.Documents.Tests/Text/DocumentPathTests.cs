namespace Verbatim.Documents.Tests.Text;

public class DocumentPathTests
{
    [Theory]
    [InlineData("a/b.yaml", "c.yaml", "a/c.yaml")]
    [InlineData("a/b.yaml", "./c.yaml", "a/c.yaml")]
    [InlineData("a/b/c.yaml", "../../d.yaml", "d.yaml")]
    [InlineData("a.yaml", "../../d.yaml", "../../d.yaml")]
    [InlineData("/a/b.yaml", "../../../d.yaml", "/d.yaml")]
    [InlineData("a\\b.yaml", "c\\d.yaml", "a/c/d.yaml")]
    [InlineData("a/b.yaml", "/c//d.yaml", "/c/d.yaml")]
    [InlineData("a/b.yaml", "C:/d.yaml", "C:/d.yaml")]
    [InlineData("b.yaml", "c.yaml", "c.yaml")]
    public void A_reference_is_relative_to_the_document_that_holds_it(string from, string reference, string expected) =>
        Assert.Equal(expected, DocumentPath.Resolve(from, reference));

    [Fact]
    public void A_text_in_memory_is_found_by_a_reference()
    {
        SourceText text = SourceText.From("./articles/kyiv.txt", "…");

        MemoryTextSource source = new([text]);

        Assert.Same(text, source.Find("articles/sub/kyiv.article.yaml", "../kyiv.txt"));
    }

    [Fact]
    public void A_text_that_was_not_given_is_not_found() => Assert.Null(new MemoryTextSource([]).Find("a.yaml", "b.txt"));
}
