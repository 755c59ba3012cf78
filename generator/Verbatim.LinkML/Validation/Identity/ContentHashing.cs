namespace Verbatim.LinkML.Validation.Identity;

/// <summary>
/// Hashes what values say: scalars by value, so that <c>1.0</c> and <c>1.00</c> are one decimal, and objects in a mapping by what they are,
/// whatever form they have there (P17).
/// </summary>
/// <param name="hasExpansion">Whether aliases multiply values: then each object is read once.</param>
internal sealed class ContentHashing(bool hasExpansion)
{
    private readonly Dictionary<(MappingNode, ResolvedClass?, string?), ContentHash> _known = [];

    /// <summary>The hash of a value.</summary>
    public ContentHash Of(DocumentNode node, ResolvedExpression? expression) => node switch
    {
        MappingNode mapping => OfMapping(mapping, expression),
        SequenceNode sequence => OfList(sequence, expression),
        ScalarNode { IsNull: false } scalar => ContentHash.OfText(TextOf(scalar, expression)),
        _ => default,
    };

    /// <summary>The hash of an object of a class.</summary>
    public ContentHash OfObject(MappingNode node, ResolvedClass? @class, string? except = null)
    {
        if (hasExpansion && _known.TryGetValue((node, @class, except), out ContentHash met))
            return met;
        ContentHash sum = ContentHash.NoPairs;
        foreach (MappingEntry entry in node.Entries)
        {
            if (ContentOf(entry, @class, except) is { } content)
                sum = sum.And(entry.Key.Value, content);
        }
        ContentHash hash = sum.Whole;
        if (hasExpansion)
            _known[(node, @class, except)] = hash;
        return hash;
    }

    /// <summary>What an object says, key by key.</summary>
    public EquatableArray<SlotContent> ContentsOf(MappingNode node, ResolvedClass? @class, string? except)
    {
        List<SlotContent> contents = new(node.Entries.Count);
        foreach (MappingEntry entry in node.Entries)
        {
            if (ContentOf(entry, @class, except) is { } content)
                contents.Add(new SlotContent(entry.Key.Value, content));
        }
        return contents.ToEquatableArray();
    }

    private ContentHash? ContentOf(MappingEntry entry, ResolvedClass? @class, string? except)
    {
        ResolvedExpression? value = @class?.FindSlot(entry.Key.Value)?.Value;
        return IsAbsent(entry.Value, value) || entry.Key.Value == except ? null : Of(entry.Value, value);
    }

    private ContentHash OfList(SequenceNode sequence, ResolvedExpression? expression)
    {
        ContentHash list = ContentHash.EmptyList;
        foreach (DocumentNode item in sequence.Items)
            list = list.Then(Of(item, expression));
        return list;
    }

    private static ContentHash OfEntries(MappingNode node, Func<MappingEntry, string> key, Func<MappingEntry, ContentHash> value)
    {
        ContentHash sum = ContentHash.NoPairs;
        foreach (MappingEntry entry in node.Entries)
            sum = sum.And(key(entry), value(entry));
        return sum.Whole;
    }

    /// <summary>Whether a value says no more than its absence: null, an empty list, and no objects by their keys (P17).</summary>
    public static bool IsAbsent(DocumentNode node, ResolvedExpression? expression) => node switch
    {
        SequenceNode list => expression is not null && list.Items.IsEmpty,
        MappingNode { Entries.IsEmpty: true } => IsByKey(expression),
        _ => node.IsNull,
    };

    private static bool IsByKey(ResolvedExpression? expression) =>
        expression is { Class.Key: not null, Model: SlotModel { Multivalued: true, Inlining: Inlining.Dictionary } };

    private ContentHash OfMapping(MappingNode node, ResolvedExpression? expression) => expression switch
    {
        { Class.Model.IsAny: true } => OfEntries(node, static entry => entry.Key.Value, entry => Of(entry.Value, expression)),
        { Class: { Key: { } key } @class } when IsByKey(expression) =>
            OfEntries(node, entry => key.ValueOf(entry.Key), entry => OfEntry(entry, @class, key)),
        _ => OfObject(node, expression?.Class),
    };

    // The key may be repeated in the object, and be left out.
    private ContentHash OfEntry(MappingEntry entry, ResolvedClass @class, ResolvedSlot key) =>
        (entry.Value as MappingNode ?? KeyedWalk.Expand(@class, entry.Key, entry.Value)) is { } written
            ? OfObject(written, @class, key.Key) : Of(entry.Value, null);

    private static string TextOf(ScalarNode scalar, ResolvedExpression? expression) => expression switch
    {
        null => scalar.Value,
        { Type: { } type } => LexicalValue.Of(type.Kind, scalar.Value),
        { Class: { Model.IsAny: false, Key: { } key } } => key.ValueOf(scalar),
        // Where several types may stand, a number is another value than a text of the same characters.
        _ => expression.Types.Read(scalar) is var (kind, text) ? $"{kind} {text}" : scalar.Value,
    };
}
