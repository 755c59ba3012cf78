namespace Verbatim.LinkML.Resolution;

/// <summary>Whether two pieces of a document say the same, wherever they stand and in whatever order their keys come.</summary>
internal static class NodeEquality
{
    public static bool Same(DocumentNode? left, DocumentNode? right)
    {
        if (IsEmpty(left) || IsEmpty(right))
            return IsEmpty(left) && IsEmpty(right);
        return (left, right) switch
        {
            (ScalarNode l, ScalarNode r) => l.Value == r.Value,
            (SequenceNode l, SequenceNode r) => l.Items.Count == r.Items.Count && l.Items.Zip(r.Items, Same).All(static same => same),
            (MappingNode l, MappingNode r) => l.Entries.Count == r.Entries.Count
                && l.Entries.All(e => r.Find(e.Key.Value) is { } other && Same(e.Value, other.Value)),
            _ => false,
        };
    }

    private static bool IsEmpty(DocumentNode? node) => node is null || node.IsNull || node is MappingNode { Entries.IsEmpty: true };
}
