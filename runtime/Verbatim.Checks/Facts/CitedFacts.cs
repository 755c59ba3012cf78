namespace Verbatim.Checks.Facts;

/// <summary>
/// Says of a place in the knowledge which fact it is and what that rests on, so that a finding can be followed to its sources.
/// </summary>
/// <param name="knowledge">The facts.</param>
public sealed class CitedFacts(KnowledgeBase knowledge)
{
    private readonly FrozenDictionary<string, DocumentTree> _documents =
        knowledge.Files.Select(static file => file.Tree).DistinctBy(static tree => tree.Text.Path)
            .ToFrozenDictionary(static tree => tree.Text.Path, StringComparer.Ordinal);

    /// <summary>The fact at a place, or null where the place is in no file of knowledge.</summary>
    public CitedFact? At(Location place)
    {
        if (!_documents.TryGetValue(place.Path, out DocumentTree? document))
            return null;
        MappingNode? thing = null;
        SequenceNode? references = null;
        for (DocumentNode? node = document.Root; node is not null; node = ChildAt(node, place.Span.Start))
        {
            if (node is not MappingNode mapping)
                continue;
            thing = mapping["id"] is ScalarNode ? mapping : thing;
            references = mapping["references"] as SequenceNode ?? references;
        }
        return new CitedFact(Text(thing, "id"), Text(thing, "name"),
            [.. references is null ? [] : references.Items.OfType<MappingNode>().Select(Source)]);
    }

    private static FactSource Source(MappingNode reference) => new(
        Text(reference, "url"), Text(reference, "title"), Text(reference, "outlet"), Text(reference, "published"), Text(reference, "note"));

    private static string? Text(MappingNode? mapping, string key) =>
        mapping?[key] is ScalarNode { IsNull: false } scalar ? scalar.Value : null;

    private static DocumentNode? ChildAt(DocumentNode node, int offset) => node switch
    {
        MappingNode mapping => mapping.Entries.FirstOrDefault(entry => Holds(entry.Value, offset)).Value,
        SequenceNode sequence => ItemAt(sequence, offset),
        _ => null,
    };

    // A file may list thousands of facts: halved, not walked. An alias stands where its anchor does, and is found by its own entry.
    private static DocumentNode? ItemAt(SequenceNode sequence, int offset)
    {
        int low = 0, high = sequence.Items.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            DocumentNode item = sequence.Items[middle];
            if (Holds(item, offset))
                return item;
            if (item.Span.Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return null;
    }

    private static bool Holds(DocumentNode node, int offset) => node.Span.Start <= offset && offset < node.Span.End;
}
