namespace Verbatim.Checks.Rules;

/// <summary>A list in a sentence that comes to an end: of many parts the first, and how many more there are.</summary>
internal static class Listing
{
    private const int Most = 6;

    /// <summary>The parts: <c>25 (article:a) and 26 (article:b) and 7 more values</c>.</summary>
    /// <param name="noun">What they are, in the plural.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="between">What stands between two.</param>
    public static string Of(string noun, IEnumerable<string> parts, string between = " and ")
    {
        List<string> all = [.. parts];
        // To leave one out takes as long as to name it.
        return all.Count <= Most + 1
            ? string.Join(between, all)
            : $"{string.Join(between, all.Take(Most))}{between}{all.Count - Most} more {noun}";
    }
}
