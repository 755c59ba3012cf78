namespace Verbatim.Documents.Yaml;

/// <summary>How it reads what stands in lines: a key or a dash in its column, and the value behind it or below.</summary>
public ref partial struct YamlReader
{
    /// <summary>A key must end within so many bytes; YAML allows 1,024 characters.</summary>
    private const int LongestKey = 1_000;

    /// <summary>Stands on what begins here in a line: it may turn out to be a mapping.</summary>
    private void BeginNode()
    {
        (_isOpen, IsFlow, Start, Anchor) = (true, false, _at, default);
    }

    /// <summary>Begins a document behind its marker.</summary>
    private void BeginMarked()
    {
        _isAtMarker = false;
        _at += 3;
        Anchor = default;
        ToInlineOrBelow(behind: _at, parentColumn: End, mayAlign: false);
    }

    private bool NextBlockKey(int column)
    {
        if (_column != column)
            return EndBlock(column);
        if (TryReadKey())
            return true;
        HandOn();
        return false;
    }

    private bool NextBlockItem(int column)
    {
        if (_column != column)
            return EndBlock(column);
        if (!IsDashAt(_at))
        {
            // A list may stand in the column of the key that it belongs to; then the next key ends it.
            if (Depth > 1 && _levels[Depth - 2] is { Kind: YamlLevelKind.BlockMapping } parent && parent.Column == column)
                return EndBlock(column);
            HandOn();
            return false;
        }
        int dash = _at++;
        char c = Peek(_at);
        while (c == ' ')
            c = Peek(++_at);
        Anchor = default;
        if (c is '\n' or '\r' or '\t' or '\0' or '#')
        {
            ToInlineOrBelow(behind: dash + 1, column, mayAlign: false);
        }
        else
        {
            _column = column + _at - dash;
            BeginNode();
        }
        return !IsHandedOn;
    }

    private bool EndBlock(int column)
    {
        if (_column > column)
            HandOn();
        else
            Depth--;
        return false;
    }

    private void ToBlockValue(int column)
    {
        Anchor = default;
        // Most values stand one blank behind their colon.
        if (Peek(_at) == ' ' && Peek(_at + 1) is not (' ' or '#' or '\t' or '\n' or '\r' or '\0'))
        {
            _at++;
            BeginInline(column, mayAlign: true);
            return;
        }
        ToInlineOrBelow(_at, column, mayAlign: true);
    }

    /// <summary>Stands on the value in the rest of the line, or below it, or on none.</summary>
    /// <param name="behind">Where an empty value would stand.</param>
    /// <param name="parentColumn">The column that what is below must pass.</param>
    /// <param name="mayAlign">Whether a list may stand in that column too.</param>
    private void ToInlineOrBelow(int behind, int parentColumn, bool mayAlign)
    {
        int at = _at;
        char c = SkipWhite();
        if (!IsRestEmpty(c, isSetOff: _at > at))
        {
            BeginInline(parentColumn, mayAlign);
            return;
        }
        NextContent();
        if (_column > parentColumn || (mayAlign && _column == parentColumn && IsDashAt(_at)))
        {
            TextSpan anchor = Anchor;
            BeginNode();
            Anchor = anchor;
        }
        else
        {
            StandOnNothing(behind);
        }
    }

    /// <summary>Stands on a value of which something stands before in its line: no mapping or list of lines begins there.</summary>
    private void BeginInline(int parentColumn, bool mayAlign)
    {
        (_isOpen, IsFlow, Start) = (false, false, _at);
        switch (Peek(_at))
        {
            case '&' when !HasAnchor && TryReadName():
                ToInlineOrBelow(_at, parentColumn, mayAlign);
                break;
            case '*' when !HasAnchor && TryReadName():
                StandOnAlias();
                EndLine();
                break;
            case '[' or '{':
                StandOnFlow();
                break;
            case '|' or '>':
                ReadBlockScalar(parentColumn);
                break;
            case '"' or '\'':
                if (TryReadQuoted(parentColumn))
                    EndLine();
                else
                    HandOn();
                break;
            default:
                if (TryReadPlainLine(out bool isKey) && !isKey)
                    GoOnPlain(parentColumn);
                else
                    HandOn();
                break;
        }
    }

    /// <summary>Finds out what begins in a line: a list by its dash, a mapping by its first key, a value by neither.</summary>
    private void Determine()
    {
        _isOpen = false;
        int column = _column, start = _at;
        char c = Peek(_at);
        if (IsDashAt(_at))
        {
            _node = YamlNodeKind.Sequence;
            return;
        }
        TextSpan anchor = Anchor;
        if (c is not ('[' or '{' or '|' or '>') && TryReadKey())
        {
            // What is named in the line of a key is the key; what is named above it, the mapping.
            (_firstKey, _keyAnchor, Anchor) = (_node, Anchor, anchor);
            (_node, _column, Start) = (YamlNodeKind.Mapping, column, _keyAnchor.Length > 0 ? start : _scalar.Start);
            return;
        }
        if (IsHandedOn)
            return;
        (_at, Anchor) = (start, anchor);
        BeginInline(ParentColumn, mayAlign: Depth > 0 && Level.Kind == YamlLevelKind.BlockMapping);
    }

    /// <summary>Reads the key that begins here, to behind its colon; false where none does.</summary>
    private bool TryReadKey()
    {
        Anchor = default;
        int start = _at;
        if (Peek(_at) == '&' && (!TryReadName() || SkipWhite() is '\n' or '\r' or '\0' or '#'))
            return false;
        bool isKey;
        switch (Peek(_at))
        {
            case '*':
                TextSpan own = Anchor;
                if (own.Length > 0 || !TryReadName())
                    return false;
                StandOnAlias();
                isKey = IsAtColon();
                break;
            case '"' or '\'':
                isKey = TryReadQuoted(int.MaxValue) && IsAtColon();
                break;
            default:
                isKey = TryReadPlainLine(out bool endsInColon) && endsInColon;
                if (isKey)
                    _at++;
                break;
        }
        return isKey && _at - start <= LongestKey;
    }

    private bool IsAtColon()
    {
        if (SkipWhite() != ':' || !IsWhiteAt(_at + 1))
            return false;
        _at++;
        return true;
    }
}
