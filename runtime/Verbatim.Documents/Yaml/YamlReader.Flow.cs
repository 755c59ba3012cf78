namespace Verbatim.Documents.Yaml;

/// <summary>How it reads what stands in brackets, where lines mean nothing but that they may not fall back.</summary>
public ref partial struct YamlReader
{
    private void StandOnFlow()
    {
        _node = Peek(_at) == '[' ? YamlNodeKind.Sequence : YamlNodeKind.Mapping;
        (Start, IsFlow) = (_at, true);
    }

    private bool EnterFlow(YamlLevelKind kind)
    {
        _at++;
        return Enter(kind, ParentColumn);
    }

    private bool NextFlowItem(int column)
    {
        if (!ToNextInFlow(']', column))
            return false;
        char first = Peek(_at);
        BeginInFlow(column);
        bool isScalar = _node is YamlNodeKind.Scalar or YamlNodeKind.Alias;
        if (IsHandedOn || !isScalar)
            return !IsHandedOn;
        // A key without braces: [a: 1].
        int behind = _at;
        if (SkipWhite() == ':' && (IsFlowEndAt(_at + 1) || (first is '"' or '\'')))
        {
            if (_utf8.Slice(Start, behind - Start).IndexOf((byte)'\n') >= 0 || behind - Start > LongestKey)
            {
                HandOn();
                return false;
            }
            _at++;
            (_firstKey, _keyAnchor, Anchor, IsFlow) = (_node, Anchor, default, false);
            (_node, _hasValue) = (YamlNodeKind.Mapping, true);
        }
        return true;
    }

    private bool NextFlowKey(int column)
    {
        if (!ToNextInFlow('}', column))
            return false;
        char first = Peek(_at);
        if (first is '[' or '{' || (first == ':' && IsFlowEndAt(_at + 1)))
        {
            HandOn();
            return false;
        }
        BeginInFlow(column);
        char c = SkipInFlow(column);
        _hasValue = c == ':' && (IsFlowEndAt(_at + 1) || first is '"' or '\'');
        if (_hasValue)
            _at++;
        else if (c is not (',' or '}'))
            HandOn();
        return !IsHandedOn;
    }

    private bool EndPair()
    {
        Depth--;
        _isFirst = false;
        return false;
    }

    private void ToFlowValue(YamlLevel level)
    {
        Anchor = default;
        char c = _hasValue ? SkipInFlow(level.Column) : ',';
        if (c is ',' or '}' || (c == ']' && level.Kind == YamlLevelKind.FlowPair))
            StandOnNothing(_at);
        else
            BeginInFlow(level.Column);
        _isFirst = false;
    }

    /// <summary>Goes to the next entry, or behind the bracket that ends them.</summary>
    private bool ToNextInFlow(char close, int column)
    {
        char c = SkipInFlow(column);
        if (c != close && !_isFirst)
        {
            if (c != ',')
            {
                HandOn();
                return false;
            }
            _at++;
            c = SkipInFlow(column);
        }
        (_isFirst, Anchor) = (false, default);
        if (c != close)
            return !IsHandedOn;
        Behind = ++_at;
        Depth--;
        if (Depth == 0 || Level.Kind is YamlLevelKind.BlockMapping or YamlLevelKind.BlockSequence)
            EndLine();
        return false;
    }

    /// <summary>Stands on the value that begins here in brackets.</summary>
    private void BeginInFlow(int column)
    {
        (_isOpen, IsFlow, Start) = (false, false, _at);
        switch (Peek(_at))
        {
            case '[' or '{':
                StandOnFlow();
                break;
            case '&' when !HasAnchor && TryReadName():
                int behind = _at;
                if (SkipInFlow(column) is ',' or ']' or '}' or ':')
                    StandOnNothing(behind);
                else
                    BeginInFlow(column);
                break;
            case '*' when !HasAnchor && TryReadName():
                StandOnAlias();
                break;
            case '"' or '\'':
                if (!TryReadQuoted(column))
                    HandOn();
                break;
            default:
                ReadFlowPlain(column);
                break;
        }
    }

    /// <summary>Goes over blanks, line ends and comments to what comes next in brackets.</summary>
    private char SkipInFlow(int column)
    {
        int at = _at;
        char c = SkipWhite();
        if (!IsRestEmpty(c, isSetOff: _at > at))
            return c;
        NextContent();
        if (!IsInside(column))
            HandOn();
        return Peek(_at);
    }

    /// <summary>Whether a line goes on with brackets. It may close them in the column of their key: no reader minds.</summary>
    private readonly bool IsInside(int column) =>
        _column != End && (_column > column || (_column == column && Peek(_at) is ']' or '}'));

    private readonly bool IsFlowEndAt(int at) => IsWhiteAt(at) || Peek(at) is ',' or '[' or ']' or '{' or '}';

    private void ReadFlowPlain(int column)
    {
        if (!MayBeginPlain(_at, isInFlow: true))
        {
            HandOn();
            return;
        }
        int start = _at, end = _at;
        bool isFolded = false;
        while (true)
        {
            int lineEnd = PlainEndInFlow(_at);
            end = TrimmedEnd(_at, lineEnd);
            _at = lineEnd;
            if (Peek(_at) is not ('\n' or '\r'))
                break;
            NextContent();
            char c = Peek(_at);
            if (!IsInside(column))
            {
                HandOn();
                return;
            }
            if (_hasComment || c is ',' or ']' or '}' or '[' or '{' || (c == ':' && IsFlowEndAt(_at + 1)))
                break;
            isFolded = true;
        }
        StandOn(YamlStyle.Plain, !isFolded, start, end, start, end);
    }

    /// <summary>Where a plain text ends in its line: at a bracket, a comma, a colon that ends a key, a comment or the line's end.</summary>
    private readonly int PlainEndInFlow(int at)
    {
        for (; at < _utf8.Length; at++)
        {
            switch (_utf8[at])
            {
                case (byte)',' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'\n':
                    return at;
                case (byte)':' when IsFlowEndAt(at + 1):
                    return at;
                case (byte)'#' when Peek(at - 1) is ' ' or '\t':
                    return at;
            }
        }
        return at;
    }
}
