using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Verbatim.Benchmarks;

/// <summary>
/// The command as a whole process: records of YAML in one file, and in a file each, beside the same command that does nothing.
/// </summary>
[WarmupCount(1), InvocationCount(1)]
public class ValidateProcess
{
    private string _folder = "";

    [Params(1_000, 10_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory("verbatim-").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "each"));
        Report[] reports = [.. ReportDocuments.Reports(Records)];
        File.WriteAllText(Path.Combine(_folder, "all.yaml"), new ReportSet { Reports = [.. reports] }.ToYaml());
        foreach (Report report in reports)
            File.WriteAllText(Path.Combine(_folder, "each", report.Id + ".yaml"), report.ToYaml());
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int Version() => Run("--version");

    [Benchmark]
    public int OneFile() =>
        Run("validate", "--schema", RepositoryFolder.PathOf("tests/Benchmarks/reports.yaml"), Path.Combine(_folder, "all.yaml"));

    [Benchmark]
    public int FileEach() =>
        Run("validate", "--schema", RepositoryFolder.PathOf("tests/Benchmarks/reports.yaml"), "--class", "Report",
            Path.Combine(_folder, "each"));

    private static int Run(params string[] arguments)
    {
        using Process process =
            Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "verbatim.dll"), .. arguments])
            {
                RedirectStandardOutput = true,
            })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? 0 : throw new InvalidOperationException($"verbatim {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
