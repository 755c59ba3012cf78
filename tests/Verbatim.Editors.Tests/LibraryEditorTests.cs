using Verbatim.Editors.Tests.Serving;

namespace Verbatim.Editors.Tests;

/// <summary>A small schema in the editor, with the real server.</summary>
public sealed class LibraryEditorTests(Editor editor) : IClassFixture<Editor>
{
    private const string Book = "library/Book.schema.json";

    private Task<OpenDocument> OpenAsync(string text)
    {
        JsonSchemaOptions options = new(JudgedDocuments.Yaml)
        {
            Identifiers = [new ClassIdentifiers("Person", ["person:le-guin", "person:orwell"])],
            IdentifiersAreAll = true,
        };
        editor.Write("library", JsonSchemaEmitter.Emit(Schemas.Library, options));
        return editor.OpenAsync(Book, text);
    }

    [Fact]
    public async Task A_key_is_completed_and_described()
    {
        OpenDocument document = await OpenAsync("id: book:1\ntitle: A\nge‸\n");

        Offer offer = Assert.Single(await document.OffersAsync(), static offer => offer.Label == "genre");

        Assert.StartsWith("genre:", offer.Text);
        Assert.Contains("What kind of book it is.", offer.Documentation);
    }

    [Fact]
    public async Task A_value_is_completed_and_described_and_null_is_not_offered()
    {
        OpenDocument document = await OpenAsync("id: book:1\ntitle: A\ngenre: ‸\n");

        IReadOnlyList<Offer> offers = await document.OffersAsync();

        Assert.Contains(offers, static offer => offer is { Label: "history", Documentation: "A long story that somebody looked up." });
        Assert.DoesNotContain(offers, static offer => offer.Label == "null");
    }

    [Fact]
    public async Task An_identifier_is_completed()
    {
        OpenDocument document = await OpenAsync("id: book:1\ntitle: A\ngenre: novel\nauthor: ‸\n");

        Assert.Equal(["person:le-guin", "person:orwell"], (await document.OffersAsync()).Select(static offer => offer.Label).Order());
    }

    [Theory]
    [InlineData("ti‸tle: A\n", "The title, as it stands on the cover.")]
    [InlineData("gen‸re: novel\n", "What kind of book it is.")]
    [InlineData("gen‸re: novel\n", "* `novel`: A long story that somebody made up.")]
    [InlineData("boug‸ht: 2025-01-31\n", "*Expected: a date such as 2025-11-20.*")]
    [InlineData("auth‸or: person:orwell\n", "Who wrote it.")]
    [InlineData("auth‸or: person:orwell\n", "*Refers to Person by its `id`.*")]
    [InlineData("par‸ts:\n  1: Heading\n", "Its parts, by their numbers.")]
    public async Task A_key_is_explained(string text, string expected) =>
        Assert.Contains(expected, await (await OpenAsync(text)).ExplanationAsync());

    [Theory]
    [InlineData("genre: novl", 8, 12)]
    [InlineData("author: person:huxley", 9, 22)]
    [InlineData("bought: 2015-02-30", 9, 19)]
    [InlineData("bought: yesterday", 9, 18)]
    [InlineData("pages: many", 8, 12)]
    [InlineData("pages: 0", 8, 9)]
    [InlineData("titel: B", 1, 6)]
    [InlineData("year: 19-84", 7, 12)]
    public async Task What_is_wrong_is_flagged_at_its_place(string line, int column, int end)
    {
        string genre = line.StartsWith("genre", StringComparison.Ordinal) ? "" : "genre: novel\n";
        OpenDocument document = await OpenAsync($"id: book:1\ntitle: A\n{genre}{line}\n");

        Finding finding = Assert.Single(document.Findings);

        Assert.Equal((column, end), (finding.Column, finding.EndColumn));
    }

    [Fact]
    public async Task A_missing_key_is_named()
    {
        OpenDocument document = await OpenAsync("id: book:1\ngenre: novel\n");

        Assert.Contains("title", Assert.Single(document.Findings).Message);
    }

    [Fact]
    public async Task A_broken_rule_is_flagged()
    {
        OpenDocument document = await OpenAsync("id: book:1\ntitle: A\ngenre: novel\nlent: true\n");

        Assert.Contains("bought", Assert.Single(document.Findings).Message);
    }

    // What plain YAML reads otherwise than the declared range does, and every form that stands for an object.
    [Theory]
    [InlineData("title: 2025")]
    [InlineData("title: 007")]
    [InlineData("title: true")]
    [InlineData("title: no")]
    [InlineData("title: 2025-01-01")]
    [InlineData("title: |-\n  A\n  B")]
    [InlineData("title: A\nyear: 1984")]
    [InlineData("title: A\nyear: 1984?")]
    [InlineData("title: A\nyear:")]
    [InlineData("title: A\nauthor:\nbought:\nparts:\nlent:\npages:")]
    [InlineData("title: A\nlent: false\npages: 12\nbought: 2024-02-29")]
    [InlineData("title: A\nparts:\n  1: First\n  2:\n  3:\n    heading: 3\n  4:\n    number: 4")]
    public async Task What_we_accept_is_not_flagged(string text)
    {
        OpenDocument document = await OpenAsync($"id: book:1\ngenre: 1984\n{text}\n");

        Assert.Empty(document.Findings);
    }
}
