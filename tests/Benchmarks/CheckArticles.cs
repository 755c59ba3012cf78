using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Verbatim.Benchmarks.Stories;

namespace Verbatim.Benchmarks;

/// <summary>
/// <c>verbatim check</c> as a whole process on ten thousand articles beside a thousand, both per article: a ratio of 1 is work that grows
/// with
/// the articles alone. What memory it takes at most is said below, per article too.
/// </summary>
[WarmupCount(1), IterationCount(3), InvocationCount(1)]
public class CheckArticles
{
    private const int Some = 1_000;
    private const int Many = 10_000;

    private readonly string _some = Directory.CreateTempSubdirectory("verbatim-check-").FullName;
    private readonly string _many = Directory.CreateTempSubdirectory("verbatim-check-").FullName;
    private readonly Dictionary<int, long> _peaks = [];

    [GlobalSetup]
    public void Write()
    {
        StoryCorpus.Write(_some, Some);
        StoryCorpus.Write(_many, Many);
    }

    [GlobalCleanup]
    public void Delete()
    {
        foreach ((int count, long peak) in _peaks)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture, $"// {count:N0} articles: {peak >> 20:N0} MB at most, {(peak >> 10) / count:N0} KB an article"));
        Directory.Delete(_some, recursive: true);
        Directory.Delete(_many, recursive: true);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Some)]
    public void Thousand() => Check(_some, Some);

    [Benchmark(OperationsPerInvoke = Many)]
    public void TenThousand() => Check(_many, Many);

    private void Check(string folder, int count)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "verbatim.dll"), "check", folder, "--format", "msbuild"])
            {
                RedirectStandardOutput = true,
            })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        // What a process has taken is known only while it runs.
        while (!process.WaitForExit(milliseconds: 50))
        {
            process.Refresh();
            _peaks[count] = Math.Max(_peaks.GetValueOrDefault(count), process.HasExited ? 0 : process.PeakWorkingSet64);
        }
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"verbatim check ended with {process.ExitCode}:\n{output.Result}");
    }
}
