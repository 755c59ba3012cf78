using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ScalarEvent = YamlDotNet.Core.Events.Scalar;

namespace Verbatim.Runtime.Reading;

/// <summary>
/// Reads YAML from YamlDotNet's events. Anchors, aliases, merge keys, tags and directives do not stream: at the first one it is in
/// doubt, and the document's tree is read instead. Bad YAML throws <see cref="YamlException"/> or <see cref="InvalidOperationException"/>.
/// </summary>
internal struct YamlReader : IReader
{
    private const string MergeKey = "<<";

    private readonly Parser _parser;
    private readonly int _maxDepth;
    private readonly List<ParsingEvent> _ahead = [];
    private int _taken;
    private ParsingEvent? _current;
    private string? _key;
    private int _depth;

    /// <summary>Stands on the value of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="maxDepth">How many mappings and sequences may stand inside one another.</param>
    public YamlReader(string text, int maxDepth)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _maxDepth = maxDepth;
        Step();
        Step();
        // Tag directives say nothing unless there is a tag, and a tag is in doubt by itself.
        IsInDoubt = _current is not DocumentStart { Version: null };
        Step();
    }

    public readonly NodeKind Node => _current switch
    {
        ScalarEvent => NodeKind.Scalar,
        MappingStart => NodeKind.Mapping,
        SequenceStart => NodeKind.Sequence,
        _ => NodeKind.None,
    };

    public readonly ScalarKind Scalar => _current is ScalarEvent scalar ? KindOf(scalar) : ScalarKind.Null;

    public readonly bool IsNull => _current is ScalarEvent scalar && IsNullScalar(scalar);

    public readonly string Key => _key ?? "";

    public bool IsKeyNull { get; private set; }

    public bool IsInDoubt { get; private set; }

    public bool BeginMapping() => _current is MappingStart && Descend();

    public bool NextKey(ref KeyCursor keys)
    {
        while (StepToKey())
        {
            keys.MoveTo(keys.Keys.IndexOf(_key, keys.Expected));
            Step();
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
        key = StepToKey() ? _key : null;
        if (key is not null)
            Step();
        return key is not null;
    }

    public bool BeginSequence() => _current is SequenceStart && Descend();

    public bool NextItem()
    {
        Step();
        if (_current is not SequenceEnd)
            return !IsInDoubt;
        _depth--;
        return false;
    }

    public readonly string GetText() => ((ScalarEvent)_current!).Value;

    public readonly int CopyText(scoped Span<char> buffer)
    {
        string text = GetText();
        return text.AsSpan().TryCopyTo(buffer) ? text.Length : -1;
    }

    public readonly int IndexIn(KeySet texts) => _current is ScalarEvent scalar ? texts.IndexOf(scalar.Value) : -1;

    public bool HasOtherKeysOnly(KeySet keys)
    {
        if (_current is not MappingStart)
            return false;
        int depth = 0;
        bool isKey = true;
        for (int i = 0; ; i++)
        {
            ParsingEvent found = Peek(i);
            if (depth == 0 && found is MappingEnd)
                return i > 0;
            if (depth == 0 && isKey && found is ScalarEvent { Value: var name } && keys.IndexOf(name) >= 0)
                return false;
            depth += found.NestingIncrease;
            if (depth == 0)
                isKey = !isKey;
        }
    }

    public int FindDesignator(string key, KeySet classes)
    {
        if (_current is not MappingStart)
            return -1;
        int depth = 0;
        bool isKey = true;
        for (int i = 0; ; i++)
        {
            ParsingEvent found = Peek(i);
            if (depth == 0 && found is MappingEnd)
                return -1;
            if (depth == 0 && isKey && found is ScalarEvent { Value: var name } && name == key)
                return Designated(Peek(i + 1), classes);
            depth += found.NestingIncrease;
            if (depth == 0)
                isKey = !isKey;
        }
    }

    /// <summary>Whether nothing follows the value that was read.</summary>
    public bool IsAtEnd()
    {
        Step();
        bool isEnd = _current is DocumentEnd;
        Step();
        return isEnd && _current is StreamEnd && !IsInDoubt;
    }

    private static int Designated(ParsingEvent found, KeySet classes)
    {
        if (found is not ScalarEvent scalar)
            return -2;
        if (IsNullScalar(scalar))
            return -1;
        return classes.IndexOf(scalar.Value) is >= 0 and int position ? position : -2;
    }

    private readonly ParsingEvent Peek(int steps)
    {
        while (_ahead.Count - _taken <= steps)
            _ahead.Add(_parser.MoveNext() ? _parser.Current! : throw new YamlException("The document ends too early."));
        return _ahead[_taken + steps];
    }

    private bool StepToKey()
    {
        Step();
        if (_current is MappingEnd)
        {
            _depth--;
            return false;
        }
        _key = (_current as ScalarEvent)?.Value;
        IsKeyNull = IsNull;
        IsInDoubt |= _key is null or MergeKey;
        return !IsInDoubt;
    }

    private bool Descend()
    {
        IsInDoubt |= ++_depth > _maxDepth;
        return !IsInDoubt;
    }

    private void Step()
    {
        _current = _taken < _ahead.Count ? _ahead[_taken++] : _parser.MoveNext() ? _parser.Current : null;
        if (_taken > 0 && _taken == _ahead.Count)
        {
            _ahead.Clear();
            _taken = 0;
        }
        IsInDoubt |= _current is null or AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false };
    }

    private static bool IsNullScalar(ScalarEvent scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private static ScalarKind KindOf(ScalarEvent scalar) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ScalarKind.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => ScalarKind.Block,
        _ => IsNullScalar(scalar) ? ScalarKind.Null : ScalarKind.Plain,
    };
}
