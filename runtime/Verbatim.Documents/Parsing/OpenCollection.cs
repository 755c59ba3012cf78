namespace Verbatim.Documents.Parsing;

/// <summary>
/// A mapping or sequence that is still being read. A builder, reused for every collection at its depth so that its lists are
/// grown once a document.
/// </summary>
internal sealed class OpenCollection
{
    private const int UsualCapacity = 1_024;

    private List<MappingEntry> _entries = [];
    private List<DocumentNode> _items = [];
    private List<MappingNode>? _merges;
    private Dictionary<string, int>? _index;

    public bool IsMapping { get; private set; }

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; private set; }

    /// <summary>The first unit; not known before the first key of a pair without brackets, <c>[a: 1]</c>.</summary>
    public int? Start { get; private set; }

    public YamlAnchor? Anchor { get; private set; }

    /// <summary>The first unit after what has been read so far.</summary>
    public int End { get; private set; }

    /// <summary>How many collections stand inside one another in here, this one included.</summary>
    public int Height { get; private set; }

    /// <summary>Whether the next node is a key.</summary>
    public bool ExpectsKey { get; private set; }

    /// <summary>The key whose value is read; null where the value belongs to nothing, as a duplicate's does.</summary>
    public ScalarNode? PendingKey { get; private set; }

    /// <summary>Begins a collection.</summary>
    /// <param name="isMapping">Whether it is a mapping.</param>
    /// <param name="isFlow">Whether it is written in brackets.</param>
    /// <param name="start">Its first unit, where that is known.</param>
    /// <param name="end">The first unit of what it holds.</param>
    /// <param name="anchor">The anchor that names it, if there is one.</param>
    public void Open(bool isMapping, bool isFlow, int? start, int end, YamlAnchor? anchor)
    {
        IsMapping = isMapping;
        IsFlow = isFlow;
        Start = start;
        End = end;
        Height = 1;
        Anchor = anchor;
        ExpectsKey = isMapping;
        PendingKey = null;
    }

    /// <summary>Widens the collection by a node in it.</summary>
    public void Hold(TextSpan place, int height)
    {
        Start ??= place.Start;
        End = Math.Max(End, place.End);
        Height = Math.Max(Height, height + 1);
    }

    public void TakeKey(ScalarNode? key)
    {
        PendingKey = key;
        ExpectsKey = false;
    }

    public void TakeItem(DocumentNode item) => _items.Add(item);

    public void TakeValue(DocumentNode value)
    {
        if (PendingKey is not null)
            Append(new MappingEntry(PendingKey, value));
        ExpectsKey = true;
    }

    public void TakeMerge(MappingNode source) => (_merges ??= []).Add(source);

    public void EndMerge() => ExpectsKey = true;

    /// <summary>The same key where it stands already, or null.</summary>
    public ScalarNode? FindKey(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out int at) ? _entries[at].Key : null;
        foreach (MappingEntry entry in _entries)
        {
            if (entry.Key.Value == key)
                return entry.Key;
        }
        return null;
    }

    /// <summary>The node, complete.</summary>
    /// <param name="end">The first unit after its bracket; none where it ends with the last value in it.</param>
    /// <param name="origin">Where the document begins in its text.</param>
    public DocumentNode Close(int? end, int origin)
    {
        End = end ?? End;
        TextSpan span = TextSpan.FromBounds(origin + (Start ?? End), origin + End);
        if (_merges is not null)
            _merges.ForEach(Merge);
        DocumentNode node = IsMapping
            ? new MappingNode(span, new EquatableArray<MappingEntry>(_entries.ToArray()), _index)
            : new SequenceNode(span, new EquatableArray<DocumentNode>(_items.ToArray()));
        Clear();
        return node;
    }

    /// <summary>Keeps the lists for the next collection, but not what they held, and no long ones.</summary>
    private void Clear()
    {
        _entries.Clear();
        _items.Clear();
        (_index, _merges, PendingKey) = (null, null, null);
        if (_entries.Capacity > UsualCapacity)
            _entries = [];
        if (_items.Capacity > UsualCapacity)
            _items = [];
    }

    /// <summary>What is written out wins over what is merged, and what is merged first over what comes later.</summary>
    private void Merge(MappingNode source)
    {
        foreach (MappingEntry entry in source.Entries)
        {
            if (FindKey(entry.Key.Value) is null)
                Append(new MappingEntry(entry.Key, entry.Value, isMerged: true));
        }
    }

    private void Append(MappingEntry entry)
    {
        _entries.Add(entry);
        if (_index is not null)
            _index[entry.Key.Value] = _entries.Count - 1;
        else if (_entries.Count > MappingNode.FewEntries)
            _index = MappingNode.IndexOf(_entries);
    }
}
