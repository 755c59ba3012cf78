using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Verbatim.Runtime.Values;

/// <summary>
/// Objects by their key, in the order written: immutable, and equal to another by its objects. An object knows its own key, so
/// one is made from objects alone: <c>Points = [first, second]</c>. A default value is empty.
/// </summary>
/// <typeparam name="TKey">What the key is in C#.</typeparam>
/// <typeparam name="T">The objects.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public readonly struct ValueMap<TKey, T> : IReadOnlyList<T>, IEquatable<ValueMap<TKey, T>>
    where TKey : notnull
    where T : IKeyed<TKey>
{
    private const int IndexedFrom = 9;
    private readonly T[]? _items;
    private readonly Dictionary<TKey, int>? _index;

    private ValueMap(T[] items, Dictionary<TKey, int>? index)
    {
        _items = items;
        _index = index;
    }

    /// <summary>How many objects there are.</summary>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>Whether there is no object.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The object at <paramref name="position"/>, counted from 0 in the order written.</summary>
    public T At(int position) => AsSpan()[position];

    /// <summary>The object with a key.</summary>
    /// <exception cref="KeyNotFoundException">No object has the key.</exception>
    public T this[TKey key] => TryGet(key, out T? item) ? item : throw new KeyNotFoundException($"No object has the key '{key}'.");

    T IReadOnlyList<T>.this[int index] => At(index);

    /// <summary>The keys, in the order written.</summary>
    public IEnumerable<TKey> Keys => (_items ?? []).Select(static item => item.Key);

    /// <summary>Whether an object has the key.</summary>
    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    /// <summary>Finds the object with a key.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out T item)
    {
        int at = IndexOf(key);
        item = at < 0 ? default : AsSpan()[at];
        return at >= 0;
    }

    /// <summary>The objects as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueMap<TKey, T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<TKey, T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The keys, in braces.</summary>
    public override string ToString() => "{" + string.Join(", ", Keys) + "}";

    /// <summary>Enumerates the objects without an allocation.</summary>
    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(_items ?? []).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both hold equal objects in the same order.</summary>
    public static bool operator ==(ValueMap<TKey, T> left, ValueMap<TKey, T> right) => left.Equals(right);

    /// <summary>Whether they differ in an object or in order.</summary>
    public static bool operator !=(ValueMap<TKey, T> left, ValueMap<TKey, T> right) => !left.Equals(right);

    /// <summary>Makes a map unless two objects have the same key; takes the array as its own.</summary>
    internal static bool TryCreate(T[] items, out ValueMap<TKey, T> map)
    {
        Dictionary<TKey, int>? index = items.Length < IndexedFrom ? null : new(items.Length);
        map = new ValueMap<TKey, T>(items, index);
        for (int i = 0; i < items.Length; i++)
        {
            bool isNew = index is null ? Scan(items.AsSpan(0, i), items[i].Key) < 0 : index.TryAdd(items[i].Key, i);
            if (!isNew)
                return false;
        }
        return true;
    }

    private int IndexOf(TKey key) =>
        _index is null ? Scan(AsSpan(), key) : _index.TryGetValue(key, out int at) ? at : -1;

    private static int Scan(ReadOnlySpan<T> items, TKey key)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (EqualityComparer<TKey>.Default.Equals(items[i].Key, key))
                return i;
        }
        return -1;
    }
}

/// <summary>Makes <see cref="ValueMap{TKey, T}"/> values.</summary>
public static class ValueMap
{
    /// <summary>A map of <paramref name="items"/>; the target of collection expressions.</summary>
    /// <exception cref="ArgumentException">Two objects have the same key.</exception>
    public static ValueMap<TKey, T> Create<TKey, T>(ReadOnlySpan<T> items)
        where TKey : notnull
        where T : IKeyed<TKey> =>
        ValueMap<TKey, T>.TryCreate(items.ToArray(), out ValueMap<TKey, T> map)
            ? map
            : throw new ArgumentException("Two objects have the same key.", nameof(items));
}
