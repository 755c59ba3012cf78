using System.Diagnostics.CodeAnalysis;
using Verbatim.Documents.Yaml;

namespace Verbatim.Runtime.Reading;

/// <summary>
/// Reads YAML from its bytes. Aliases and merge keys, and what <see cref="YamlReader"/> hands on, do not stream: at the first one it is in
/// doubt, and the document's tree is read instead. A name that no alias repeats says nothing.
/// </summary>
internal ref struct YamlStream : IReader
{
    private YamlReader _yaml;
    private string? _key;
    private bool _isInDoubt;

    /// <summary>Stands on the value of a document.</summary>
    /// <param name="utf8">The document, valid UTF-8 without a byte-order mark.</param>
    /// <param name="levels">Room for as many mappings and sequences as may stand inside one another.</param>
    public YamlStream(ReadOnlySpan<byte> utf8, Span<YamlLevel> levels)
    {
        _yaml = new YamlReader(utf8, levels);
        _yaml.NextDocument();
    }

    public NodeKind Node => _yaml.Node switch
    {
        YamlNodeKind.Scalar => NodeKind.Scalar,
        YamlNodeKind.Mapping => NodeKind.Mapping,
        YamlNodeKind.Sequence => NodeKind.Sequence,
        _ => NodeKind.None,
    };

    public ScalarKind Scalar => _yaml.Node != YamlNodeKind.Scalar || IsNullText() ? ScalarKind.Null : _yaml.Kind;

    public bool IsNull => _yaml.Node == YamlNodeKind.Scalar && IsNullText();

    public readonly string Key => _key ?? "";

    public bool IsKeyNull { get; private set; }

    public readonly bool IsInDoubt => _isInDoubt || _yaml.IsHandedOn;

    public bool BeginMapping() => _yaml.EnterMapping();

    public bool NextKey(ref KeyCursor keys)
    {
        while (_yaml.NextKey(keys.Keys.PlainText(keys.Expected), out bool isExpected))
        {
            int position = isExpected ? keys.Expected : PositionIn(keys.Keys, keys.Expected);
            if (position < 0 && !TakeKey())
                return false;
            keys.MoveTo(position);
            _yaml.ToValue();
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
        bool isKey = _yaml.NextKey() && TakeKey();
        key = isKey ? _key : null;
        if (isKey)
            _yaml.ToValue();
        return key is not null;
    }

    public bool BeginSequence() => _yaml.EnterSequence();

    public bool NextItem() => _yaml.NextItem();

    public readonly string GetText() => _yaml.GetText();

    public readonly ReadOnlySpan<byte> Utf8 => _yaml.IsVerbatim ? _yaml.ValueSpan : default;

    public readonly int CopyText(scoped Span<char> buffer)
    {
        if (_yaml.IsVerbatim)
            return Encoding.UTF8.TryGetChars(_yaml.ValueSpan, buffer, out int length) ? length : -1;
        string text = GetText();
        return text.AsSpan().TryCopyTo(buffer) ? text.Length : -1;
    }

    public int IndexIn(KeySet texts) => _yaml.Node == YamlNodeKind.Scalar ? PositionIn(texts, expected: 0) : -1;

    public readonly bool HasOtherKeysOnly(KeySet keys)
    {
        YamlStream ahead = this;
        bool hasKeys = false;
        if (!ahead.BeginMapping())
            return false;
        while (ahead._yaml.NextKey())
        {
            if (ahead.PositionIn(keys, expected: 0) >= 0)
                return false;
            hasKeys = true;
            ahead._yaml.ToValue();
            ahead._yaml.Skip();
        }
        return hasKeys;
    }

    public readonly int FindDesignator(string key, KeySet classes)
    {
        YamlStream ahead = this;
        if (!ahead.BeginMapping())
            return -1;
        while (ahead._yaml.NextKey())
        {
            bool isDesignator = ahead.IsText(key);
            ahead._yaml.ToValue();
            if (isDesignator)
                return ahead.IsNull ? -1 : ahead.IndexIn(classes) is >= 0 and int position ? position : -2;
            ahead._yaml.Skip();
        }
        return -1;
    }

    /// <summary>Whether nothing follows the value that was read.</summary>
    public bool IsAtEnd() => !_yaml.NextDocument() && !IsInDoubt;

    private readonly int PositionIn(KeySet texts, int expected) =>
        _yaml.IsVerbatim ? texts.IndexOf(_yaml.ValueSpan, expected) : texts.IndexOf(_yaml.GetText(), expected);

    private readonly bool IsText(string text) => _yaml.IsVerbatim && Ascii.IsValid(text)
        ? Ascii.Equals(_yaml.ValueSpan, text) : _yaml.GetText() == text;

    /// <summary>Takes note of a key that may be any; false where it stands for something else.</summary>
    private bool TakeKey()
    {
        IsKeyNull = IsNull;
        _isInDoubt |= _yaml.Node != YamlNodeKind.Scalar || (_yaml.Kind == ScalarKind.Plain && _yaml.ValueSpan.SequenceEqual("<<"u8));
        _key = _isInDoubt ? null : _yaml.GetText();
        return !_isInDoubt;
    }

    private readonly bool IsNullText() =>
        _yaml.Kind == ScalarKind.Plain && _yaml.IsVerbatim && _yaml.ValueSpan switch
        {
            { Length: 0 } => true,
            { Length: 1 } only => only[0] == '~',
            { Length: 4 } word => word.SequenceEqual("null"u8) || word.SequenceEqual("Null"u8) || word.SequenceEqual("NULL"u8),
            _ => false,
        };
}
