using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// A schema of the project, loaded when something first asks for it, and again only when a file that it was read from has changed.
/// </summary>
internal sealed class GivenSchema : IProjectSchema
{
    private static readonly ConditionalWeakTable<AdditionalText, GivenSchema> Known = new();

    private readonly Consulted _imports = new();
    private readonly ItemMetadata _item;
    private readonly Lazy<LoadedSchema> _loaded;
    private readonly Lazy<DocumentValidator?> _validator;
    private readonly Lazy<EquatableArray<Finding>> _findings;

    private GivenSchema(AdditionalText file, ItemMetadata item, GivenTexts texts)
    {
        _item = item;
        Path = file.Path;
        _loaded = new(() => Load(file, item.ImportMap, _imports.From(texts)));
        _findings = new(() => item.Generates
            ? Loaded.Diagnostics.Concat(CSharpNameCheck.Find(Loaded)).ToEquatableArray() : Loaded.Diagnostics);
        _validator = new(() => Loaded is { IsUsable: true, Model: { } model } ? new DocumentValidator(model) : null);
    }

    public string Path { get; }

    public LoadedSchema Loaded => _loaded.Value;

    /// <summary>What is wrong with the schema, and with its names where C# is made of it.</summary>
    public EquatableArray<Finding> Findings => _findings.Value;

    /// <summary>What holds documents to the schema; null where an error in it leaves nothing to hold them to.</summary>
    public DocumentValidator? Validator => _validator.Value;

    /// <summary>The schema in a file: the one that an earlier build loaded from it, where all that it imports is unchanged.</summary>
    public static GivenSchema Of(AdditionalText file, ItemMetadata item, GivenTexts texts)
    {
        if (Known.TryGetValue(file, out GivenSchema? known) && known._item == item && known._loaded.IsValueCreated
            && known._imports.IsSameIn(texts))
            return known;
        GivenSchema schema = new(file, item, texts);
        Known.Remove(file);
        return Known.GetValue(file, _ => schema);
    }

    private static LoadedSchema Load(AdditionalText file, string importMap, ITextSource texts) => SchemaLoader.Load(
        GivenTexts.TextOf(file), texts, importMap.Length > 0 ? texts.Find(file.Path, importMap) : null);
}
