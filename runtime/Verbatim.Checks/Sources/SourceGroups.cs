using System.Runtime.CompilerServices;

namespace Verbatim.Checks.Sources;

/// <summary>
/// Which articles are of one source: written from the same page, going by their records, or from one another, going by their words. Two
/// that agree prove nothing more than one of them where they are of one source.
/// </summary>
public sealed class SourceGroups
{
    private static readonly ConditionalWeakTable<Corpus, Lazy<SourceGroups>> Known = [];

    private readonly FrozenDictionary<string, string> _groups;

    private SourceGroups(Corpus corpus, Action? advance, CancellationToken cancellationToken)
    {
        Components groups = new();
        foreach (ArticleDocument document in corpus.Articles)
        {
            foreach (string page in document.Article.BasedOn.Select(SharedPages.KeyOf).OfType<string>())
                groups.Join("article " + document.Article.Id, "page " + page);
        }
        Copied = CopiedTexts.Find(corpus.Texts, SharingThresholds.Given, advance, compared: null, cancellationToken);
        foreach (CopiedGroup copied in Copied)
        {
            foreach ((ArticleText article, _, _) in copied.Passages)
                groups.Join("article " + copied.Passages[0].Article.Id, "article " + article.Id);
        }
        _groups = corpus.Articles.Select(static document => document.Article.Id)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(static id => id, id => groups.Of("article " + id), StringComparer.Ordinal);
    }

    /// <summary>The articles that share long runs of words.</summary>
    internal IReadOnlyList<CopiedGroup> Copied { get; }

    /// <summary>The groups of a corpus; found once, however many rules ask.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="advance">Told of each text that is looked at, from several threads, where nobody has asked before.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static SourceGroups Of(Corpus corpus, Action? advance = null, CancellationToken cancellationToken = default) =>
        Known.GetValue(corpus, c => new Lazy<SourceGroups>(() => new SourceGroups(c, advance, cancellationToken))).Value;

    /// <summary>How many sources some articles come from.</summary>
    /// <param name="articles">Their identifiers.</param>
    public int Count(IEnumerable<string> articles) =>
        articles.Select(id => _groups.GetValueOrDefault(id, "article " + id)).Distinct(StringComparer.Ordinal).Count();
}
