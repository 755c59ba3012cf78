using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// The schemas and documents of one compilation, shared by its analyzers: a schema is loaded once, and a document checked once.
/// </summary>
internal sealed class GivenBuild
{
    // Lazy: the table may make a value twice where two actions ask at once, and keep one of them.
    private static readonly ConditionalWeakTable<AnalyzerOptions, Lazy<GivenBuild>> Builds = new();

    private readonly ImmutableArray<GivenSchema> _schemas;
    private readonly ImmutableDictionary<string, GivenDocument> _documents;
    private readonly ConcurrentDictionary<(string Class, string Schema), SchemaChoice<GivenSchema>> _choices = new();

    private GivenBuild(AnalyzerOptions options)
    {
        GivenTexts texts = new(options.AdditionalFiles);
        ILookup<InputRole, (AdditionalText File, ItemMetadata Metadata)> files = options.AdditionalFiles
            .Select(file => (File: file, Metadata: ItemMetadata.Of(file, options.AnalyzerConfigOptionsProvider)))
            .ToLookup(static given => given.Metadata.Role);

        _schemas = [.. files[InputRole.Schema].Select(given => GivenSchema.Of(given.File, given.Metadata, texts))];
        _documents = files[InputRole.Data].GroupBy(static given => given.File.Path).ToImmutableDictionary(
            static same => same.Key, same => new GivenDocument(same.First().File, same.First().Metadata, ChoiceOf, texts));
    }

    /// <summary>What the build hands over, the same object for every action of one compilation.</summary>
    public static GivenBuild Of(AnalyzerOptions options) => Builds.GetValue(options, static o => new(() => new GivenBuild(o))).Value;

    /// <summary>What is wrong with the schemas in a file; one that several schemas import is told of once.</summary>
    public IEnumerable<Finding> FindingsInSchema(string path) =>
        _schemas.SelectMany(static schema => schema.Findings).Where(finding => finding.Location.Path == path).Distinct();

    /// <summary>What is wrong inside a document.</summary>
    public IEnumerable<Finding> FindingsInDocument(string path) =>
        _documents.TryGetValue(path, out GivenDocument? document) ? document.Checked.Findings : [];

    /// <summary>
    /// Checks the documents that have not been checked yet, several at once. The compiler itself goes through the files one after another.
    /// </summary>
    public void CheckAll(CancellationToken cancellationToken) =>
        Parallel.ForEach(_documents.Values, new() { CancellationToken = cancellationToken }, static document => _ = document.Checked);

    /// <summary>What is wrong between documents: references, identifiers, and documents that no schema could be chosen for.</summary>
    public IEnumerable<Finding> FindingsAcrossDocuments() => AcrossDocuments.Find(_documents.Values);

    private SchemaChoice<GivenSchema> ChoiceOf(ItemMetadata metadata) => _choices.GetOrAdd(
        (metadata.Class, metadata.Schema), named => SchemaChoice<GivenSchema>.Of(named.Class, named.Schema, _schemas));
}
