namespace Verbatim.Checks.Loading;

/// <summary>An article with its text and its places.</summary>
/// <param name="Article">What people recorded of it.</param>
/// <param name="Text">The text itself.</param>
/// <param name="Source">The text of the document it was recorded in.</param>
public sealed record ArticleDocument(Article Article, SourceText Text, SourceText Source)
{
    // A tree takes ten times the room of its text, and only findings ask for it: it is read again, and kept while somebody holds it.
    private readonly WeakReference<DocumentTree?> _tree = new(null);

    /// <summary>The document it was recorded in, read when it is asked for.</summary>
    public DocumentTree Tree
    {
        get
        {
            if (_tree.TryGetTarget(out DocumentTree? known))
                return known;
            DocumentTree tree = DocumentParser.Parse(Source, DocumentParser.FormatOf(Source.Path));
            _tree.SetTarget(tree);
            return tree;
        }
    }

    /// <summary>
    /// The place of the day on which it was published; the document's start where it gives none. Known without the tree, since all dates
    /// need it.
    /// </summary>
    public required Location PublishedAt { get; init; }

    /// <summary>The place in the document that a JSON Pointer names; the document's start where there is none.</summary>
    public Location Locate(string pointer) => Locate(Tree, pointer);

    /// <summary>The place of a passage in the text; the article's validation has made sure that it stands there once.</summary>
    public Location Locate(TextSelector passage) => Text.GetLocation(Find(passage));

    /// <summary>The stretch of a passage in the text.</summary>
    public TextSpan Find(TextSelector passage)
    {
        int at = Text.Text.IndexOf(passage.Prefix + passage.Exact + passage.Suffix, StringComparison.Ordinal);
        return at < 0 ? default : new TextSpan(at + (passage.Prefix?.Length ?? 0), passage.Exact.Length);
    }

    /// <summary>The stretch of a quotation in the text, without its marks.</summary>
    public TextSpan Find(Quote quote) => Find(new TextSelector { Exact = quote.ExactText, Prefix = quote.Prefix, Suffix = quote.Suffix });

    /// <summary>The place in a document that a JSON Pointer names; its start where there is none.</summary>
    internal static Location Locate(DocumentTree tree, string pointer) =>
        tree.Find(pointer) is { } node ? tree.LocationOf(node) : Location.StartOf(tree.Text.Path);
}
