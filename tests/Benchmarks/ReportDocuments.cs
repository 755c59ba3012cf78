namespace Verbatim.Benchmarks;

/// <summary>A thousand reports of about 2 KB, five claims with two quotations each; the same on every run.</summary>
internal static class ReportDocuments
{
    public const int Count = 1_000;

    public static byte[][] Json { get; } = [.. Reports().Select(static r => Encoding.UTF8.GetBytes(r.ToJson()))];

    public static byte[][] Yaml { get; } = [.. Reports().Select(static r => Encoding.UTF8.GetBytes(r.ToYaml()))];

    public static IEnumerable<Report> Reports(int count = Count) => Enumerable.Range(1, count).Select(Report);

    private static Report Report(int n) => new()
    {
        Id = $"report-{n}",
        Title = $"Delegations meet for talks, round {n}",
        Published = new DateOnly(2025, 1, 1).AddDays(n),
        Language = "en",
        WordCount = 500 + n,
        Claims = [.. Enumerable.Range(1, 5).Select(c => Claim(n, c))],
    };

    private static ReportClaim Claim(int n, int c) => new()
    {
        Statement = $"In round {n} the parties spoke of matter {c}, and agreed to go on speaking of it.",
        Topic = (Topic)(c % 4),
        Confidence = 0.2 * c,
        Confirmed = c % 2 == 0,
        Quotes = [Quote(n, c, 1), Quote(n, c, 2)],
    };

    private static ReportQuote Quote(int n, int c, int q) => new()
    {
        Exact = $"We have spoken of matter {c} for {n} hours, and are no nearer than before.",
        Speaker = $"Delegate {(n * 10) + q}",
        Line = (c * 7) + q,
    };
}
