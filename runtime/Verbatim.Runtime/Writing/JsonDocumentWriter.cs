using System.Text.Encodings.Web;
using System.Text.Json;

namespace Verbatim.Runtime.Writing;

/// <summary>Writes indented JSON.</summary>
internal sealed class JsonDocumentWriter(Stream stream) : DocumentWriter
{
    // The document goes into a file, not into HTML: quotation marks and letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json = new(stream, Options);

    public override void BeginMapping() => _json.WriteStartObject();

    public override void EndMapping() => _json.WriteEndObject();

    public override void BeginSequence() => _json.WriteStartArray();

    public override void EndSequence() => _json.WriteEndArray();

    public override void Key(string key) => _json.WritePropertyName(key);

    public override void Text(string text) => _json.WriteStringValue(text);

    public override void Date(string text) => Text(text);

    public override void Literal(string text) => _json.WriteRawValue(text);

    public override void Plain(string text) => Literal(
        LexicalNumber.TryReadBoolean(text, out bool truth) ? KeyText.Of(truth)
        : LexicalNumber.TryReadDecimal(text, out decimal exact) ? KeyText.Of(exact)
        : LexicalNumber.TryReadDouble(text, out double number) ? KeyText.Of(number) : text);

    private protected override void End()
    {
        _json.Dispose();
        stream.WriteByte((byte)'\n');
    }
}
