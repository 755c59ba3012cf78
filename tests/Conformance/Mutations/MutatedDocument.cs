using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance.Mutations;

/// <summary>A document that was changed, in one of three spellings: JSON, YAML with quotation marks, YAML with few.</summary>
/// <param name="Text">The document.</param>
/// <param name="Kinds">How it was changed.</param>
public sealed record MutatedDocument(SourceText Text, IReadOnlyList<MutationKind> Kinds)
{
    /// <summary>The next change of a document.</summary>
    public static MutatedDocument Of(Mutation mutation, JsonNode original, Vocabulary words)
    {
        (JsonNode? document, IReadOnlyList<MutationKind> kinds) = mutation.Of(original, words);
        (string path, string text) = mutation.Next(4) switch
        {
            0 or 1 => ("mutated.json", document?.ToJsonString() ?? "null"),
            2 => ("mutated.yaml", YamlSpelling.Of(JsonSerializer.SerializeToElement(document))),
            _ => ("mutated.yaml", PlainYaml.Of(JsonSerializer.SerializeToElement(document))),
        };
        return new(SourceText.From(path, Mutation.TextOf(text)), kinds);
    }
}
