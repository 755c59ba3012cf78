using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Verbatim.Documents;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;
using Span = Verbatim.Documents.TextSpan;

namespace Verbatim.CodeFixes.Tests;

public sealed class DocumentFixProviderTests : IDisposable
{
    private readonly Editor _editor = new();

    [Fact]
    public async Task A_misspelt_key_is_replaced_in_the_YAML() =>
        Assert.Equal("id: a\nname: Lamp\n", await FixAsync("id: a\nnaem: Lamp\n", new TextEdit(new Span(6, 4), "name")));

    [Fact]
    public async Task Edits_apply_in_whatever_order_they_come() =>
        Assert.Equal("id: b\nname: Lamp\n", await FixAsync("id: a\nnaem: Lamp\n", new(new Span(6, 4), "name"), new(new Span(4, 1), "b")));

    [Fact]
    public async Task A_line_is_added() =>
        Assert.Equal("id: a\nname: \\\n", await FixAsync("id: a\n", new TextEdit(new Span(6, 0), "name: \\\n")));

    [Fact]
    public async Task A_fix_that_reaches_past_the_end_of_an_edited_text_is_not_offered() =>
        Assert.Empty(await OfferAsync(Add("id: a\n"), [new("Change to 'name'", [new(new Span(6, 4), "name")], IsCertain: true)]));

    [Fact]
    public async Task A_finding_without_a_fix_offers_nothing() => Assert.Empty(await OfferAsync(Add("id: a\n"), []));

    [Fact]
    public async Task The_best_fix_comes_first()
    {
        TextEdit edit = new(new Span(0, 2), "name");

        List<CodeAction> offered =
            await OfferAsync(Add("id: a\n"), [new("Change to 'name'", [edit], true), new("Remove the key", [edit], false)]);

        Assert.Equal(["Change to 'name'", "Remove the key"], offered.Select(static action => action.Title));
    }

    public void Dispose() => _editor.Dispose();

    private async Task<string> FixAsync(string before, params EquatableArray<TextEdit> edits)
    {
        TextDocument document = Add(before);
        CodeAction action = Assert.Single(await OfferAsync(document, [new("Fix it", edits, IsCertain: true)]));
        return (await _editor.ApplyAsync(document, action)).ToString();
    }

    private static Task<List<CodeAction>> OfferAsync(TextDocument document, EquatableArray<TextFix> fixes) =>
        Editor.OfferAsync(document, "LML2001", fixes);

    private TextDocument Add(string text) => _editor.Open("/shop/lamp.yaml", SourceText.From(text));
}
