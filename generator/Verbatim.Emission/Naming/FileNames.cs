namespace Verbatim.Emission.Naming;

/// <summary>
/// Names of files that every disk can hold beside each other, whether or not it tells capitals from small letters. A name that is short
/// and meets no other stays; the rest get a sign that no C# name has, and digits of their own.
/// </summary>
internal static class FileNames
{
    // Most disks take 255 bytes, Windows 260 characters with all folders.
    private const int MostBytes = 120;
    private const int Kept = 30;

    // Whatever follows the first dot, Windows takes these for devices.
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(static i => new[] { "com" + i, "lpt" + i })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of files for types, by the types' names.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<string> types)
    {
        ILookup<string, string> alike = types.ToLookup(static type => type, StringComparer.OrdinalIgnoreCase);
        return types.ToDictionary(static type => type, type =>
            alike[type].Count() == 1 && !Devices.Contains(type) && Encoding.UTF8.GetByteCount(type) <= MostBytes
                ? type : $"{type.Substring(0, Math.Min(type.Length, Kept))}-{StableHash.Of(type)}");
    }
}
