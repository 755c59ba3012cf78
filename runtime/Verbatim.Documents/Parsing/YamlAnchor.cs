namespace Verbatim.Documents.Parsing;

/// <summary>
/// A value that aliases can name. It has no node while the value is still being read: an alias met then would contain itself.
/// </summary>
internal sealed class YamlAnchor
{
    public DocumentNode? Node { get; private set; }

    /// <summary>How many collections stand inside one another in the value; 0 for a scalar.</summary>
    public int Height { get; private set; }

    public void Complete(DocumentNode node, int height)
    {
        Node = node;
        Height = height;
    }
}
