namespace Verbatim.Documents.Text;

/// <summary>
/// Room for bytes that are needed for a moment, kept for the next on the same thread. What the oldest compiler loads has no pool of arrays.
/// </summary>
internal static class ScratchBytes
{
    private const int LongestKept = 1024 * 1024;

    [ThreadStatic]
    private static byte[]? spare;

    /// <summary>An array of a length or more, with anything in it.</summary>
    public static byte[] Take(int length)
    {
        byte[]? kept = spare;
        spare = null;
        return kept is not null && kept.Length >= length ? kept : new byte[Math.Max(length, 256)];
    }

    /// <summary>Gives an array back.</summary>
    public static void GiveBack(byte[] bytes)
    {
        if (bytes.Length <= LongestKept)
            spare = bytes;
    }
}
