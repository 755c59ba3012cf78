using Verbatim.Documents;
using Verbatim.LinkML;

namespace Verbatim.Generator.Analyzers;

/// <summary>A schema of the project, loaded once a compilation, when something first asks for it.</summary>
internal sealed class GivenSchema
{
    private readonly Lazy<LoadedSchema> _loaded;
    private readonly Lazy<DocumentValidator?> _validator;

    public GivenSchema(string path, Func<LoadedSchema> load, ITextSource texts)
    {
        Path = path;
        _loaded = new(load);
        _validator = new(() => Loaded is { IsValid: true, Model: { } model } ? new DocumentValidator(model, texts) : null);
    }

    public string Path { get; }

    public LoadedSchema Loaded => _loaded.Value;

    /// <summary>What holds documents to the schema; null where an error in it leaves nothing to hold them to.</summary>
    public DocumentValidator? Validator => _validator.Value;

    /// <summary>The classes that a document can be held to.</summary>
    public IEnumerable<string> Classes => Loaded.Model?.Classes.Select(static c => c.Name) ?? [];

    /// <summary>Whether a document of the class can be held to the schema; with no class, whether the schema has a tree root.</summary>
    public bool Has(string className) => className.Length > 0
        ? Classes.Contains(className)
        : Loaded.Model?.Classes.Any(static c => c.TreeRoot) == true;
}
