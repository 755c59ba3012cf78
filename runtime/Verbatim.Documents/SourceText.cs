using System.Security.Cryptography;

namespace Verbatim.Documents;

/// <summary>The text of one file, with the places of its lines and the checksum of its bytes. Immutable, safe to share.</summary>
public sealed class SourceText
{
    private const int Unknown = 0, Valid = 1, Invalid = 2;

    // What it was made of: a file's bytes, or characters. All else is made where it is asked for; two threads may both make it, alike.
    private readonly byte[]? _bytes;
    private readonly string? _written;
    private string? _text;
    private string? _sha256;
    private int _utf8 = Unknown;
    private int _length = -1;
    private LineTable? _lines;

    private SourceText(string path, byte[] bytes) => (Path, _bytes) = (path, bytes);

    private SourceText(string path, string written, string? sha256, bool isUtf8)
    {
        (Path, _written, _sha256, _utf8) = (path, written, sha256, isUtf8 ? Valid : Invalid);
        _text = written.Length > 0 && written[0] == '\uFEFF' ? written.Substring(1) : written;
    }

    /// <summary>The path as the caller gave it; diagnostics repeat it.</summary>
    public string Path { get; }

    /// <summary>The characters, without a byte-order mark.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(_bytes!, Mark, _bytes!.Length - Mark);

    /// <summary>How many UTF-16 units the text has.</summary>
    public int Length => _length >= 0 ? _length : _length = _text?.Length ?? Utf8Text.CountUnits(Utf8);

    /// <summary>SHA-256 of the file's raw bytes, mark included, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256 ??= Checksum(_bytes ?? Encoding.UTF8.GetBytes(_written!));

    /// <summary>Whether the bytes were valid UTF-8. If not, <see cref="Text"/> has U+FFFD in place of what could not be read.</summary>
    public bool IsUtf8 => (_utf8 != Unknown ? _utf8 : _utf8 = Utf8Text.IsValid(Utf8) ? Valid : Invalid) == Valid;

    /// <summary>Where in <see cref="Text"/> the first unreadable byte stood, or -1.</summary>
    public int FirstUndecodable => IsUtf8 ? -1
        : _bytes is null ? Text.IndexOf('\uFFFD', StringComparison.Ordinal) : FirstReplaced(Text, _bytes, Mark);

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => Lines.Count;

    /// <summary>Its bytes in UTF-8, without a byte-order mark: those of the file, or made of the characters.</summary>
    public ReadOnlyMemory<byte> ToUtf8() => _bytes is null ? Encoding.UTF8.GetBytes(Text) : _bytes.AsMemory(Mark);

    /// <summary>The bytes that it was made of, without a byte-order mark; none where it was made of characters.</summary>
    internal ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(Mark);

    /// <summary>Whether it was made of bytes.</summary>
    internal bool HasBytes => _bytes is not null;

    private int Mark => _bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    private LineTable Lines => _lines ??= new LineTable(Text);

    /// <summary>A text that is in memory already; its checksum is that of its UTF-8 bytes unless given.</summary>
    /// <param name="path">The path that diagnostics name.</param>
    /// <param name="text">The characters.</param>
    /// <param name="sha256">The checksum of the bytes the text came from, where it is known.</param>
    /// <param name="isUtf8">False where those bytes were not UTF-8, and U+FFFD stands for what could not be read.</param>
    public static SourceText From(string path, string text, string? sha256 = null, bool isUtf8 = true) => new(path, text, sha256, isUtf8);

    /// <summary>
    /// A file. Its bytes are kept, and decoded as UTF-8 where characters are asked for; bad ones do not throw: see <see cref="IsUtf8"/>.
    /// </summary>
    /// <param name="path">The path that diagnostics name.</param>
    /// <param name="bytes">The whole file, with or without a byte-order mark; not to be changed any more.</param>
    public static SourceText FromBytes(string path, byte[] bytes) => new(path, bytes);

    /// <summary>The line and column of an offset, both from 0. An offset past the end is the end's.</summary>
    public LinePosition GetLinePosition(int offset) => Lines.GetPosition(Math.Min(Math.Max(offset, 0), Length));

    /// <summary>The place of a span by line and column.</summary>
    public Location GetLocation(TextSpan span) =>
        new(Path, span, new LinePositionSpan(GetLinePosition(span.Start), GetLinePosition(span.End)));

    /// <summary>The characters of a line, without its line ending.</summary>
    /// <param name="line">The line, from 0.</param>
    public string GetLine(int line) => Lines.GetLine(line);

    /// <summary>The first U+FFFD that stands for bytes that could not be read, and not for itself.</summary>
    private static int FirstReplaced(string text, byte[] bytes, int skip)
    {
        char[] units = text.ToCharArray();
        int seen = 0;
        int offset = skip;
        for (int at = text.IndexOf('\uFFFD', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\uFFFD', at + 1))
        {
            offset += Encoding.UTF8.GetByteCount(units, seen, at - seen);
            if (offset + 3 > bytes.Length || bytes[offset] != 0xEF || bytes[offset + 1] != 0xBF || bytes[offset + 2] != 0xBD)
                return at;
            seen = at;
        }
        return -1;
    }

    /// <summary>SHA-256 of bytes as 64 lower-case hexadecimal digits.</summary>
    internal static string Checksum(byte[] bytes)
    {
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(bytes);
        StringBuilder hex = new(hash.Length * 2);
        foreach (byte b in hash)
            hex.Append(b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
#endif
    }
}
