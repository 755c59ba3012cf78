namespace Verbatim.Emission.Naming;

/// <summary>A few digits for a text: the same in every process, so that a name made of them stays (P10).</summary>
internal static class StableHash
{
    /// <summary>Eight hexadecimal digits, by FNV-1a.</summary>
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
