using Verbatim.Articles;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>An article with its text and its places.</summary>
/// <param name="Article">What people recorded of it.</param>
/// <param name="Text">The text itself.</param>
/// <param name="Tree">The document it was recorded in.</param>
public sealed record ArticleDocument(Article Article, SourceText Text, DocumentTree Tree)
{
    /// <summary>The place in the document that a JSON Pointer names; the document's start where there is none.</summary>
    public Location Locate(string pointer) =>
        Tree.Find(pointer) is { } node ? Tree.LocationOf(node) : Location.StartOf(Tree.Text.Path);

    /// <summary>The place of a passage in the text; the article's validation has made sure that it stands there once.</summary>
    public Location Locate(TextSelector passage) => Text.GetLocation(Find(passage));

    /// <summary>The stretch of a passage in the text.</summary>
    public TextSpan Find(TextSelector passage)
    {
        int at = Text.Text.IndexOf(passage.Prefix + passage.Exact + passage.Suffix, StringComparison.Ordinal);
        return at < 0 ? default : new TextSpan(at + (passage.Prefix?.Length ?? 0), passage.Exact.Length);
    }
}
