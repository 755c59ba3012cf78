namespace Verbatim.Checks.Rules;

/// <summary>
/// Which findings a waiver reaches: those of its rule that have a place in its target. Places are looked up by code and file, so that ten
/// thousand articles with a waiver each are no more work than the findings' places in them, be it one finding about all of them.
/// </summary>
internal sealed class WaiverReach
{
    private readonly ILookup<(string Code, string Path), (int Finding, Location Place)> _byFile;
    private readonly Lazy<Dictionary<string, Stretch>> _facts;

    /// <summary>A stretch of a file; without a span the whole file.</summary>
    private readonly record struct Stretch(string Path, TextSpan? Span)
    {
        public bool Touches(Location place) =>
            place.Path == Path && (Span is not { } span
                || (place.Span.Start < Math.Max(span.End, span.Start + 1) && span.Start < Math.Max(place.Span.End, place.Span.Start + 1)));
    }

    public WaiverReach(Corpus corpus, Diagnostic[] findings)
    {
        _byFile = findings
            .SelectMany(static (finding, i) => Places(finding).Select(place => (finding.Code, Entry: (Finding: i, Place: place))))
            .ToLookup(static entry => (entry.Code, entry.Entry.Place.Path), static entry => entry.Entry);
        _facts = new(() => Facts(corpus.Knowledge));
    }

    /// <summary>The findings that a waiver reaches, by their index.</summary>
    public IReadOnlyCollection<int> Of(RecordedWaiver waiver)
    {
        List<Stretch> target = Target(waiver);
        HashSet<int> reached = [.. target.SelectMany(stretch => Touching(waiver.Rule, stretch))];
        if (waiver.Article is { } article)
            reached.IntersectWith(WholeOf(article).SelectMany(file => Touching(waiver.Rule, file)));
        if (waiver is { Article: { } own, Waiver: ArticleWaiver { Passage: { } passage } })
            reached.IntersectWith(Touching(waiver.Rule, new Stretch(own.Text.Path, own.Find(passage))));
        return reached;
    }

    private IEnumerable<int> Touching(string rule, Stretch stretch) =>
        _byFile[(rule, stretch.Path)].Where(entry => stretch.Touches(entry.Place)).Select(static entry => entry.Finding);

    private static List<Stretch> WholeOf(ArticleDocument document) => [new(document.Text.Path, null), new(document.Source.Path, null)];

    private List<Stretch> Target(RecordedWaiver waiver)
    {
        if (waiver.Article is { } article && OfArticle(article, waiver.Target) is { Count: > 0 } own)
            return own;
        return _facts.Value.TryGetValue(waiver.Target, out Stretch fact) ? [fact] : [];
    }

    private static List<Stretch> OfArticle(ArticleDocument document, string id)
    {
        Article article = document.Article;
        if (article.Id == id)
            return WholeOf(document);
        List<Stretch> stretches = [];
        Add("/claims", article.Claims, static (document, claim) => claim.Evidence.Select(document.Find));
        Add("/quotes", article.Quotes, static (document, quote) =>
            [document.Find(quote)]);
        Add("/unnamed_sources", article.UnnamedSources,
            static (document, source) => [document.Find(new TextSelector { Exact = source.AsWritten })]);
        return stretches;

        void Add<T>(string pointer, IReadOnlyList<T> things, Func<ArticleDocument, T, IEnumerable<TextSpan>> passages)
            where T : Thing
        {
            for (int i = 0; i < things.Count; i++)
            {
                if (things[i].Id != id)
                    continue;
                if (document.Tree.Find($"{pointer}/{i}") is { } node)
                    stretches.Add(new(document.Source.Path, node.Span));
                stretches.AddRange(passages(document, things[i]).Select(span => new Stretch(document.Text.Path, span)));
            }
        }
    }

    // Whatever has an id is something a waiver can be about, the version of a proposal too.
    private static Dictionary<string, Stretch> Facts(KnowledgeBase knowledge)
    {
        Dictionary<string, Stretch> facts = new(StringComparer.Ordinal);
        foreach ((_, DocumentTree tree) in knowledge.Files)
            Collect(tree.Root, tree.Text.Path, facts);
        return facts;
    }

    private static void Collect(DocumentNode? node, string path, Dictionary<string, Stretch> facts)
    {
        if (node is MappingNode mapping)
        {
            if (mapping["id"] is ScalarNode id)
                facts.TryAdd(id.Value, new Stretch(path, mapping.Span));
            foreach (MappingEntry entry in mapping.Entries)
                Collect(entry.Value, path, facts);
        }
        else if (node is SequenceNode sequence)
        {
            foreach (DocumentNode item in sequence.Items)
                Collect(item, path, facts);
        }
    }

    private static IEnumerable<Location> Places(Diagnostic finding) =>
        finding.Related.Select(static related => related.Location).Prepend(finding.Location);
}
