namespace Verbatim.LinkML.Validation.Identity;

/// <summary>Hashes what values say: scalars by value, so that <c>1.0</c> and <c>1.00</c> are one decimal (P17).</summary>
/// <param name="hasExpansion">Whether aliases multiply values: then each object is read once.</param>
internal sealed class ContentHashing(bool hasExpansion)
{
    private readonly Dictionary<(MappingNode, ResolvedClass?), ContentHash> _known = [];

    /// <summary>The hash of a value.</summary>
    public ContentHash Of(DocumentNode node, ResolvedExpression? expression) => node switch
    {
        MappingNode mapping => OfMapping(mapping, expression),
        SequenceNode sequence => ContentHash.OfList(sequence.Items.Select(item => Of(item, expression))),
        ScalarNode { IsNull: false } scalar =>
            ContentHash.OfText(expression?.Type is { } type ? LexicalValue.Of(type.Kind, scalar.Value) : scalar.Value),
        _ => default,
    };

    /// <summary>The hash of an object of a class.</summary>
    public ContentHash OfObject(MappingNode node, ResolvedClass? @class, string? except = null)
    {
        if (except is null && hasExpansion && _known.TryGetValue((node, @class), out ContentHash met))
            return met;
        ContentHash hash = ContentHash.OfPairs(node.Entries.Where(entry => !entry.Value.IsNull && entry.Key.Value != except)
            .Select(entry => (entry.Key.Value, Of(entry.Value, @class?.FindSlot(entry.Key.Value)?.Value))));
        if (except is null && hasExpansion)
            _known[(node, @class)] = hash;
        return hash;
    }

    // In a mapping by key each entry is an object.
    private ContentHash OfMapping(MappingNode node, ResolvedExpression? expression) =>
        expression?.Class is { } @class && node.Entries.Any(entry => @class.FindSlot(entry.Key.Value) is not null)
            ? OfObject(node, @class) : OfObject(node, null);
}
