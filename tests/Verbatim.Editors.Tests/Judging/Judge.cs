using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Editors.Tests.Running;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>An independent judge of JSON Schema: ajv, in one process for all that is asked.</summary>
internal static class Judge
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The verdicts of a judge by its name.</summary>
    public static IReadOnlyList<IReadOnlyList<Judgement>> Ask(string judge, IEnumerable<JudgedGroup> groups) => judge switch
    {
        "jsonschema" => PythonJudge.Ask(groups),
        "JsonSchema.Net" => NetJudge.Ask(groups),
        _ => Ask(groups),
    };

    /// <summary>The patterns that ECMA 262 cannot read with the flag <c>u</c>.</summary>
    public static IReadOnlyList<string> Unread(IEnumerable<string> patterns)
    {
        const string Script = "const found = []; for (const p of JSON.parse(require('fs').readFileSync(0, 'utf8'))) "
            + "try { new RegExp(p, 'u'); } catch (e) { found.push(p + ': ' + e.message); } console.log(JSON.stringify(found));";
        Finished run = Program.Run("node", ["-e", Script], NodeFolder.Path, Limit, JsonSerializer.Serialize(patterns));
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonSerializer.Deserialize<List<string>>(run.Out)!;
    }

    /// <summary>The verdicts of ajv on the cases of each group, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<Judgement>> Ask(IEnumerable<JudgedGroup> groups)
    {
        JsonArray questions = [.. groups.Select(static group => (JsonNode)new JsonObject
        {
            ["files"] = new JsonObject(group.Files.Select(static file => KeyValuePair.Create(file.HintName, JsonNode.Parse(file.Text)))),
            ["cases"] = new JsonArray([.. group.Cases.Select(static one => (JsonNode)new JsonObject
            {
                ["file"] = one.File,
                [one.IsYaml ? "yaml" : "document"] = one.IsYaml ? one.Document : JsonNode.Parse(one.Document),
            })]),
        })];
        Finished run = Program.Run("node", ["judge.mjs"], NodeFolder.Path, Limit, questions.ToJsonString());
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonSerializer.Deserialize<List<List<Judgement>>>(run.Out, JsonSerializerOptions.Web)!;
    }
}

/// <summary>Documents that are judged by one set of files.</summary>
internal sealed record JudgedGroup(IEnumerable<GeneratedFile> Files, IReadOnlyList<JudgedCase> Cases);

/// <summary>A document, in JSON or YAML, and the file that it is judged by.</summary>
internal sealed record JudgedCase(string File, string Document, bool IsYaml = false);

/// <summary>What the judge says; null where it cannot use the file.</summary>
internal sealed record Judgement(bool? Valid, IReadOnlyList<string> Errors);
