namespace Verbatim.Runtime.Values;

/// <summary>
/// The keys of a class, or the texts of an enumeration, each known by its position. Looked up in bytes or characters without an
/// allocation; the one that usually comes next is tried first, since most documents keep the order of their schema.
/// </summary>
public sealed class KeySet
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly byte[][] _plain;
    private readonly int[] _required;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;

    /// <summary>Makes a set of names that differ.</summary>
    /// <param name="names">The names, in order.</param>
    /// <param name="required">The positions of those that must be there.</param>
    public KeySet(string[] names, int[]? required = null)
    {
        _names = names;
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _plain = Array.ConvertAll(_utf8, static name => name.All(static b => char.IsAsciiLetterOrDigit((char)b) || b == '_') ? name : []);
        _required = required ?? [];
        Dictionary<string, int> byText = new(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
            byText.TryAdd(names[i], i);
        _byText = byText.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (int position in _required)
            RequiredMask |= position < 64 ? 1UL << position : 0;
    }

    /// <summary>Makes a set of the names of another and of more.</summary>
    /// <param name="first">The names that come first.</param>
    /// <param name="names">The others, in order.</param>
    /// <param name="required">The positions of those that must be there.</param>
    public KeySet(KeySet first, string[] names, int[]? required = null)
        : this([.. first._names, .. names], required)
    {
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name at a position.</summary>
    public string this[int position] => _names[position];

    /// <summary>The positions that must be there.</summary>
    internal ReadOnlySpan<int> Required => _required;

    /// <summary>Those of <see cref="Required"/> below 64, a bit each.</summary>
    internal ulong RequiredMask { get; }

    /// <summary>The bytes of the name at a position, where a key of YAML may be written so without marks; else none.</summary>
    internal ReadOnlySpan<byte> PlainText(int position) => (uint)position < (uint)_plain.Length ? _plain[position] : default;

    /// <summary>The position of a name, or -1.</summary>
    /// <param name="name">The characters.</param>
    /// <param name="expected">The position to try first.</param>
    public int IndexOf(ReadOnlySpan<char> name, int expected = 0)
    {
        if ((uint)expected < (uint)_names.Length && name.SequenceEqual(_names[expected]))
            return expected;
        return _byText.TryGetValue(name, out int position) ? position : -1;
    }

    /// <summary>The position of a name, or -1.</summary>
    /// <param name="utf8">The name's bytes.</param>
    /// <param name="expected">The position to try first.</param>
    public int IndexOf(ReadOnlySpan<byte> utf8, int expected = 0)
    {
        if ((uint)expected < (uint)_utf8.Length && utf8.SequenceEqual(_utf8[expected]))
            return expected;
        for (int i = 0; i < _utf8.Length; i++)
        {
            byte[] name = _utf8[i];
            if (name.Length == utf8.Length && (name.Length == 0 || name[0] == utf8[0]) && utf8.SequenceEqual(name))
                return i;
        }
        return -1;
    }
}
