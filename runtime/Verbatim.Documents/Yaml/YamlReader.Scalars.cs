namespace Verbatim.Documents.Yaml;

/// <summary>How it finds where single values end, and what will have to be resolved in them.</summary>
public ref partial struct YamlReader
{
    private void StandOn(YamlStyle style, bool isVerbatim, int start, int end, int contentStart, int contentEnd)
    {
        _node = YamlNodeKind.Scalar;
        (Start, Behind) = (start, end);
        _scalar = new RawScalar
        {
            Style = style,
            IsVerbatim = isVerbatim,
            Start = start,
            End = end,
            ContentStart = contentStart,
            ContentEnd = contentEnd,
        };
    }

    private void StandOnNothing(int at)
    {
        (_isOpen, IsFlow) = (false, false);
        StandOn(YamlStyle.Plain, isVerbatim: true, at, at, at, at);
    }

    private void StandOnAlias()
    {
        TextSpan name = Anchor;
        StandOn(YamlStyle.Plain, isVerbatim: true, name.Start - 1, name.End, name.Start, name.End);
        _node = YamlNodeKind.Alias;
    }

    /// <summary>Reads the name of an anchor or an alias, to behind it.</summary>
    private bool TryReadName()
    {
        int start = _at + 1, end = start;
        while (!IsFlowEndAt(end))
            end++;
        if (end == start || Peek(end) is '[' or '{')
            return false;
        Anchor = TextSpan.FromBounds(start, end);
        _at = end;
        return true;
    }

    private readonly bool MayBeginPlain(int at, bool isInFlow) => Peek(at) switch
    {
        '-' or '?' or ':' => isInFlow ? !IsFlowEndAt(at + 1) : !IsWhiteAt(at + 1),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '\0' => false,
        _ => true,
    };

    /// <summary>Reads a plain text to the end of its line, or to the colon that makes a key of it.</summary>
    private bool TryReadPlainLine(out bool isKey)
    {
        isKey = false;
        int start = _at;
        if (!MayBeginPlain(start, isInFlow: false))
            return false;
        int end = PlainEnd(start, out isKey);
        int trimmed = TrimmedEnd(start, end);
        StandOn(YamlStyle.Plain, isVerbatim: true, start, trimmed, start, trimmed);
        _at = end;
        return true;
    }

    /// <summary>Adds the lines that go on with a plain text, and goes to what comes next.</summary>
    private void GoOnPlain(int parentColumn)
    {
        bool isOver = Peek(_at) == '#';
        NextContent();
        if (_column <= parentColumn)
            return;
        int start = _scalar.Start, end = _scalar.End;
        while (_column > parentColumn)
        {
            if (isOver || _hasComment)
            {
                HandOn();
                return;
            }
            int lineEnd = PlainEnd(_at, out bool isKey);
            if (isKey)
            {
                HandOn();
                return;
            }
            end = TrimmedEnd(_at, lineEnd);
            _at = lineEnd;
            isOver = Peek(_at) == '#';
            NextContent();
        }
        StandOn(YamlStyle.Plain, isVerbatim: false, start, end, start, end);
    }

    /// <summary>Where a plain text ends in its line: at a colon that ends a key, a comment, or the line's end.</summary>
    private readonly int PlainEnd(int at, out bool isKey)
    {
        isKey = false;
        while (true)
        {
            int found = _utf8.Slice(at).IndexOfAny((byte)':', (byte)'#', (byte)'\n');
            if (found < 0)
                return _utf8.Length;
            at += found;
            byte c = _utf8[at];
            if (c == '\n')
                return at;
            isKey = c == ':' && IsWhiteAt(at + 1);
            if (isKey || (c == '#' && Peek(at - 1) is ' ' or '\t'))
                return at;
            at++;
        }
    }

    private readonly int TrimmedEnd(int start, int end)
    {
        while (end > start && _utf8[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
            end--;
        return end;
    }

    /// <summary>Reads a quoted text to behind its second mark.</summary>
    /// <param name="parentColumn">The column that the lines that go on with it must pass; none goes on with a key.</param>
    private bool TryReadQuoted(int parentColumn)
    {
        byte quote = _utf8[_at];
        bool isDouble = quote == '"', isVerbatim = true;
        int start = _at, at = start + 1;
        while (true)
        {
            int found = at <= _utf8.Length ? _utf8.Slice(at).IndexOfAny(quote, isDouble ? (byte)'\\' : quote, (byte)'\n') : -1;
            if (found < 0)
                return false;
            at += found;
            byte c = _utf8[at];
            if (c == '\n')
            {
                if (!MayGoOnAt(ref at, parentColumn))
                    return false;
                isVerbatim = false;
            }
            else if (c != quote || (!isDouble && Peek(at + 1) == '\''))
            {
                int length = isDouble ? YamlEscapes.LengthAt(_utf8, at) : 2;
                if (length == 0)
                    return false;
                at += length;
                isVerbatim = false;
            }
            else
            {
                break;
            }
        }
        _at = at + 1;
        StandOn(isDouble ? YamlStyle.DoubleQuoted : YamlStyle.SingleQuoted, isVerbatim, start, at + 1, start + 1, at);
        return true;
    }

    /// <summary>Goes from the end of a line to the content of the next one that has some, if it may go on with a quoted text.</summary>
    private readonly bool MayGoOnAt(ref int at, int parentColumn)
    {
        int lineStart = at + 1;
        at = lineStart;
        while (Peek(at) is ' ')
            at++;
        int column = at - lineStart;
        int content = at;
        while (Peek(content) is ' ' or '\t')
            content++;
        if (Peek(content) is '\n' or '\r')
        {
            at = Peek(content) == '\r' ? content + 1 : content;
            return parentColumn != int.MaxValue;
        }
        at = content;
        return column > parentColumn && !(column == 0 && IsMarkerAt(lineStart));
    }

    /// <summary>Reads a block of lines, and goes to what comes next.</summary>
    private void ReadBlockScalar(int parentColumn)
    {
        int start = _at;
        YamlStyle style = _utf8[_at++] == '|' ? YamlStyle.Literal : YamlStyle.Folded;
        char chomping = ' ';
        int indent = 0;
        for (char c = Peek(_at); c is '-' or '+' or (>= '1' and <= '9'); c = Peek(++_at))
        {
            bool isAgain = c is '-' or '+' ? chomping != ' ' : indent != 0;
            if (isAgain)
                HandOn();
            if (c is '-' or '+')
                chomping = c;
            else
                indent = Math.Max(parentColumn, 0) + c - '0';
        }
        int behind = _at;
        char rest = SkipWhite();
        if (IsHandedOn || !IsRestEmpty(rest, isSetOff: _at > behind))
        {
            HandOn();
            return;
        }
        int content = Math.Min(LineEnd(_at) + 1, _utf8.Length);
        if (indent == 0 && !TryFindIndent(content, parentColumn, out indent))
        {
            HandOn();
            return;
        }
        int end = EndOfBlock(content, indent, parentColumn, out int textEnd);
        bool isUnended = end == _utf8.Length && end > content && _utf8[end - 1] != '\n';
        if (isUnended)
        {
            HandOn();
            return;
        }
        StandOn(style, isVerbatim: false, start, Math.Max(textEnd, TrimmedEnd(start, behind)), content, end);
        _scalar = _scalar with { Indent = indent, Chomping = chomping };
        BeginLine(end);
    }

    /// <summary>How far the first line with content is indented; false where a line before it is indented further.</summary>
    private readonly bool TryFindIndent(int at, int parentColumn, out int indent)
    {
        int most = 0;
        while (true)
        {
            int start = at;
            while (Peek(at) == ' ')
                at++;
            indent = at - start;
            if (Peek(at) is '\r' or '\n')
            {
                most = Math.Max(most, indent);
                at = Peek(at) == '\r' ? at + 2 : at + 1;
                continue;
            }
            // Nothing is in the block: its lines are empty.
            if (Peek(at) == '\0' || indent <= parentColumn)
                indent = Math.Max(most, parentColumn + 1);
            return most <= indent && Peek(at) != '\t';
        }
    }

    /// <summary>Where the line begins that ends a block.</summary>
    private readonly int EndOfBlock(int at, int indent, int parentColumn, out int textEnd)
    {
        textEnd = 0;
        while (at < _utf8.Length)
        {
            int content = at;
            while (content - at < indent && Peek(content) == ' ')
                content++;
            char c = Peek(content);
            bool isEmpty = c is '\n' or '\r';
            if (!isEmpty && (content - at < indent || (indent == 0 && IsMarkerAt(at))))
                return at;
            int lineEnd = LineEnd(content);
            int trimmed = TrimmedEnd(content, lineEnd);
            if (trimmed > content)
                textEnd = trimmed;
            at = Math.Min(lineEnd + 1, _utf8.Length);
        }
        return at;
    }
}
