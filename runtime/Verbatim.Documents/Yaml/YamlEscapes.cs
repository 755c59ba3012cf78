namespace Verbatim.Documents.Yaml;

/// <summary>What stands behind a backslash in double quotation marks.</summary>
internal static class YamlEscapes
{
    /// <summary>How many bytes an escape has; 0 where it is none. A line end behind a backslash is left to be read as one.</summary>
    public static int LengthAt(ReadOnlySpan<byte> utf8, int at)
    {
        if (at + 1 >= utf8.Length)
            return 0;
        int digits = DigitsOf(utf8[at + 1]);
        if (digits == 0)
            return IsLineEnd(utf8[at + 1]) ? 1 : Meant(utf8[at + 1]) < 0 ? 0 : 2;
        if (at + 2 + digits > utf8.Length)
            return 0;
        long point = Number(utf8.Slice(at + 2, digits));
        return point is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? 2 + digits : 0;
    }

    /// <summary>The character that an escape stands for.</summary>
    /// <param name="utf8">The escape and what follows, from its backslash.</param>
    /// <param name="length">How many bytes it has.</param>
    public static int Read(ReadOnlySpan<byte> utf8, out int length)
    {
        int digits = DigitsOf(utf8[1]);
        length = 2 + digits;
        return digits == 0 ? Meant(utf8[1]) : (int)Number(utf8.Slice(2, digits));
    }

    public static bool IsLineEnd(byte b) => b is (byte)'\n' or (byte)'\r';

    private static int DigitsOf(byte kind) => (char)kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    private static int Meant(byte escaped) => (char)escaped switch
    {
        '0' => 0,
        'a' => 0x07,
        'b' => 0x08,
        't' or '\t' => 0x09,
        'n' => 0x0A,
        'v' => 0x0B,
        'f' => 0x0C,
        'r' => 0x0D,
        'e' => 0x1B,
        ' ' or '"' or '/' or '\\' => escaped,
        'N' => 0x85,
        '_' => 0xA0,
        'L' => 0x2028,
        'P' => 0x2029,
        _ => -1,
    };

    private static long Number(ReadOnlySpan<byte> digits)
    {
        long number = 0;
        foreach (byte digit in digits)
        {
            int value = digit switch
            {
                >= (byte)'0' and <= (byte)'9' => digit - '0',
                >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
                _ => -1,
            };
            if (value < 0)
                return -1;
            number = (number << 4) | (uint)value;
        }
        return number;
    }
}
