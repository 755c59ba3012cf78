namespace Verbatim.Documents.Tree;

/// <summary>A value in a document, with its place. Immutable; an alias shares the node of its anchor.</summary>
public abstract class DocumentNode
{
    private protected DocumentNode(TextSpan span) => Span = span;

    /// <summary>Where the value stands in its text.</summary>
    public TextSpan Span { get; }

    /// <summary>How many nodes there are at and below this one when every alias is written out; never more than the limit.</summary>
    public abstract int ExpandedSize { get; }

    /// <summary>Whether the value is null, which every rule takes for absent.</summary>
    public virtual bool IsNull => false;
}
