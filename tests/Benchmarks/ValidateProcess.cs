using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Verbatim.Runtime;

namespace Verbatim.Benchmarks;

/// <summary>The command as a whole process: a thousand records of YAML in one file, beside the same command that does nothing.</summary>
[WarmupCount(1), InvocationCount(1)]
public class ValidateProcess
{
    private string _data = "";

    [GlobalSetup]
    public void Write()
    {
        _data = Path.Combine(Path.GetTempPath(), $"verbatim-{Environment.ProcessId}.yaml");
        File.WriteAllText(_data, new ReportSet { Reports = [.. ReportDocuments.Reports()] }.ToYaml());
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(_data);

    [Benchmark(Baseline = true)]
    public int Version() => Run("--version");

    [Benchmark]
    public int Validate() => Run("validate", "--schema", RepositoryFolder.PathOf("tests/Benchmarks/reports.yaml"), _data);

    private static int Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "verbatim.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"verbatim {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
