namespace Verbatim.Documents.Tree;

/// <summary>A document read into a tree, and what was wrong with its syntax.</summary>
/// <param name="text">The text the tree was read from.</param>
/// <param name="format">What it was read as.</param>
/// <param name="root">The document's value, or null where the text holds none that could be read.</param>
/// <param name="diagnostics">What is wrong with the syntax, in the order of the text.</param>
/// <param name="unread">The stretches of the text whose values are not in the tree.</param>
/// <param name="extent">Where in the text the document stands; the whole text unless given.</param>
public sealed class DocumentTree(
    SourceText text, DocumentFormat format, DocumentNode? root, EquatableArray<Diagnostic> diagnostics,
    EquatableArray<TextSpan> unread = default,
    TextSpan? extent = null)
{
    /// <summary>The text the tree was read from.</summary>
    public SourceText Text { get; } = text;

    /// <summary>What the text was read as.</summary>
    public DocumentFormat Format { get; } = format;

    /// <summary>Where in the text the document stands: a file can hold several.</summary>
    public TextSpan Extent { get; } = extent ?? new TextSpan(0, text.Length);

    /// <summary>The document's value, or null where the text holds none that could be read.</summary>
    public DocumentNode? Root { get; } = root;

    /// <summary>What is wrong with the syntax, in the order of the text.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>
    /// The stretches of the text whose values are not in the tree: all of it past a syntax error, a second document, the value of a key
    /// that
    /// stands twice. What is said there is not known, and so not known to be missing.
    /// </summary>
    public EquatableArray<TextSpan> Unread { get; } = unread;

    /// <summary>The place of a node of this tree.</summary>
    public Location LocationOf(DocumentNode node) => Text.GetLocation(node.Span);

    /// <summary>The node that a JSON Pointer (RFC 6901) names, or null where there is none.</summary>
    public DocumentNode? Find(string pointer) => Root is null ? null : JsonPointer.Find(Root, pointer);
}

/// <summary>The notation a document is written in.</summary>
public enum DocumentFormat
{
    /// <summary>YAML 1.2, which most JSON is too; the difference matters for scalars.</summary>
    Yaml,

    /// <summary>JSON (RFC 8259).</summary>
    Json,
}
