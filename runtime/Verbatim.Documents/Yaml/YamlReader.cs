namespace Verbatim.Documents.Yaml;

/// <summary>
/// Reads YAML 1.2 from its UTF-8 bytes, forward only, as it is mostly written: mappings and lists in lines or in brackets, values of one
/// line or several, plain, quoted or in blocks, comments, anchors and aliases, several documents. What is rarer (tags, directives,
/// <c>? </c>, tabs before a line's content) and all that is wrong it hands on: it says so, and the document is to be read again by the
/// general parser, which finds the words. It makes no string but what it is asked for; a copy of it looks ahead.
/// </summary>
public ref partial struct YamlReader
{
    /// <summary>The column where no more of a document comes.</summary>
    private const int End = -1;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Span<YamlLevel> _levels;
    private readonly bool _isAscii;
    private RawScalar _scalar;
    private YamlNodeKind _node;

    // Whether the node is what begins at the current place in a line: what that is, is not looked at before somebody asks.
    private bool _isOpen;

    // Whether the node is a mapping whose first key has been read, and what that is.
    private YamlNodeKind _firstKey;
    private TextSpan _keyAnchor;
    private bool _isBegun;
    private bool _isAtMarker;
    private bool _hasComment;
    private bool _isFirst;
    private bool _hasValue;

    // Where reading stands; between values of lines that is the next content, in this column.
    private int _at;
    private int _column;

    /// <summary>Stands before the first document of a text.</summary>
    /// <param name="utf8">The text, without a byte-order mark.</param>
    /// <param name="levels">Room for as many mappings and sequences as may stand inside one another; what is deeper is handed on.</param>
    public YamlReader(ReadOnlySpan<byte> utf8, Span<YamlLevel> levels)
    {
        this = default;
        _utf8 = utf8;
        _levels = levels;
        _isAscii = Utf8Text.IsAscii(utf8);
        if (!YamlBytes.AreUsual(utf8))
            HandOn();
    }

    /// <summary>Whether something came up that is left to the general parser. What was read before it is worth nothing.</summary>
    public bool IsHandedOn { get; private set; }

    /// <summary>How many mappings and sequences the reader is in.</summary>
    public int Depth { get; private set; }

    /// <summary>What the reader stands on.</summary>
    public YamlNodeKind Node
    {
        get
        {
            // Behind a name it may begin anew in the next line.
            while (_isOpen)
                Determine();
            return _node;
        }
    }

    /// <summary>Whether the innermost collection that the reader is in is a mapping.</summary>
    public readonly bool IsInMapping => Depth > 0 && Level.Kind is not (YamlLevelKind.BlockSequence or YamlLevelKind.FlowSequence);

    /// <summary>Whether the value that the reader stands on has a name, by which aliases repeat it.</summary>
    public readonly bool HasAnchor => Anchor.Length > 0;

    /// <summary>The bytes of the scalar that the reader stands on, as they are written between its marks.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _utf8.Slice(_scalar.ContentStart, _scalar.ContentEnd - _scalar.ContentStart);

    /// <summary>Whether <see cref="ValueSpan"/> is the value, with nothing to resolve in it.</summary>
    public readonly bool IsVerbatim => _scalar.IsVerbatim;

    /// <summary>How the scalar that the reader stands on is written.</summary>
    public readonly ScalarKind Kind => _scalar.Style switch
    {
        YamlStyle.Plain => ScalarKind.Plain,
        YamlStyle.Literal or YamlStyle.Folded => ScalarKind.Block,
        _ => ScalarKind.Quoted,
    };

    /// <summary>The name of the value that the reader stands on, or of the one that an alias stands for; in bytes.</summary>
    internal TextSpan Anchor { get; private set; }

    /// <summary>The scalar that the reader stands on.</summary>
    internal readonly RawScalar Raw => _scalar;

    /// <summary>The name of the value that the reader stands on.</summary>
    internal readonly string AnchorName => Utf8Text.Of(_utf8.Slice(Anchor.Start, Anchor.Length));

    /// <summary>The first byte of what the reader stands on.</summary>
    internal int Start { get; private set; }

    /// <summary>The first byte behind the scalar or alias that the reader stands on, or behind a bracket that ended a collection.</summary>
    internal int Behind { get; private set; }

    /// <summary>Whether the collection that the reader stands on has brackets of its own.</summary>
    internal bool IsFlow { get; private set; }

    private readonly YamlLevel Level => _levels[Depth - 1];

    private readonly int ParentColumn => Depth > 0 ? Level.Column : End;

    /// <summary>Steps to the next document and stands on its value.</summary>
    /// <returns>False where there is none.</returns>
    public bool NextDocument()
    {
        bool mayBegin = !_isBegun;
        if (!_isBegun)
            BeginText();
        while (_isAtMarker && Peek(_at) == '.')
        {
            _at += 3;
            EndLine();
            mayBegin = true;
        }
        if (IsHandedOn || (_column == End && !_isAtMarker))
            return false;
        if (_isAtMarker)
            BeginMarked();
        else if (mayBegin)
            BeginNode();
        else
            HandOn();
        return !IsHandedOn;
    }

    /// <summary>Steps into the mapping that the reader stands on; false where it stands on something else.</summary>
    public bool EnterMapping()
    {
        // A letter begins a key or a value. Which one, the key shows, and only a mapping was asked for.
        if (_isOpen && YamlBytes.IsLetter(Peek(_at)))
        {
            (_isOpen, _firstKey) = (false, YamlNodeKind.None);
            return Enter(YamlLevelKind.BlockMapping, _column);
        }
        if (Node != YamlNodeKind.Mapping)
            return false;
        if (IsFlow)
            return EnterFlow(YamlLevelKind.FlowMapping);
        bool isPair = Depth > 0 && Level.Kind is YamlLevelKind.FlowSequence;
        return isPair ? Enter(YamlLevelKind.FlowPair, ParentColumn) : Enter(YamlLevelKind.BlockMapping, _column);
    }

    /// <summary>Steps into the sequence that the reader stands on; false where it stands on something else.</summary>
    public bool EnterSequence()
    {
        if (Node != YamlNodeKind.Sequence)
            return false;
        return IsFlow ? EnterFlow(YamlLevelKind.FlowSequence) : Enter(YamlLevelKind.BlockSequence, _column);
    }

    /// <summary>Steps to the next key of the mapping that the reader is in, and stands on it; at its end out of it.</summary>
    /// <returns>False at the end of the mapping.</returns>
    public bool NextKey()
    {
        YamlLevel level = Level;
        if (_firstKey != YamlNodeKind.None)
        {
            (_node, Anchor, _firstKey) = (_firstKey, _keyAnchor, YamlNodeKind.None);
            (Start, Behind) = (_scalar.Start, _scalar.End);
            return true;
        }
        return level.Kind switch
        {
            YamlLevelKind.BlockMapping => NextBlockKey(level.Column),
            YamlLevelKind.FlowMapping => NextFlowKey(level.Column),
            _ => EndPair(),
        };
    }

    /// <summary>
    /// Steps to the next key of the mapping that the reader is in, as <see cref="NextKey()"/>, and does not look at what it is where it is
    /// the one that is expected.
    /// </summary>
    /// <param name="expected">The key that is likely to come next.</param>
    /// <param name="isExpected">Whether it came: then the reader stands on no key, and the value is to follow.</param>
    public bool NextKey(scoped ReadOnlySpan<byte> expected, out bool isExpected)
    {
        YamlLevel level = Level;
        isExpected = level.Kind == YamlLevelKind.BlockMapping && level.Column == _column && _firstKey == YamlNodeKind.None
            && IsKeyAt(_at, expected);
        if (!isExpected)
            return NextKey();
        _at += expected.Length + 1;
        _node = YamlNodeKind.None;
        return true;
    }

    /// <summary>Steps from a key to its value.</summary>
    public void ToValue()
    {
        YamlLevel level = Level;
        if (level.Kind == YamlLevelKind.BlockMapping)
            ToBlockValue(level.Column);
        else
            ToFlowValue(level);
    }

    /// <summary>Steps to the next item of the sequence that the reader is in; at its end out of it.</summary>
    /// <returns>False at the end of the sequence.</returns>
    public bool NextItem()
    {
        YamlLevel level = Level;
        return level.Kind == YamlLevelKind.BlockSequence ? NextBlockItem(level.Column) : NextFlowItem(level.Column);
    }

    /// <summary>Passes over what the reader stands on.</summary>
    public void Skip()
    {
        int depth = Depth;
        if (!EnterMapping() && !EnterSequence())
            return;
        while (Depth > depth && !IsHandedOn)
        {
            bool isInside = IsInMapping ? NextKey() : NextItem();
            if (!isInside)
                continue;
            if (IsInMapping && !IsHandedOn)
                ToValue();
            if (!EnterMapping())
                EnterSequence();
        }
    }

    /// <summary>The characters of the scalar that the reader stands on; the name of what an alias stands for.</summary>
    public readonly string GetText() => !_scalar.IsVerbatim
        ? ScalarText.Of(_utf8, _scalar) : _isAscii ? Utf8Text.OfAscii(ValueSpan) : Utf8Text.Of(ValueSpan);

    private bool Enter(YamlLevelKind kind, int column)
    {
        if (Depth == _levels.Length)
        {
            HandOn();
            return false;
        }
        _levels[Depth++] = new YamlLevel(kind, column);
        _isFirst = true;
        return true;
    }

    /// <summary>Leaves the text to the general parser: nothing comes any more.</summary>
    private void HandOn()
    {
        (IsHandedOn, _isOpen, _isAtMarker, _firstKey) = (true, false, false, YamlNodeKind.None);
        _node = YamlNodeKind.None;
        (_at, _column) = (_utf8.Length, End);
    }
}
