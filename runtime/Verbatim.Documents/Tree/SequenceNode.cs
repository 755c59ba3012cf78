namespace Verbatim.Documents.Tree;

/// <summary>Values in order.</summary>
public sealed class SequenceNode : DocumentNode
{
    /// <summary>Makes a sequence of items.</summary>
    public SequenceNode(TextSpan span, EquatableArray<DocumentNode> items) : base(span)
    {
        Items = items;
        long size = 1;
        foreach (DocumentNode item in items)
            size += item.ExpandedSize;
        ExpandedSize = (int)Math.Min(size, int.MaxValue);
    }

    /// <summary>The items, in order.</summary>
    public EquatableArray<DocumentNode> Items { get; }

    /// <inheritdoc/>
    public override int ExpandedSize { get; }
}
