namespace Verbatim.Checks.Tests.Drafting;

/// <summary>The five texts of the repository, without the records that people made of them.</summary>
public sealed class SeedDraftTests
{
    private static readonly EquatableArray<SourceText> Knowledge = Seeds.Texts("seeds/knowledge", "*.yaml");
    private static readonly EquatableArray<SourceText> Texts = Seeds.Texts("seeds/articles", "*.txt");
    private static readonly Corpus Bare = CorpusLoader.Load(new CorpusFiles([], Knowledge, new MemoryTextSource([])) { BareTexts = Texts });
    private static readonly Corpus Drafted = CorpusLoader.Load(new CorpusFiles(Records(), Knowledge, new MemoryTextSource(Texts)));

    [Fact]
    public void Their_drafts_are_valid()
    {
        Assert.Empty(Drafted.Diagnostics);
        Assert.Equal(5, Drafted.Articles.Length);
    }

    [Fact]
    public void A_draft_says_of_its_text_what_the_text_says_alone()
    {
        string[] Found(Corpus corpus) =>
        [
            .. ArticleDesk.Check(corpus).Where(static finding => finding.Location.Path.EndsWith(".txt", StringComparison.Ordinal)
                && finding.Severity >= DiagnosticSeverity.Warning)
                .Select(static finding => $"{finding.Location.Path} {finding.Code}").Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Equal(Found(Bare), Found(Drafted));
    }

    private static EquatableArray<SourceText> Records() =>
    [
        .. Bare.Texts.Select(text => SourceText.From(
            text.Text.Path.Replace(".txt", ".article.yaml"),
            RecordLayout.Of(ArticleDrafter.Of(text.Reading, Bare.Knowledge, DraftName.Of(Path.GetFileName(text.Text.Path)))!).ToYaml())),
    ];
}
