using Microsoft.CodeAnalysis;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// What came of checking a document: findings, identifiers, references, and no more. The tree is let go, since thousands of trees are
/// what a build's memory, and the time to collect it, would go to.
/// </summary>
internal sealed class CheckedDocument
{
    private readonly GivenSchema? _schema;
    private readonly string _class;
    private readonly Consulted _texts;

    private CheckedDocument(GivenSchema? schema, string className, Consulted texts, EquatableArray<Finding> findings,
        ValidationResult result)
    {
        (_schema, _class, _texts) = (schema, className, texts);
        Findings = findings;
        Result = result;
    }

    /// <summary>What is wrong inside the document: its syntax first, then its data.</summary>
    public EquatableArray<Finding> Findings { get; }

    /// <summary>What was found in the document; empty where there is no schema to hold it to.</summary>
    public ValidationResult Result { get; }

    /// <summary>Parses a document and holds it to a schema, where there is one.</summary>
    public static CheckedDocument Check(AdditionalText file, ItemMetadata metadata, GivenSchema? schema, GivenTexts texts)
    {
        CheckEvents.Log.DocumentChecked(file.Path);
        Consulted consulted = new();
        DocumentTree tree = DocumentParser.Parse(GivenTexts.TextOf(file));
        ValidationResult result =
            schema?.Validator?.WithTexts(consulted.From(texts)).Validate(tree, metadata.Class.Length == 0 ? null : metadata.Class)
                ?? new([], [], []);
        return new CheckedDocument(schema, metadata.Class, consulted, [.. tree.Diagnostics, .. result.Diagnostics], result);
    }

    /// <summary>Whether checking the same document again could come to nothing else.</summary>
    public bool Holds(ItemMetadata metadata, GivenSchema? schema, GivenTexts texts) =>
        ReferenceEquals(_schema, schema) && _class == metadata.Class && _texts.IsSameIn(texts);
}
