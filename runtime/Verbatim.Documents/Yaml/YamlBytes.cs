namespace Verbatim.Documents.Yaml;

/// <summary>What the bytes of a text must be so that a <see cref="YamlReader"/> can read them.</summary>
internal static class YamlBytes
{
    /// <summary>
    /// Whether a text holds only what YAML allows, no byte-order mark and no line that ends in CR alone. It must be UTF-8; that is the
    /// caller's to know.
    /// </summary>
    public static bool AreUsual(ReadOnlySpan<byte> utf8)
    {
#if NET
        if (utf8.IndexOfAny(Odd) is var first && first < 0)
            return true;
        utf8 = utf8.Slice(first);
#endif
        for (int i = 0; i < utf8.Length; i++)
        {
            byte b = utf8[i];
            if (b is >= 0x20 and < 0x7F or (byte)'\n' or (byte)'\t')
                continue;
            byte next = i + 1 < utf8.Length ? utf8[i + 1] : (byte)0;
            bool isOdd = b switch
            {
                (byte)'\r' => next != '\n',
                0xC2 => next < 0xA0 && next != 0x85,
                // U+FEFF and the two behind U+FFFD.
                0xEF => i + 2 < utf8.Length && ((next == 0xBB && utf8[i + 2] == 0xBF) || (next == 0xBF && utf8[i + 2] >= 0xBE)),
                _ => b < 0x80,
            };
            if (isOdd)
                return false;
        }
        return true;
    }

    /// <summary>Whether a character is a letter of English or a low line, which begin nothing but a plain text.</summary>
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_';

#if NET
    private static readonly System.Buffers.SearchValues<byte> Odd = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(static b => b is not ('\n' or '\t')).Select(static b => (byte)b), 0x7F, 0xC2, 0xEF]);
#endif
}
