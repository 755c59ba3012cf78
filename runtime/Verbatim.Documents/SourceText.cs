using System.Security.Cryptography;

namespace Verbatim.Documents;

/// <summary>The text of one file, with the places of its lines and the checksum of its bytes. Immutable.</summary>
public sealed class SourceText
{
    private readonly Lazy<LineTable> _lines;

    private SourceText(string path, string text, string sha256, bool isUtf8, int firstBadOffset)
    {
        Path = path;
        Text = text;
        Sha256 = sha256;
        IsUtf8 = isUtf8;
        FirstUndecodable = firstBadOffset;
        _lines = new Lazy<LineTable>(() => new LineTable(text));
    }

    /// <summary>The path as the caller gave it; diagnostics repeat it.</summary>
    public string Path { get; }

    /// <summary>The characters, without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the file's raw bytes, mark included, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Whether the bytes were valid UTF-8. If not, <see cref="Text"/> has U+FFFD in place of what could not be read.</summary>
    public bool IsUtf8 { get; }

    /// <summary>Where in <see cref="Text"/> the first unreadable byte stood, or -1.</summary>
    public int FirstUndecodable { get; }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => _lines.Value.Count;

    /// <summary>A text that is in memory already; its checksum is that of its UTF-8 bytes unless given.</summary>
    /// <param name="path">The path that diagnostics name.</param>
    /// <param name="text">The characters.</param>
    /// <param name="sha256">The checksum of the bytes the text came from, where it is known.</param>
    /// <param name="isUtf8">False where those bytes were not UTF-8, and U+FFFD stands for what could not be read.</param>
    public static SourceText From(string path, string text, string? sha256 = null, bool isUtf8 = true) =>
        new(path, WithoutMark(text), sha256 ?? Checksum(Encoding.UTF8.GetBytes(text)), isUtf8,
            isUtf8 ? -1 : WithoutMark(text).IndexOf('\uFFFD', StringComparison.Ordinal));

    /// <summary>Decodes a file's bytes as UTF-8. Bad bytes do not throw: see <see cref="IsUtf8"/>.</summary>
    /// <param name="path">The path that diagnostics name.</param>
    /// <param name="bytes">The whole file, with or without a byte-order mark.</param>
    public static SourceText FromBytes(string path, byte[] bytes)
    {
        int skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        string sha256 = Checksum(bytes);
        try
        {
            string text = Strict.GetString(bytes, skip, bytes.Length - skip);
            return new SourceText(path, text, sha256, isUtf8: true, firstBadOffset: -1);
        }
        catch (DecoderFallbackException)
        {
            string text = Encoding.UTF8.GetString(bytes, skip, bytes.Length - skip);
            return new SourceText(path, text, sha256, isUtf8: false, FirstReplaced(text, bytes, skip));
        }
    }

    /// <summary>The line and column of an offset, both from 0. An offset past the end is the end's.</summary>
    public LinePosition GetLinePosition(int offset) => _lines.Value.GetPosition(Math.Min(Math.Max(offset, 0), Text.Length));

    /// <summary>The place of a span by line and column.</summary>
    public Location GetLocation(TextSpan span) =>
        new(Path, span, new LinePositionSpan(GetLinePosition(span.Start), GetLinePosition(span.End)));

    /// <summary>The characters of a line, without its line ending.</summary>
    /// <param name="line">The line, from 0.</param>
    public string GetLine(int line) => _lines.Value.GetLine(line);

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
