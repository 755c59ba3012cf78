using System.Runtime.CompilerServices;

namespace Verbatim.Runtime.Reading;

/// <summary>Gathers the items of a list. Most lists are short, and up to eight items need no array but the one that is kept.</summary>
internal ref struct ListBuffer<T>
{
    private Eight _first;
    private T[]? _more;
    private int _count;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (_more is null && _count < Eight.Length)
        {
            _first[_count++] = item;
            return;
        }
        if (_more is null)
            ((ReadOnlySpan<T>)_first).CopyTo(_more = new T[4 * Eight.Length]);
        else if (_count == _more.Length)
            Array.Resize(ref _more, 2 * _count);
        _more[_count++] = item;
    }

    /// <summary>The items.</summary>
    public readonly T[] ToArray() =>
        _count == 0 ? [] : _more is null ? ((ReadOnlySpan<T>)_first)[.._count].ToArray() : _more.AsSpan(0, _count).ToArray();

    [InlineArray(Length)]
    private struct Eight
    {
        public const int Length = 8;
        private T _item;
    }
}
