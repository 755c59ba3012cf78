using System.Buffers;

namespace Verbatim.Documents.Yaml;

/// <summary>Makes strings of what a reader stands on.</summary>
internal static class Utf8Text
{
#if NET
    /// <summary>The characters of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>How many UTF-16 units bytes are.</summary>
    public static int CountUnits(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);
#else
    /// <summary>The characters of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(utf8.Length);
        utf8.CopyTo(rented);
        string text = Encoding.UTF8.GetString(rented, 0, utf8.Length);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>How many UTF-16 units bytes are.</summary>
    public static int CountUnits(ReadOnlySpan<byte> utf8)
    {
        int units = 0;
        foreach (byte b in utf8)
            units += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        return units;
    }
#endif

    /// <summary>The characters of a value, resolved.</summary>
    public static string Of(ReadOnlySpan<byte> utf8, in YamlScalar scalar)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(ScalarText.MostBytes(scalar));
        string text = Encoding.UTF8.GetString(rented, 0, ScalarText.Resolve(utf8, scalar, rented));
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }
}
