namespace Verbatim.Cli.Tests.Reports;

/// <summary>What is written is encoded for where it stands.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"quoted\" 'too'", "\"quoted\" 'too'")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("a\r\nb", "a&#13;\nb")]
    [InlineData("x\u202Ey", "x<bdi class=\"invisible\" data-code=\"U+202E\">\u202E</bdi>y")]
    [InlineData("👩‍🚀", "👩‍🚀")]
    public void A_text_is_encoded(string text, string written) => Assert.Equal(written, Write(text));

    [Theory]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("'<b>&", "&#39;&lt;b&gt;&amp;")]
    [InlineData("a\nb\tc\rd", "a&#10;b&#9;c&#13;d")]
    [InlineData("x\u202Ey\0", "x[U+202E]y[U+0000]")]
    public void A_value_is_encoded(string value, string written) =>
        Assert.Equal($"<span title=\"{written}\"></span>", Write(Tag.Inline.Hint(value)));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("http://example.org/?a=b&c=\"", "http://example.org/?a=b&c=%22")]
    [InlineData("HTTPS://EXAMPLE.ORG/A", "https://example.org/A")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,<script>", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org/a", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("a.html", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_pages_of_the_web_are_linked(string? address, string? target) => Assert.Equal(target, Link.Outside(address)?.Target);

    [Theory]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("")]
    public void An_anchor_is_made_of_words_of_ours(string word) => Assert.Throws<ArgumentException>(() => Anchor.Of(word));

    [Theory]
    [InlineData("a.html", "b.html", "b.html")]
    [InlineData("a.html", "articles/b.html", "articles/b.html")]
    [InlineData("articles/a.html", "b.html", "../b.html")]
    [InlineData("articles/a.html", "articles/b.html", "../articles/b.html")]
    public void A_path_is_told_from_the_page_that_it_stands_on(string page, string to, string written) =>
        Assert.Equal(written, PagePath.TryParse(to)!.Value.From(PagePath.TryParse(page)!.Value));

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("a/b/c.html")]
    [InlineData(".hidden")]
    [InlineData("a/.hidden")]
    [InlineData("a b.html")]
    [InlineData("a\\b.html")]
    [InlineData("A.html")]
    [InlineData("a:b.html")]
    [InlineData("a%2e.html")]
    [InlineData("")]
    [InlineData("a/")]
    [InlineData("a.")]
    public void Not_everything_is_a_path(string path) => Assert.Null(PagePath.TryParse(path));

    private static string Write(Html html)
    {
        StringWriter output = new();
        html.WriteTo(output);
        return output.ToString();
    }
}
