using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// A document of the project and what it is held to. It is checked once, and in an editor again only when something that counts for it has
/// changed.
/// </summary>
internal sealed class GivenDocument : IProjectDocument<GivenSchema>
{
    private static readonly ConditionalWeakTable<AdditionalText, CheckedDocument> Known = new();

    private readonly AdditionalText _file;
    private readonly Lazy<SchemaChoice<GivenSchema>> _choice;
    private readonly Lazy<CheckedDocument> _checked;

    public GivenDocument(AdditionalText file, ItemMetadata metadata, Func<ItemMetadata, SchemaChoice<GivenSchema>> choose, GivenTexts texts)
    {
        _file = file;
        _choice = new(() => choose(metadata));
        // One thread checks, others wait: the actions of a build come to the same document from two sides.
        _checked = new(() => KnownOr(file, metadata, _choice.Value.Schema, texts));
    }

    public string Path => _file.Path;

    /// <summary>The schema the document is held to, or why there is none.</summary>
    public SchemaChoice<GivenSchema> Choice => _choice.Value;

    public ValidationResult Result => Checked.Result;

    /// <summary>What came of checking it.</summary>
    public CheckedDocument Checked => _checked.Value;

    private static CheckedDocument KnownOr(AdditionalText file, ItemMetadata metadata, GivenSchema? schema, GivenTexts texts)
    {
        if (Known.TryGetValue(file, out CheckedDocument? known) && known.Holds(metadata, schema, texts))
            return known;
        CheckedDocument made = CheckedDocument.Check(file, metadata, schema, texts);
        Known.Remove(file);
        return Known.GetValue(file, _ => made);
    }
}
