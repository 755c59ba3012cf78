namespace Verbatim.Documents.Yaml;

/// <summary>
/// Where the bytes of a text stand in its UTF-16 units. What is asked for goes mostly forward, and is counted from the last.
/// </summary>
/// <param name="utf8">The text.</param>
/// <param name="units">How many units it has: as many as bytes where all of it is ASCII.</param>
internal ref struct Utf16Places(ReadOnlySpan<byte> utf8, int units)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly bool _isAscii = utf8.Length == units;
    private int _byte;
    private int _unit;

    /// <summary>The unit that a byte begins.</summary>
    public int At(int place) => _isAscii ? place : Count(place);

    /// <summary>The span in units that begins and ends at bytes.</summary>
    public TextSpan Between(int start, int end) => TextSpan.FromBounds(At(start), At(end));

    private int Count(int place)
    {
        _unit += place >= _byte
            ? Utf8Text.CountUnits(_utf8.Slice(_byte, place - _byte)) : -Utf8Text.CountUnits(_utf8.Slice(place, _byte - place));
        _byte = place;
        return _unit;
    }
}
