namespace Verbatim.Cli.Building;

/// <summary>What came of looking at a document, and what it depends on. A plain value, which a store keeps from build to build.</summary>
/// <param name="Sha256">The checksum of the document.</param>
/// <param name="Held">What it was held to: the class, and the key of the schema.</param>
/// <param name="LookedUp">The checksums of the files that were looked up for it, by path; null for one that was not there.</param>
/// <param name="Findings">What is wrong inside of it: its syntax first, then its data.</param>
/// <param name="Result">What was found in it; empty where there was no schema to hold it to.</param>
internal sealed record DocumentOutcome(
    string Sha256, string Held, IReadOnlyDictionary<string, string?> LookedUp, EquatableArray<Diagnostic> Findings,
    ValidationResult Result)
{
    /// <summary>Whether the file holds one object, and nothing that could not be read.</summary>
    public bool IsOneObject { get; init; }

    /// <summary>The place of what stands under <c>published</c>, where an article has its day; the start where there is nothing.</summary>
    public Location Published { get; init; } = Location.StartOf("");

    /// <summary>What a document is held to.</summary>
    public static string HeldTo(PlannedDocument document, ProjectSchema? schema) => document.Class + "\t" + schema?.Key;

    /// <summary>Whether looking again could come to nothing else.</summary>
    public bool Holds(SourceText text, string held, GivenFiles given) =>
        Sha256 == text.Sha256 && Held == held && LookedUp.All(file => given.At(file.Key)?.Sha256 == file.Value);

    /// <summary>Looks at a document.</summary>
    public static DocumentOutcome Of(SourceText text, PlannedDocument document, ProjectSchema? schema, GivenFiles given)
    {
        Dictionary<string, string?> lookedUp = new(StringComparer.Ordinal);
        DocumentTree tree = DocumentParser.Parse(text);
        ValidationResult result =
            schema?.Validator?.WithTexts(given.For(lookedUp)).Validate(tree, document.Class.Length == 0 ? null : document.Class)
                ?? new([], [], []);
        return new DocumentOutcome(text.Sha256, HeldTo(document, schema), lookedUp, [.. tree.Diagnostics, .. result.Diagnostics], result)
        {
            IsOneObject = tree is { Root: MappingNode, Diagnostics.IsEmpty: true },
            Published = tree.Find("/published") is { } node ? tree.LocationOf(node) : Location.StartOf(text.Path),
        };
    }
}
