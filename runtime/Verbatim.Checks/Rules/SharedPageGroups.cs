namespace Verbatim.Checks.Rules;

/// <summary>Articles whose records name one page that they were written from are one source, however many agree.</summary>
internal static class SharedPageGroups
{
    // Where the records are of which there are more, is clear by then; to look each of them up would take reading them all again.
    private const int RecordsShown = 24;

    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from use in corpus.Articles.SelectMany(Uses)
        group use by use.Key into page
        orderby page.Key
        let articles = page.DistinctBy(static use => use.Document.Article.Id).ToList()
        where articles.Count > 1
        select SourceDiagnostics.FromOnePage.At(
            Headline(articles[0].Document), Names([.. articles.Select(static use => use.Document.Article.Id)]),
            Describe(articles[0].Source)) with
        {
            Related =
            [
                .. articles.Skip(1).Select(static use => new RelatedLocation($"{use.Document.Article.Id} as well", Headline(use.Document))),
                .. articles.Take(RecordsShown).Select(static use => new RelatedLocation("recorded here", use.Document.Locate(use.Pointer))),
            ],
        };

    private static IEnumerable<(string Key, SourceReference Source, ArticleDocument Document, string Pointer)> Uses(
        ArticleDocument document) =>
        document.Article.BasedOn
            .Select((source, index) => (Key: SharedPages.KeyOf(source), source, document, $"/based_on/{index}"))
            .Where(static use => use.Key is not null)!;

    private static string Names(List<string> articles) =>
        articles.Count <= 4 ? string.Join(", ", articles) : $"{string.Join(", ", articles.Take(3))} and {articles.Count - 3} more articles";

    private static string Describe(SourceReference source) =>
        (source.Title is { } title ? $"'{title}'" : source.Url?.ToString() ?? "one page")
            + (source.Outlet is { } outlet ? $" ({outlet})" : "");

    // The headline may stand in the page around the article as well; the record says where the article begins.
    private static Location Headline(ArticleDocument document)
    {
        Section? section = document.Article.Sections.FirstOrDefault(static s => s.SectionKind == SectionKind.Headline);
        int from = section is null ? 0 : document.Find(section.Start).Start;
        int at = Math.Max(document.Text.Text.IndexOf(document.Article.Headline, from, StringComparison.Ordinal), 0);
        return document.Text.GetLocation(new TextSpan(at, document.Article.Headline.Length));
    }
}
