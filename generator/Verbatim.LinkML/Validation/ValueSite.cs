namespace Verbatim.LinkML.Validation;

/// <summary>Where a value stands, as a check needs it.</summary>
/// <param name="Key">The key that messages name.</param>
/// <param name="Holder">The key or item that holds the value; null where the value's own beginning is the place.</param>
/// <param name="Inlining">How objects stand there; null where either way will do.</param>
/// <param name="Type">The declared type, where an expression around this one says it.</param>
internal readonly record struct ValueSite(string Key, TextSpan? Holder, Inlining? Inlining, ResolvedType? Type)
{
    /// <summary>The place of a value: a scalar's own; of a mapping or list only what holds it, since it may fill pages.</summary>
    public TextSpan SpanOf(DocumentNode node) =>
        node is ScalarNode { Span.Length: > 0 } ? node.Span : Holder ?? new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length));
}

/// <summary>Where an object stands.</summary>
/// <param name="Holder">The key that holds it, or null in a list and at the root.</param>
/// <param name="Key">The key of a mapping that is the object's identifier (P4), or null.</param>
/// <param name="IsShort">Whether it is written as its one value only (P4), so that its slots are no steps of the path.</param>
internal readonly record struct ObjectPlace(TextSpan? Holder, ScalarNode? Key, bool IsShort)
{
    /// <summary>The place that stands for the whole object: its holder, else its first key.</summary>
    public TextSpan SpanOf(MappingNode node)
    {
        if (Holder is { } holder)
            return holder;
        return node.Entries.Count > 0 && !node.Entries[0].IsMerged
            ? node.Entries[0].Key.Span : new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length));
    }
}
