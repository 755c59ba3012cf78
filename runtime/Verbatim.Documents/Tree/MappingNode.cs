namespace Verbatim.Documents.Tree;

/// <summary>
/// Keys with their values, in the order written. Merge keys are resolved; a duplicate key is reported and its first entry kept.
/// </summary>
public sealed class MappingNode : DocumentNode
{
    /// <summary>Above so many entries a table is quicker than looking at each.</summary>
    internal const int FewEntries = 16;

    private readonly Dictionary<string, int>? _index;

    /// <summary>Makes a mapping of entries whose keys differ.</summary>
    public MappingNode(TextSpan span, EquatableArray<MappingEntry> entries)
        : this(span, entries, entries.Count > FewEntries ? IndexOf(entries) : null)
    {
    }

    internal MappingNode(TextSpan span, EquatableArray<MappingEntry> entries, Dictionary<string, int>? index) : base(span)
    {
        Entries = entries;
        _index = index;
        long size = 1;
        foreach (ref readonly MappingEntry entry in entries.AsSpan())
            size += 1 + entry.Value.ExpandedSize;
        ExpandedSize = (int)Math.Min(size, int.MaxValue);
    }

    /// <summary>The entries, in the order written.</summary>
    public EquatableArray<MappingEntry> Entries { get; }

    /// <inheritdoc/>
    public override int ExpandedSize { get; }

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out int at) ? Entries[at] : null;
        foreach (ref readonly MappingEntry entry in Entries.AsSpan())
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }

    /// <summary>The value of a key, or null where the key is missing.</summary>
    public DocumentNode? this[string key] => Find(key)?.Value;

    internal static Dictionary<string, int> IndexOf(IReadOnlyList<MappingEntry> entries)
    {
        Dictionary<string, int> index = new(entries.Count, StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
            index[entries[i].Key.Value] = i;
        return index;
    }
}

/// <summary>A key and its value.</summary>
/// <param name="key">The key, with its place.</param>
/// <param name="value">The value, with its place.</param>
/// <param name="isMerged">Whether it came in by a merge key (<c>&lt;&lt;</c>).</param>
public readonly struct MappingEntry(ScalarNode key, DocumentNode value, bool isMerged = false)
{
    /// <summary>The key, with its place.</summary>
    public ScalarNode Key { get; } = key;

    /// <summary>The value, with its place.</summary>
    public DocumentNode Value { get; } = value;

    /// <summary>Whether it came in by a merge key (<c>&lt;&lt;</c>).</summary>
    public bool IsMerged { get; } = isMerged;
}
