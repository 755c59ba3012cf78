using System.Runtime.CompilerServices;
using Verbatim.Articles;

namespace Verbatim.Checks;

/// <summary>
/// Which articles are of one source: written from the same page, going by their records, or from one another, going by their words. Two
/// that agree prove nothing more than one of them where they are of one source.
/// </summary>
public sealed class SourceGroups
{
    private static readonly ConditionalWeakTable<Corpus, Lazy<SourceGroups>> Known = [];

    private readonly Components _groups = new();

    private SourceGroups(Corpus corpus)
    {
        foreach (ArticleDocument document in corpus.Articles)
        {
            foreach (SourceReference source in document.Article.BasedOn)
            {
                if (SharedPages.KeyOf(source) is { } key)
                    _groups.Join("article " + document.Article.Id, "page " + key);
            }
        }
    }

    /// <summary>The groups of a corpus; found once, however many rules ask.</summary>
    public static SourceGroups Of(Corpus corpus) =>
        Known.GetValue(corpus, static c => new Lazy<SourceGroups>(() => new SourceGroups(c))).Value;

    /// <summary>How many sources some articles come from.</summary>
    /// <param name="articles">Their identifiers, each once.</param>
    public int Count(IEnumerable<string> articles)
    {
        lock (_groups)
            return articles.Select(id => _groups.Of("article " + id)).Distinct(StringComparer.Ordinal).Count();
    }
}
