using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Verbatim.Benchmarks;

// Articles to try things on: dotnet run -c Release --project tests/Benchmarks -- corpus FOLDER 5000
if (args is ["corpus", { } folder, { } count])
{
    FloodCorpus.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

// Everything: dotnet run -c Release --project tests/Benchmarks -- --filter '*'
// In one process: what counts are the ratios, and nothing else is built for each of them.
IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(FloodCorpus).Assembly).Run(args, config);
