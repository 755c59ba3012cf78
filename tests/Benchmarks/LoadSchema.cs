using BenchmarkDotNet.Attributes;
using Verbatim.Documents;

namespace Verbatim.Benchmarks;

/// <summary>
/// Schemas loaded and resolved: the article domain, and biolink (335 classes, 582 slots) where the repository lies beside its test data.
/// </summary>
[MemoryDiagnoser]
public class LoadSchema
{
    private SourceText _root = null!;
    private MemoryTextSource _texts = null!;

    public static IEnumerable<string> Schemas() =>
        new[] { "schema/articles.yaml", "../shared/linkml/schemas/biolink-model/schema/biolink_model.yaml" }
            .Where(static path => File.Exists(RepositoryFolder.PathOf(path)));

    [ParamsSource(nameof(Schemas))]
    public string Schema { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        string path = RepositoryFolder.PathOf(Schema);
        SourceText[] files = [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.yaml")
            .Select(static f => SourceText.FromBytes(f, File.ReadAllBytes(f)))];
        _texts = new MemoryTextSource(files);
        _root = files.Single(f => Path.GetFileName(f.Path) == Path.GetFileName(path));
    }

    [Benchmark]
    public int Load() => SchemaLoader.Load(_root, _texts).Model!.Classes.Count;
}
