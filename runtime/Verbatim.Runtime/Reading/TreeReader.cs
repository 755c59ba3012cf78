using System.Diagnostics.CodeAnalysis;

namespace Verbatim.Runtime.Reading;

/// <summary>Reads a document's tree: what does not stream, and what was read into a tree already.</summary>
internal struct TreeReader : IReader
{
    private readonly Stack<(DocumentNode Node, int Next)> _open = new();
    private readonly DocumentNode? _jsonRoot;
    private DocumentNode _node;
    private string? _key;

    /// <summary>Stands on a document's root.</summary>
    public TreeReader(DocumentNode root, DocumentFormat format)
    {
        _node = root;
        _jsonRoot = format == DocumentFormat.Json ? root : null;
    }

    public readonly NodeKind Node => _node switch
    {
        ScalarNode => NodeKind.Scalar,
        MappingNode => NodeKind.Mapping,
        _ => NodeKind.Sequence,
    };

    public readonly ScalarKind Scalar => _node is ScalarNode { IsNull: false } scalar ? scalar.Kind : ScalarKind.Null;

    public readonly bool IsNull => _node.IsNull;

    public readonly string Key => _key ?? "";

    public bool IsKeyNull { get; private set; }

    public readonly bool IsInDoubt => false;

    public readonly bool BeginMapping() => Open(_node as MappingNode);

    public bool NextKey(ref KeyCursor keys)
    {
        while (NextKey(out string? key))
        {
            keys.MoveTo(keys.Keys.IndexOf(key, keys.Expected));
            // P5: at the root of a JSON document these two say what the rest means.
            if (keys.Current == KeyCursor.Unknown && key is "@type" or "@context" && _open.Count == 1 && _open.Peek().Node == _jsonRoot)
                continue;
            if (keys.Current < 0)
                return true;
            if (IsNull)
                continue;
            keys.MarkPresent();
            return true;
        }
        return false;
    }

    public bool NextKey([NotNullWhen(true)] out string? key)
    {
        (DocumentNode node, int next) = _open.Pop();
        EquatableArray<MappingEntry> entries = ((MappingNode)node).Entries;
        _key = key = next < entries.Count ? entries[next].Key.Value : null;
        IsKeyNull = key is not null && entries[next].Key.IsNull;
        _node = key is null ? node : entries[next].Value;
        if (key is not null)
            _open.Push((node, next + 1));
        return key is not null;
    }

    public readonly bool BeginSequence() => Open(_node as SequenceNode);

    public bool NextItem()
    {
        (DocumentNode node, int next) = _open.Pop();
        EquatableArray<DocumentNode> items = ((SequenceNode)node).Items;
        bool hasNext = next < items.Count;
        _node = hasNext ? items[next] : node;
        if (hasNext)
            _open.Push((node, next + 1));
        return hasNext;
    }

    public readonly string GetText() => ((ScalarNode)_node).Value;

    public readonly ReadOnlySpan<byte> Utf8 => default;

    public readonly int CopyText(scoped Span<char> buffer)
    {
        string text = GetText();
        return text.AsSpan().TryCopyTo(buffer) ? text.Length : -1;
    }

    public readonly int IndexIn(KeySet texts) => _node is ScalarNode scalar ? texts.IndexOf(scalar.Value) : -1;

    public readonly bool HasOtherKeysOnly(KeySet keys)
    {
        if (_node is not MappingNode { Entries.IsEmpty: false } mapping)
            return false;
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (keys.IndexOf(entry.Key.Value) >= 0)
                return false;
        }
        return true;
    }

    public readonly int FindDesignator(string key, KeySet classes)
    {
        DocumentNode? named = (_node as MappingNode)?[key];
        if (named is not { IsNull: false } && _node == _jsonRoot)
            named = (_node as MappingNode)?["@type"];
        if (named is not { IsNull: false })
            return -1;
        return named is ScalarNode scalar && classes.IndexOf(scalar.Value) is >= 0 and int position ? position : -2;
    }

    private readonly bool Open(DocumentNode? collection)
    {
        if (collection is not null)
            _open.Push((collection, 0));
        return collection is not null;
    }
}
