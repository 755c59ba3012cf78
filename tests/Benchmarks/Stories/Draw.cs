namespace Verbatim.Benchmarks.Stories;

/// <summary>
/// Chance that is the same on every run and every machine: what is drawn depends on what it is drawn for, and on nothing before it.
/// </summary>
internal static class Draw
{
    /// <summary>A number from 0 up to, not including, <paramref name="below"/>.</summary>
    /// <param name="below">The end of the range.</param>
    /// <param name="of">What it is drawn for.</param>
    public static int Number(int below, params ReadOnlySpan<int> of)
    {
        ulong mixed = 0x9E3779B97F4A7C15;
        foreach (int part in of)
        {
            mixed = (mixed ^ (uint)part) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 32;
        }
        return (int)(mixed % (ulong)below);
    }

    /// <summary>Whether something comes to pass that does so <paramref name="times"/> in a thousand.</summary>
    public static bool InThousand(int times, params ReadOnlySpan<int> of) => Number(1000, of) < times;

    /// <summary>One of several.</summary>
    public static string One(string[] among, params ReadOnlySpan<int> of) => among[Number(among.Length, of)];
}
