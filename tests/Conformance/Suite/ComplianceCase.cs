using System.Text.Json;

namespace Verbatim.Conformance.Suite;

/// <summary>One case of LinkML's own conformance suite: a schema, a class, an object, and whether the object is valid.</summary>
/// <param name="Id">The feature and a number.</param>
/// <param name="Category">The group that the suite puts the feature in.</param>
/// <param name="Feature">The feature the case is about.</param>
/// <param name="Schema">The schema file.</param>
/// <param name="TargetClass">The class the object is held to.</param>
/// <param name="Data">The object.</param>
/// <param name="IsValid">The suite's own label.</param>
/// <param name="IsInSuite">Whether the suite runs the case; the label of the others is advisory.</param>
/// <param name="Peers">What other implementations said, by their names; null where one failed.</param>
public sealed record ComplianceCase(
    string Id, string Category, string Feature, string Schema, string TargetClass, JsonElement Data, bool IsValid, bool IsInSuite,
    IReadOnlyDictionary<string, bool?> Peers)
{
    /// <summary>The object as a document.</summary>
    public SourceText Document(DocumentFormat format) => format == DocumentFormat.Json
        ? SourceText.From("data.json", JsonSerializer.Serialize(Data))
        : SourceText.From("data.yaml", YamlSpelling.Of(Data));
}
