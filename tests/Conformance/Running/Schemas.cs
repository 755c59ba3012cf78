using System.Collections.Concurrent;

namespace Verbatim.Conformance.Running;

/// <summary>A schema, ready to be used in both ways.</summary>
/// <param name="Loaded">The schema as it was loaded.</param>
/// <param name="Code">The code that the generator makes of it.</param>
/// <param name="Interpreter">Walks documents; null where there is nothing to hold them to.</param>
/// <param name="Types">The code, loaded; null where there is none.</param>
public sealed record ReadySchema(LoadedSchema Loaded, GeneratedCode Code, DocumentValidator? Interpreter, GeneratedTypes? Types);

/// <summary>Schemas made ready, each once.</summary>
public static class Schemas
{
    private static readonly ConcurrentDictionary<string, Lazy<ReadySchema>> Known = [];

    /// <summary>The schema of a file.</summary>
    public static ReadySchema Get(string path) => Known.GetOrAdd(path, static path => new(() => Make(path))).Value;

    /// <summary>Makes schemas ready, as many at once as there are processors.</summary>
    public static void Prepare(IEnumerable<string> paths) =>
        Parallel.ForEach(paths.Distinct(), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            static path => Get(path));

    /// <summary>Loads the schema of a file.</summary>
    public static LoadedSchema Load(string path) =>
        SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());

    private static ReadySchema Make(string path)
    {
        LoadedSchema loaded = Load(path);
        GeneratedCode code = GeneratedCode.Of(loaded);
        return new(
            loaded,
            code,
            loaded.IsUsable ? new DocumentValidator(loaded.Model!) : null,
            code is { Files: > 0, Assembly: { } assembly } ? new GeneratedTypes(assembly) : null);
    }
}
