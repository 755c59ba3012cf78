namespace Verbatim.Documents.Tests.Parsing;

public sealed class UnquotedTextTests
{
    [Theory]
    [InlineData("headline: Talks: the plan\n", "headline: \"Talks: the plan\"\n", true)]
    [InlineData("id: a\nheadline: Talks: the \"plan\" # a note\nnext: 1\n",
        "id: a\nheadline: 'Talks: the \"plan\"' # a note\nnext: 1\n", true)]
    [InlineData("- headline: Talks: the plan\r\n  next: 1\r\n", "- headline: \"Talks: the plan\"\r\n  next: 1\r\n", true)]
    [InlineData("'a: b': Talks: the plan", "'a: b': \"Talks: the plan\"", true)]
    [InlineData("handle: @desk\n", "handle: \"@desk\"\n", true)]
    [InlineData("code: `x`\n", "code: \"`x`\"\n", true)]
    [InlineData("share: %5 of all\n", "share: \"%5 of all\"\n", true)]
    [InlineData("headline: [Draft] Talks resume\n", "headline: \"[Draft] Talks resume\"\n", false)]
    [InlineData("headline: {Draft} Talks resume\n", "headline: \"{Draft} Talks resume\"\n", false)]
    [InlineData("headline: [Draft Talks resume\nnext: 1\n", "headline: \"[Draft Talks resume\"\nnext: 1\n", false)]
    [InlineData("note: *starred* text\n", "note: \"*starred* text\"\n", false)]
    [InlineData("note: !urgent call\n", "note: \"!urgent call\"\n", false)]
    [InlineData("note: | pipe text\n", "note: \"| pipe text\"\n", false)]
    [InlineData("note: > quoted reply\n", "note: \"> quoted reply\"\n", false)]
    [InlineData("note: \"Yes\" he said\n", "note: '\"Yes\" he said'\n", false)]
    [InlineData("note: 'Tis the season\nnext: 1\n", "note: \"'Tis the season\"\nnext: 1\n", false)]
    [InlineData("note: - five\n", "note: \"- five\"\n", false)]
    [InlineData("notes:\n  - [Draft] Talks\n  - b\n", "notes:\n  - \"[Draft] Talks\"\n  - b\n", false)]
    [InlineData("notes:\n  - @desk\n", "notes:\n  - \"@desk\"\n", false)]
    public void A_text_that_needs_quotation_marks_is_offered_them(string before, string after, bool isCertain)
    {
        SourceText text = SourceText.From("a.yaml", before);
        TextFix fix = DocumentParser.Parse(text).Diagnostics[0].Fixes[^1];

        Assert.Equal(("Put it into quotation marks", after, isCertain), (fix.Title, TextFixes.Apply(text, fix.Edits), fix.IsCertain));
        Assert.Empty(DocumentParser.Parse(SourceText.From("a.yaml", after)).Diagnostics);
    }

    [Theory]
    [InlineData("a: Talks: the plan\nb: Talks: the end\n")] // the second still needs them
    [InlineData("a: Talks: the plan\nb: 1\nb: 2\n")]
    public void It_is_not_certain_where_the_document_still_cannot_be_read(string before)
    {
        TextFix fix =
            Assert.Single(DocumentParser.Parse(SourceText.From("a.yaml", before)).Diagnostics, static d => !d.Fixes.IsEmpty).Fixes[0];

        Assert.False(fix.IsCertain);
    }

    [Theory]
    [InlineData("headline: Talks: the plan\n  goes on\n")]
    [InlineData("server: host: a\n        port: 1\n")]
    [InlineData("a: \"Talks\nb: 1\n")] // to close it is better
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a: 1\n\tb: 2\n")]
    public void What_would_not_fix_it_is_not_offered(string before) =>
        Assert.Empty(DocumentParser.Parse(SourceText.From("a.yaml", before)).Diagnostics.SelectMany(static d => d.Fixes));

    [Fact]
    public void A_text_cut_by_a_comment_is_no_error() =>
        Assert.Empty(DocumentParser.Parse(SourceText.From("a.yaml", "headline: Talks #1\n")).Diagnostics);

    [Fact]
    public void A_misspelt_anchor_is_no_text()
    {
        EquatableArray<TextFix> fixes = DocumentParser.Parse(SourceText.From("a.yaml", "a: &name 1\nb: *nmae\n")).Diagnostics[0].Fixes;

        Assert.Equal(["Change to '*name'"], fixes.Select(static fix => fix.Title));
    }

    [Fact]
    public void Of_very_many_mistakes_only_the_first_are_tried()
    {
        string many = string.Concat(Enumerable.Range(0, 50).Select(static i => $"k{i}: !t x\n"));

        Assert.Equal(3, DocumentParser.Parse(SourceText.From("a.yaml", many)).Diagnostics.Count(static d => !d.Fixes.IsEmpty));
    }
}
