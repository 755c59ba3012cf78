using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Verbatim.Benchmarks;

/// <summary>JSON read and validated, against System.Text.Json's source-generated reader, which validates nothing.</summary>
[MemoryDiagnoser]
public class ReadJson
{
    private byte[][] _documents = [];

    /// <summary>Whether the documents are laid out for people, as files are, or for a wire.</summary>
    [Params(false, true)]
    public bool Indented { get; set; }

    [GlobalSetup]
    public void Write() => _documents = Indented ? ReportDocuments.Json : [.. ReportDocuments.Json.Select(Compact)];

    private static byte[] Compact(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson()
    {
        int claims = 0;
        foreach (byte[] document in _documents)
            claims += JsonSerializer.Deserialize(document, PlainContext.Default.PlainReport)!.Claims.Count;
        return claims;
    }

    [Benchmark]
    public int Verbatim()
    {
        int claims = 0;
        foreach (byte[] document in _documents)
            claims += Report.Read(document, "report.json").Value!.Claims.Count;
        return claims;
    }
}
