using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Verbatim.Runtime.Reading;

/// <summary>
/// Reads JSON from its bytes. Bad JSON throws <see cref="JsonException"/>, half a surrogate pair <see cref="InvalidOperationException"/>.
/// </summary>
internal ref struct JsonReader : IReader
{
    private readonly bool _isAscii;
    private Utf8JsonReader _json;
    private string? _key;

    /// <summary>Stands on the value of a document.</summary>
    /// <param name="utf8">The document, without a byte-order mark.</param>
    /// <param name="maxDepth">How many objects and arrays may stand inside one another.</param>
    public JsonReader(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        // Texts of ASCII alone are made of their bytes in one go.
        _isAscii = Ascii.IsValid(utf8);
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        _json.Read();
    }

    public readonly NodeKind Node => _json.TokenType switch
    {
        JsonTokenType.StartObject => NodeKind.Mapping,
        JsonTokenType.StartArray => NodeKind.Sequence,
        JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null => NodeKind.Scalar,
        _ => NodeKind.None,
    };

    public readonly ScalarKind Scalar => _json.TokenType switch
    {
        JsonTokenType.String => ScalarKind.Quoted,
        JsonTokenType.Number => ScalarKind.Number,
        JsonTokenType.True or JsonTokenType.False => ScalarKind.Boolean,
        _ => ScalarKind.Null,
    };

    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    public readonly string Key => _key ?? "";

    public readonly bool IsKeyNull => false;

    public readonly bool IsInDoubt => false;

    public readonly bool BeginMapping() => _json.TokenType == JsonTokenType.StartObject;

    public bool NextKey(ref KeyCursor keys)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            int position = _json.ValueIsEscaped ? keys.Keys.IndexOf(_json.GetString()) : keys.Keys.IndexOf(_json.ValueSpan, keys.Expected);
            if (position < 0)
                _key = _json.GetString();
            keys.MoveTo(position);
            _json.Read();
            if (keys.Current < 0)
                return true;
            if (_json.TokenType == JsonTokenType.Null)
                continue;
            keys.MarkPresent();
            return true;
        }
        return false;
    }

    public bool NextKey([NotNullWhen(true)] out string? key)
    {
        key = _json.Read() && _json.TokenType == JsonTokenType.PropertyName ? _json.GetString() : null;
        return key is not null && _json.Read();
    }

    public readonly bool BeginSequence() => _json.TokenType == JsonTokenType.StartArray;

    public bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    public readonly string GetText() =>
        _isAscii && !_json.ValueIsEscaped ? Encoding.Latin1.GetString(_json.ValueSpan)
        : _json.TokenType == JsonTokenType.String ? _json.GetString()! : Encoding.UTF8.GetString(_json.ValueSpan);

    public readonly ReadOnlySpan<byte> Utf8 => _json.ValueIsEscaped ? default : _json.ValueSpan;

    public readonly int CopyText(scoped Span<char> buffer)
    {
        // Never more characters than bytes, escapes included.
        if (_json.ValueSpan.Length > buffer.Length)
            return -1;
        return _json.TokenType == JsonTokenType.String ? _json.CopyString(buffer) : Encoding.UTF8.GetChars(_json.ValueSpan, buffer);
    }

    public readonly int IndexIn(KeySet texts) =>
        _json.TokenType != JsonTokenType.String ? -1
        : _json.ValueIsEscaped ? texts.IndexOf(_json.GetString())
        : texts.IndexOf(_json.ValueSpan);

    public readonly bool HasOtherKeysOnly(KeySet keys)
    {
        JsonReader ahead = this;
        bool hasKeys = false;
        if (!ahead.BeginMapping())
            return false;
        while (ahead._json.Read() && ahead._json.TokenType == JsonTokenType.PropertyName)
        {
            hasKeys = true;
            if (keys.IndexOf(ahead._json.GetString()) >= 0)
                return false;
            ahead._json.Skip();
        }
        return hasKeys;
    }

    public readonly int FindDesignator(string key, KeySet classes)
    {
        JsonReader ahead = this;
        if (!ahead.BeginMapping())
            return -1;
        while (ahead._json.Read() && ahead._json.TokenType == JsonTokenType.PropertyName)
        {
            bool isDesignator = ahead._json.ValueTextEquals(key);
            ahead._json.Read();
            if (isDesignator)
                return ahead.IsNull ? -1 : ahead.IndexIn(classes) is >= 0 and int found ? found : -2;
            ahead._json.Skip();
        }
        return -1;
    }

    /// <summary>Whether nothing follows the value that was read.</summary>
    public bool IsAtEnd() => !_json.Read();
}
