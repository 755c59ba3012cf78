namespace Verbatim.Runtime.Reading;

/// <summary>
/// A document that is to be read: its bytes or its characters, whichever came, and the rest only where it is needed. Two threads that
/// ask for the same at once may both make it; what they get is equal.
/// </summary>
internal sealed class DocumentInput
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private SourceText? _text;
    private DocumentTree? _tree;

    private DocumentInput(string path, ReadOnlyMemory<byte> utf8, SourceText? text)
    {
        Path = path;
        Format = DocumentParser.FormatOf(path);
        _utf8 = utf8;
        _text = text;
    }

    /// <summary>Its path, as findings name it.</summary>
    public string Path { get; }

    /// <summary>What it is read as.</summary>
    public DocumentFormat Format { get; }

    /// <summary>Its text, with the places of its lines.</summary>
    public SourceText Text => _text ??= SourceText.FromBytes(Path, _utf8.ToArray());

    /// <summary>Its tree.</summary>
    public DocumentTree Tree => _tree ??= DocumentParser.Parse(Text, Format);

    /// <summary>Whether its characters stand for bytes that were no UTF-8.</summary>
    public bool IsKnownBad => _text is { IsUtf8: false };

    /// <summary>Its bytes, without a byte-order mark.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8.IsEmpty ? Text.ToUtf8().Span : WithoutMark(_utf8.Span);

    /// <summary>A document whose characters are known.</summary>
    public static DocumentInput Of(SourceText text) => new(text.Path, default, text);

    /// <summary>A document whose bytes are known.</summary>
    public static DocumentInput Of(ReadOnlyMemory<byte> utf8, string path) => new(path, utf8, text: null);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8;
}
