using System.Text.Json.Nodes;
using Verbatim.Conformance.Suite;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>The patterns of everything that we write for LinkML's own cases and for public schemas.</summary>
public sealed class PatternReadingTests
{
    private static readonly Lazy<IReadOnlyList<string>> Patterns = new(static () => [.. Schemas().SelectMany(Emitted).Distinct()]);

    [Theory]
    [InlineData("ajv")]
    [InlineData("jsonschema")]
    [InlineData("JsonSchema.Net")]
    public void P19_every_judge_reads_every_pattern(string judge)
    {
        Assert.True(Patterns.Value.Count > 20, $"{Patterns.Value.Count} patterns");
        Assert.Empty(judge switch
        {
            "jsonschema" => PythonJudge.Unread(Patterns.Value),
            "JsonSchema.Net" => NetJudge.Unread(Patterns.Value),
            _ => Judge.Unread(Patterns.Value),
        });
    }

    private static IEnumerable<string> Schemas()
    {
        string? folder = RepositoryFolder.Shared(Path.Combine("linkml", "schemas"));
        Assert.SkipWhen(folder is null, RepositoryFolder.Lacks("linkml/schemas"));
        return ComplianceSuite.Load().Select(static one => one.Schema).Distinct()
            .Concat(Directory.EnumerateFiles(folder!, "*.yaml", SearchOption.AllDirectories)
                .Where(static path => File.ReadLines(path).Any(static line => line.StartsWith("id:", StringComparison.Ordinal)))
                .Where(static path => !path.Split(Path.DirectorySeparatorChar).Contains("data")));
    }

    private static IEnumerable<string> Emitted(string path)
    {
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        return schema is { IsUsable: true, Model: { } model }
            ? new[] { JudgedDocuments.Json, JudgedDocuments.Yaml }.SelectMany(kind =>
                Inside(JsonNode.Parse(JsonSchemaEmitter.Emit(model, new JsonSchemaOptions(kind))[0].Text)!))
            : [];
    }

    private static IEnumerable<string> Inside(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static m =>
            m is { Key: "pattern", Value: JsonValue value } ? [value.ToString()] : Inside(m.Value)),
        JsonArray items => items.SelectMany(Inside),
        _ => [],
    };
}
