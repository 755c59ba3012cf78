namespace Verbatim.Checks.Rules;

/// <summary>A waiver with its place, and with the article whose record it stands in.</summary>
/// <param name="Waiver">What was decided.</param>
/// <param name="Article">The article; null for a waiver beside the facts.</param>
/// <param name="Facts">The document of facts it stands in; null for a waiver in an article's record.</param>
/// <param name="Pointer">Its JSON Pointer there.</param>
internal sealed record RecordedWaiver(Waiver Waiver, ArticleDocument? Article, DocumentTree? Facts, string Pointer)
{
    public string Rule => Waiver.Rule;

    public string Target => Waiver.Target.Id;

    public DateOnly? Until => Waiver.Until;

    /// <summary>The reason on one line.</summary>
    public string Reason => string.Join(' ', Waiver.Reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What narrows the target, for messages.</summary>
    public string Limit => this switch
    {
        { Waiver: ArticleWaiver { Passage: not null } } => " in its passage",
        { Article.Article.Id: { } id } when id != Target => $" in {id}",
        _ => "",
    };

    public Location Location => At("/rule");

    public Location UntilLocation => At("/until");

    /// <summary>All waivers, in the order of the documents.</summary>
    public static IEnumerable<RecordedWaiver> Of(Corpus corpus) =>
        corpus.Articles
            .SelectMany(
                static article => article.Article.Waivers.Select((waiver, i) => new RecordedWaiver(waiver, article, null, $"/waivers/{i}")))
            .Concat(corpus.Knowledge.Files
                .SelectMany(static file =>
                    file.Knowledge.Waivers.Select((waiver, i) => new RecordedWaiver(waiver, null, file.Tree, $"/waivers/{i}"))));

    private Location At(string key)
    {
        DocumentTree tree = Facts ?? Article!.Tree;
        return tree.Find(Pointer + key) is { } node ? tree.LocationOf(node) : Location.StartOf(tree.Text.Path);
    }
}
