namespace Verbatim.Documents.Yaml;

/// <summary>How it goes from line to line.</summary>
public ref partial struct YamlReader
{
    /// <summary>What stands at a place; the unit 0, which no text may have, behind the end.</summary>
    private readonly char Peek(int at) => (uint)at < (uint)_utf8.Length ? (char)_utf8[at] : '\0';

    /// <summary>Where the line of a place ends: at its line feed, or with the text.</summary>
    private readonly int LineEnd(int at)
    {
        int rest = _utf8.Slice(at).IndexOf((byte)'\n');
        return rest < 0 ? _utf8.Length : at + rest;
    }

    private readonly bool IsWhiteAt(int at) => Peek(at) is ' ' or '\n' or '\r' or '\t' or '\0';

    private readonly bool IsDashAt(int at) => Peek(at) == '-' && IsWhiteAt(at + 1);

    /// <summary>Whether a line begins or ends a document.</summary>
    private readonly bool IsMarkerAt(int at) =>
        Peek(at) is '-' or '.' && Peek(at + 1) == Peek(at) && Peek(at + 2) == Peek(at) && IsWhiteAt(at + 3);

    /// <summary>Whether a key stands at a place, with its colon.</summary>
    private readonly bool IsKeyAt(int at, scoped ReadOnlySpan<byte> key)
    {
        int colon = at + key.Length;
        return colon + 1 < _utf8.Length && _utf8[colon] == ':' && _utf8[colon + 1] is (byte)' ' or (byte)'\n'
            && key.Length > 0 && YamlBytes.IsLetter((char)key[0]) && _utf8.Slice(at, key.Length).SequenceEqual(key);
    }

    private void BeginText()
    {
        _isBegun = true;
        if (!IsHandedOn)
            BeginLine(0);
        if (Peek(_at) == '%')
            HandOn();
    }

    /// <summary>Goes from behind the value of a line to what comes next; more in the same line is handed on.</summary>
    private void EndLine()
    {
        int at = _at;
        char c = SkipWhite();
        if (IsRestEmpty(c, isSetOff: _at > at))
            NextContent();
        else
            HandOn();
    }

    /// <summary>Skips blanks in the line.</summary>
    private char SkipWhite()
    {
        while (Peek(_at) is ' ' or '\t')
            _at++;
        return Peek(_at);
    }

    /// <summary>Whether nothing but a comment stands in the rest of the line, which blanks set off.</summary>
    private static bool IsRestEmpty(char c, bool isSetOff) => c is '\n' or '\r' or '\0' || (c == '#' && isSetOff);

    /// <summary>Goes from the rest of a line, in which nothing more is, to the next content.</summary>
    private void NextContent()
    {
        _hasComment = false;
        BeginLine((Peek(_at) == '\n' ? _at : LineEnd(_at)) + 1);
    }

    /// <summary>Goes to the first content from a line on; comments and empty lines are none.</summary>
    private void BeginLine(int start)
    {
        ReadOnlySpan<byte> utf8 = _utf8;
        while (start < utf8.Length)
        {
            int at = start;
            while ((uint)at < (uint)utf8.Length && utf8[at] == ' ')
                at++;
            char c = Peek(at);
            if (c == '\t')
            {
                _at = at;
                c = SkipWhite();
                if (!IsRestEmpty(c, isSetOff: true))
                {
                    HandOn();
                    return;
                }
                at = _at;
            }
            if (!IsRestEmpty(c, isSetOff: true))
            {
                _isAtMarker = at == start && IsMarkerAt(at);
                (_at, _column) = (at, _isAtMarker ? End : at - start);
                return;
            }
            _hasComment |= c == '#';
            start = LineEnd(at) + 1;
        }
        (_at, _column, _isAtMarker) = (utf8.Length, End, false);
    }
}
