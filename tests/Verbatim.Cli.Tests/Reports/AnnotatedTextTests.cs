using System.Security.Cryptography;
using System.Text;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>The text of an article is on its page to the letter, whatever it says.</summary>
public sealed class AnnotatedTextTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>\n",
        "\"><img src=x onerror=alert(1)>\n",
        "'><svg/onload=alert(1)> &lt;b&gt; &amp; &#60; <!-- --> <![CDATA[ ]]> </main></body>\n",
        "left \u202Eright to left\u202C \u2066isolated \u200Fmark \uFEFFno space \u200Bzero\n",
        "first\r\nsecond\rthird\n\n\nfourth",
        "\tcontrols \u0001\u0008\u000B\u000C\u001B[31mred\u007F\u0085\u009F\n",
        "pairs 😀👩‍🚀 and combining e\u0301, \u05E9\u05DC\u05D5\u05DD\n",
        "a \u2028line\u2029separator\n",
        "",
        "\n\n",
        " ",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void A_hostile_text_is_shown_to_the_letter_and_does_nothing(string text)
    {
        HtmlElement page = Bare(text);

        Assert.Equal(text, TextOf(page));
        Assert.DoesNotContain(page.All, static e => e.Name is "script" or "img");
    }

    [Fact]
    public void A_null_is_shown_by_its_name()
    {
        HtmlElement page = Bare("a\0b\n");

        Assert.Equal("U+0000", page.OfClass("invisible").First()["data-code"]);
        Assert.Equal("ab\n", TextOf(page));
    }

    [Fact]
    public void A_change_of_direction_is_named_and_ends_with_itself()
    {
        HtmlElement page = Bare("x\u202Ey\n");

        HtmlElement turn = page.OfClass("line").Single().OfClass("invisible").Single();
        Assert.Equal(("bdi", "U+202E", "\u202E"), (turn.Name, turn["data-code"], turn.Text));
        Assert.Contains("x[U+202E]y", page.Named("title").Single().Text);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_shown_whole()
    {
        string text = string.Concat(Enumerable.Range(0, 130_000).Select(static i => $"word {i % 97} "));

        Assert.Equal(text, TextOf(Bare(text)));
    }

    [Fact]
    public void Marks_that_overlap_and_that_meet_leave_the_text_as_it_is()
    {
        const string Text = "One two three four five.\n\n“Six seven” eight.\n";
        string checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        _sandbox.With("knowledge/a.yaml", "actors: [{id: 'org:x', type: Organisation, name: X}]\n").With("a.txt", Text)
            .With("a.article.yaml", $$"""
            id: article:a
            source_file: a.txt
            content_sha256: {{checksum}}
            headline: One two three
            language: en
            sections: [{ordinal: 1, section_kind: body, start: {exact: One} }]
            claims:
              - {{Claim(1, "One two three")}}
              - {{Claim(2, "two three four")}}
              - {{Claim(3, "three")}}
              - {{Claim(4, "three four five.\\n\\n“Six")}}
              - {{Claim(5, "One two three four five.\\n\\n“Six seven” eight.\\n")}}
            quotes: [{id: 'quote:1', exact_text: Six seven, quote_kind: partial, speaker: 'org:x'}]

            """);
        Assert.Equal(0, _sandbox.Run("report --out out").ExitCode);

        HtmlElement page = HtmlPage.Read(Path.Combine(_sandbox.Root, "out/articles/a.html"));

        Assert.Equal(Text, TextOf(page));
        Assert.Contains(page.Named("mark"), static mark => mark.Text == "three" && mark["class"] == "evidence");
        Assert.Contains(page.Named("mark"), static mark => mark.Text == "Six" && mark["class"] == "evidence quotation");
    }

    [Fact]
    public void Names_and_addresses_from_facts_are_no_markup_and_no_script()
    {
        const string Text = "Ann Ho spoke.\n";
        string checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        _sandbox.With("a.txt", Text).With("a.article.yaml", $$"""
            id: article:a
            source_file: a.txt
            content_sha256: {{checksum}}
            headline: Ann Ho spoke.
            language: en
            sections: [{ordinal: 1, section_kind: body, start: {exact: Ann} }]
            actors: [{actor: 'person:ann', names: [Ann Ho]}]

            """).With("knowledge/a.yaml", """
            actors:
              - id: person:ann
                type: Person
                name: '"><script>alert(1)</script>'
                description: '<img src=x onerror=alert(1)>'
                same_as: ['javascript:alert(1)', "https://example.org/'onmouseover='alert(1)"]
                references: [{url: 'javascript:alert(2)', title: '<b>'}, {url: 'data:text/html,x'}, {url: 'http://example.org/a?b&c'}]

            """);
        _sandbox.Run("report --out out");

        HtmlElement page = HtmlPage.Read(Path.Combine(_sandbox.Root, "out/actors/ann.html"));

        Assert.DoesNotContain(page.All, static e => e.Name is "script" or "img" or "b");
        Assert.All(page.Named("a"), static a => Assert.Matches("^(https?://|#|\\.\\./|[a-z])", a["href"]));
        Assert.DoesNotContain(page.Named("a"), static a => a["href"]!.StartsWith("javascript", StringComparison.Ordinal)
            || a["href"]!.StartsWith("data", StringComparison.Ordinal));
        Assert.Contains(page.Named("a"), static a => a["href"] == "http://example.org/a?b&c");
        Assert.Equal("\"><script>alert(1)</script>", page.Named("h1").Single().Text);
    }

    private HtmlElement Bare(string text)
    {
        _sandbox.With("a.txt", text);
        _sandbox.Run("report a.txt --out out");
        return HtmlPage.Read(Path.Combine(_sandbox.Root, "out/articles/a.html"));
    }

    private static string TextOf(HtmlElement page) => string.Concat(page.OfClass("line").Select(static line => line.Text));

    private static string Claim(int number, string exact) =>
        $"{{id: 'claim:{number}', statement: S, subject: 'org:x', property: status, claim_value: {{text: t}}, status: asserted, evidence: [{{exact: \"{exact}\"}}]}}";
}
