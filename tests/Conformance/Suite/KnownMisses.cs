namespace Verbatim.Conformance.Suite;

/// <summary>A case on which we differ from the suite's label.</summary>
/// <param name="Mark">What it is known by: <see cref="CaseContent"/>.</param>
/// <param name="Id">What the suite calls it; for people.</param>
/// <param name="Reason">Why we differ.</param>
public sealed record KnownMiss(string Mark, string Id, string Reason);

/// <summary>The cases on which we differ from the suite's label, each with its reason.</summary>
public static class KnownMisses
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownMiss> All { get; } =
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "known-misses.txt"))
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split(' ', 3)
           select new KnownMiss(parts[0], parts[1].TrimEnd(':'), parts[2]),
    ];

    /// <summary>The reason why we differ on a case, or null where none is on record.</summary>
    public static string? ReasonOf(ComplianceCase @case)
    {
        string mark = CaseContent.MarkOf(@case);
        return All.FirstOrDefault(miss => miss.Mark == mark)?.Reason;
    }
}
