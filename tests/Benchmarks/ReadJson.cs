using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Verbatim.Benchmarks;

/// <summary>JSON read and validated, against System.Text.Json's source-generated reader, which validates nothing.</summary>
[MemoryDiagnoser]
public class ReadJson
{
    [Benchmark(Baseline = true)]
    public int SystemTextJson()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Json)
            claims += JsonSerializer.Deserialize(document, PlainContext.Default.PlainReport)!.Claims.Count;
        return claims;
    }

    [Benchmark]
    public int Verbatim()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Json)
            claims += Report.Read(document, "report.json").Value!.Claims.Count;
        return claims;
    }
}
