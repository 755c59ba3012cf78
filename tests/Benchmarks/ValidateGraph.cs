using BenchmarkDotNet.Attributes;

namespace Verbatim.Benchmarks;

/// <summary>Valid objects checked again: no allocation, a thousand of them a run.</summary>
[MemoryDiagnoser]
public class ValidateGraph
{
    private readonly Report[] _reports = [.. ReportDocuments.Reports()];

    [Benchmark(OperationsPerInvoke = ReportDocuments.Count)]
    public bool Valid()
    {
        bool valid = true;
        foreach (Report report in _reports)
            valid &= report.IsValid();
        return valid;
    }
}
