namespace Verbatim.Checks.Sources;

/// <summary>
/// The fingerprints of a text by winnowing: of each window of shingles the least is kept, so that two texts with a long enough run of the
/// same words have at least one in common, wherever the run stands.
/// </summary>
internal static class Fingerprints
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The fingerprints, each with the word at which its shingle begins; of equal ones only the first.</summary>
    public static Dictionary<ulong, int> Of(OwnWords words, SharingThresholds thresholds)
    {
        Dictionary<ulong, int> kept = [];
        int size = thresholds.ShingleWords, shingles = words.Count - size + 1;
        if (shingles <= 0)
            return kept;
        ulong[] hashes = new ulong[shingles];
        for (int i = 0; i < shingles; i++)
            hashes[i] = words.AreTogether(i, i + size - 1) ? Shingle(words, i, size) : ulong.MaxValue;
        for (int window = 0; window < Math.Max(shingles - thresholds.WindowWords + 1, 1); window++)
        {
            int least = window;
            for (int i = window + 1; i < Math.Min(window + thresholds.WindowWords, shingles); i++)
            {
                if (hashes[i] <= hashes[least])
                    least = i;
            }
            if (hashes[least] != ulong.MaxValue)
                kept.TryAdd(hashes[least], least);
        }
        return kept;
    }

    private static ulong Shingle(OwnWords words, int first, int size)
    {
        ulong hash = 0;
        for (int i = first; i < first + size; i++)
            hash = (hash ^ words[i]) * Prime ^ (hash >> 29);
        return hash;
    }
}
