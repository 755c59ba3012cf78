using Verbatim.Editors.Tests.Serving;

namespace Verbatim.Editors.Tests;

/// <summary>The article schema in the editor, with the real server, and the articles of this repository.</summary>
public sealed class ArticleEditorTests(Editor editor) : IClassFixture<Editor>
{
    private static readonly JsonSchemaOptions Options = new(JudgedDocuments.Yaml)
    {
        Identifiers = Schemas.ArticleIdentifiers(),
        IdentifiersAreAll = true,
        Roots = ["Knowledge"],
    };

    private Task<OpenDocument> OpenAsync(string text)
    {
        editor.Write("articles", JsonSchemaEmitter.Emit(Schemas.Articles, Options));
        return editor.OpenAsync("articles/Article.schema.json", text);
    }

    private static string ArticleWith(string text) =>
        Schemas.ArticleFiles.Select(File.ReadAllText).First(article => article.Contains(text, StringComparison.Ordinal));

    [Fact]
    public async Task No_article_of_this_repository_is_flagged()
    {
        foreach (string file in Schemas.ArticleFiles)
            Assert.Empty((await OpenAsync(await File.ReadAllTextAsync(file))).Findings);
    }

    [Fact]
    public async Task A_key_inside_a_list_is_completed()
    {
        OpenDocument document = await OpenAsync("id: article:9\nsections:\n  - ordinal: 1\n    sec‸\n");

        Assert.Contains(await document.OffersAsync(), static offer => offer.Label == "section_kind");
    }

    [Fact]
    public async Task The_id_of_an_actor_is_completed()
    {
        OpenDocument document = await OpenAsync("id: article:9\nactors:\n  - actor: ‸\n");

        Assert.Contains(await document.OffersAsync(), static offer => offer.Label == "person:zelensky");
    }

    [Fact]
    public async Task A_key_is_explained_in_the_words_of_the_schema()
    {
        OpenDocument document = await OpenAsync("id: article:9\nhead‸line: A\n");

        Assert.Contains("The headline, as it stands in the text.", await document.ExplanationAsync());
    }

    // Slots that classes have alike are said once, and an editor has one step more to them.
    [Fact]
    public async Task A_key_that_several_classes_share_is_completed_and_explained()
    {
        OpenDocument typing = await OpenAsync("id: article:9\nclaims:\n  - evi‸\n");
        OpenDocument written = await OpenAsync("id: article:9\nclaims:\n  - evi‸dence:\n      - exact: A\n");

        Assert.Contains(await typing.OffersAsync(), static offer => offer.Label == "evidence"
            && offer.Documentation.Contains("The passages that say so.", StringComparison.Ordinal));
        Assert.Contains("The passages that say so.", await written.ExplanationAsync());
        Assert.Contains(JsonSchemaEmitter.Emit(Schemas.Articles, Options),
            static file => file.Text.Contains("#/$defs/evidence.slot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_value_of_an_enumeration_is_flagged_at_its_range()
    {
        string article = ArticleWith("section_kind: deck");
        string broken = article.Replace("section_kind: deck", "section_kind: dekc", StringComparison.Ordinal);
        int line = broken.Split('\n').TakeWhile(static text => !text.Contains("dekc", StringComparison.Ordinal)).Count() + 2;

        Finding finding = Assert.Single((await OpenAsync(broken)).Findings);

        Assert.Equal((line, 19, line, 23), (finding.Line, finding.Column, finding.EndLine, finding.EndColumn));
        Assert.Contains("\"deck\"", finding.Message);
    }

    [Fact]
    public async Task A_reference_to_a_person_that_does_not_exist_is_flagged()
    {
        string article = ArticleWith("byline_role: editor");
        string broken = article.Replace("byline_role: editor", "byline_role: editor\n  person: person:nobody", StringComparison.Ordinal);

        Finding finding = Assert.Single((await OpenAsync(broken)).Findings);

        Assert.Equal((11, 24), (finding.Column, finding.EndColumn));
    }
}
