namespace Verbatim.Cli.Reports.Content;

/// <summary>Gathers the texts that get a page: those with a record, those whose record has errors, those without one.</summary>
internal static class ReportedArticles
{
    /// <summary>The articles, each with its findings.</summary>
    public static ImmutableArray<ReportedArticle> Of(Corpus corpus, IEnumerable<UnreadableRecord> unreadable,
        IEnumerable<ReportedFinding> findings)
    {
        ILookup<string, (ReportedFinding Finding, int Index, RelatedLocation Place)> byPath = findings
            .SelectMany(static finding => finding.Places.Select((place, index) => (Finding: finding, Index: index, Place: place)))
            .ToLookup(static entry => entry.Place.Location.Path, StringComparer.Ordinal);
        PageFileNames names = new("articles");
        Dictionary<SourceText, ArticleText> readings = corpus.Texts.DistinctBy(static text => text.Text)
            .ToDictionary(static text => text.Text);
        HashSet<string> known = [.. corpus.Articles.Select(static document => document.Text.Path)];
        return
        [
            .. corpus.Articles.Select(document => Article(document.Text, document, document.Source.Path, document.Article.Id)),
            .. unreadable.Where(record => known.Add(record.Text.Path))
                .Select(record => Article(record.Text, null, record.RecordPath, NameOf(record.Text))),
            .. corpus.Texts.Where(text => known.Add(text.Text.Path)).Select(text => Article(text.Text, null, null, NameOf(text.Text))),
        ];

        ReportedArticle Article(SourceText text, ArticleDocument? record, string? recordPath, string id) => new(
            names.Add(id),
            text,
            record,
            recordPath,
            readings.GetValueOrDefault(text),
            [.. byPath[text.Path].Concat(recordPath is null ? [] : byPath[recordPath]).Select(static e => e.Finding)
                .DistinctBy(static f => f.Number).OrderBy(static f => f.Number)],
            [.. byPath[text.Path].Select(static e => new Passage(e.Finding, e.Index, e.Place.Message, e.Place.Location.Span))
                .OrderBy(static p => p.Span.Start)]);
    }

    private static string NameOf(SourceText text) => Path.GetFileNameWithoutExtension(text.Path);
}
