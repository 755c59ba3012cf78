namespace Verbatim.Documents.Text;

/// <summary>What UTF-8 is in characters.</summary>
internal static class Utf8Text
{
#if NET
    /// <summary>The characters of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>The characters of bytes of a text that is all ASCII, made in one go.</summary>
    public static string OfAscii(ReadOnlySpan<byte> ascii) => Encoding.Latin1.GetString(ascii);

    /// <summary>Whether all bytes are characters of ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8);

    /// <summary>How many UTF-16 units bytes are.</summary>
    public static int CountUnits(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8) ? utf8.Length : Encoding.UTF8.GetCharCount(utf8);

    /// <summary>Whether bytes are UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => System.Text.Unicode.Utf8.IsValid(utf8);
#else
    /// <summary>The characters of bytes of a text that is all ASCII.</summary>
    public static string OfAscii(ReadOnlySpan<byte> ascii) => Of(ascii);

    /// <summary>Whether to take the way of ASCII, which here is no shorter.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> utf8) => utf8.IsEmpty;

    /// <summary>The characters of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        byte[] bytes = ScratchBytes.Take(utf8.Length);
        utf8.CopyTo(bytes);
        string text = Encoding.UTF8.GetString(bytes, 0, utf8.Length);
        ScratchBytes.GiveBack(bytes);
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

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether bytes are UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        try
        {
            Strict.GetCharCount(utf8.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
#endif
}
