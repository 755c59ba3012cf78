using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Verbatim.Benchmarks;
using Verbatim.Benchmarks.Stories;

// Articles to try things on, all of them sound, or of one newsroom: dotnet run -c Release --project tests/Benchmarks -- corpus FOLDER 5000
if (args is [("corpus" or "stories") and var kind, var folder, var count])
{
    Action<string, int> write = kind == "corpus" ? FloodCorpus.Write : StoryCorpus.Write;
    write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

// One class written by a fresh process, by our writer and by a template: dotnet run -c Release --project tests/Benchmarks -- cold 21
if (args is ["cold", var what])
{
    ColdEmission.Run(what);
    return;
}

// Everything: dotnet run -c Release --project tests/Benchmarks -- --filter '*'
// In one process: what counts are the ratios, and nothing else is built for each of them.
IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(FloodCorpus).Assembly).Run(args, config);
