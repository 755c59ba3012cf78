using System.Text.Json.Nodes;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>The files of a group as one, for judges that are not given several: the first has all definitions.</summary>
internal static class WholeSchema
{
    /// <summary>The JSON Schema of one of the files.</summary>
    public static JsonObject Of(JudgedGroup group, string file) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$ref"] = Reference(group, file),
        ["$defs"] = Definitions(group),
    };

    /// <summary>All definitions.</summary>
    public static JsonNode Definitions(JudgedGroup group) => JsonNode.Parse(group.Files.First().Text)!["$defs"]!.DeepClone();

    /// <summary>Where among the definitions one of the files begins.</summary>
    public static string Reference(JudgedGroup group, string file)
    {
        string pointer = JsonNode.Parse(group.Files.Single(f => f.HintName == file).Text)!["$ref"]!.ToString();
        return pointer[pointer.IndexOf('#', StringComparison.Ordinal)..];
    }
}
