using BenchmarkDotNet.Attributes;
using Verbatim.Benchmarks.Templates;
using Verbatim.Documents;
using Verbatim.Emission;
using Verbatim.Emission.Contract;
using Verbatim.LinkML.Model;

namespace Verbatim.Benchmarks;

/// <summary>
/// The types of a schema written from what they say, by an indented writer and by a template, to the same byte; and what our emitters take
/// for all of its code, who find out what the types say as well. <see cref="ColdEmission"/> has the first run of a process.
/// </summary>
[MemoryDiagnoser]
public class EmitCode
{
    private static readonly CSharpOptions Options = new("Generated", []);

    private readonly RecordTemplate _template = new();
    private SchemaModel _model = null!;
    private RecordText[] _records = null!;

    public static IEnumerable<string> Schemas() => [ColdEmission.Catalog, .. LoadSchema.Schemas()];

    [ParamsSource(nameof(Schemas))]
    public string Schema { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        _model = ColdEmission.Load(Schema);
        string[] files = [.. Emitter().Select(static file => file.Text).Where(static text => text.Contains("Codec\n"))];
        _records = [.. files.Select(RecordText.Of)];
        foreach ((string file, string written, string rendered) in files.Zip(Writer(), Template()))
        {
            if (RecordText.PartOf(file) != written || written != rendered)
                throw new InvalidOperationException($"The writer writes\n{written}\nand the template\n{rendered}\nfor\n{file}");
        }
    }

    [Benchmark(Baseline = true)]
    public string[] Writer() => [.. _records.Select(RecordWriter.Write)];

    [Benchmark]
    public string[] Template() => [.. _records.Select(_template.Render)];

    [Benchmark]
    public EquatableArray<GeneratedFile> Emitter() => CSharpEmitter.Emit(_model, Options);
}
