using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Verbatim.Checks;

/// <summary>
/// Which articles are of one source: written from the same page, going by their records, or from one another, going by their words. Two
/// that agree prove nothing more than one of them where they are of one source.
/// </summary>
public sealed class SourceGroups
{
    private static readonly ConditionalWeakTable<Corpus, Lazy<SourceGroups>> Known = [];

    private readonly FrozenDictionary<string, string> _groups;

    private SourceGroups(Corpus corpus)
    {
        Components groups = new();
        foreach (ArticleDocument document in corpus.Articles)
        {
            foreach (string page in document.Article.BasedOn.Select(SharedPages.KeyOf).OfType<string>())
                groups.Join("article " + document.Article.Id, "page " + page);
        }
        Copied = CopiedTexts.Find(corpus.Texts, SharingThresholds.Given);
        foreach (CopiedGroup copied in Copied)
        {
            foreach ((ArticleText article, _, _) in copied.Passages)
                groups.Join("article " + IdOf(copied.Passages[0].Article), "article " + IdOf(article));
        }
        _groups = corpus.Articles.Select(static document => document.Article.Id)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(static id => id, id => groups.Of("article " + id), StringComparer.Ordinal);
    }

    /// <summary>The articles that share long runs of words.</summary>
    internal IReadOnlyList<CopiedGroup> Copied { get; }

    /// <summary>The groups of a corpus; found once, however many rules ask.</summary>
    public static SourceGroups Of(Corpus corpus) =>
        Known.GetValue(corpus, static c => new Lazy<SourceGroups>(() => new SourceGroups(c))).Value;

    /// <summary>How many sources some articles come from.</summary>
    /// <param name="articles">Their identifiers.</param>
    public int Count(IEnumerable<string> articles) =>
        articles.Select(id => _groups.GetValueOrDefault(id, "article " + id)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How messages call an article: by its identifier, or by its file where it has no record.</summary>
    public static string IdOf(ArticleText article) => article.Record?.Article.Id ?? article.Text.Path;
}
