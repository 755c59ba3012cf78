using Microsoft.CodeAnalysis;
using Verbatim.Generator.Parsing;
using Verbatim.LinkML;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>A document of the project and what it is held to, checked once a compilation.</summary>
internal sealed class GivenDocument(AdditionalText file, ItemMetadata metadata, Func<ItemMetadata, SchemaChoice> choose)
{
    private ValidationResult? _result;

    public string Path => file.Path;

    /// <summary>The schema the document is held to, or why there is none.</summary>
    public SchemaChoice Choice => choose(metadata);

    /// <summary>What was found in the document; empty where there is no schema to hold it to.</summary>
    public ValidationResult Result => _result ??=
        Choice.Schema?.Validator?.Validate(GivenTexts.TreeOf(file), metadata.Class.Length == 0 ? null : metadata.Class) ?? new([], [], []);

    /// <summary>What is wrong inside the document: its syntax first, then its data.</summary>
    public IEnumerable<Finding> Findings => GivenTexts.TreeOf(file).Diagnostics.Concat(Result.Diagnostics);
}
