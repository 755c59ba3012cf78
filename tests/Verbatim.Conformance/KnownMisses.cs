namespace Verbatim.Conformance;

/// <summary>The cases on which we differ from the suite's label, each with its reason.</summary>
public static class KnownMisses
{
    /// <summary>The reasons by case.</summary>
    public static IReadOnlyDictionary<string, string> Read() => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "known-misses.txt"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split(": ", 2))
        .ToDictionary(static parts => parts[0], static parts => parts[1]);
}
