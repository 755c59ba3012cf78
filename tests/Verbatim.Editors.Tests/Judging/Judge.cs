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
        "jsonschema" => PythonJudge.Ask(InJson(groups)),
        "JsonSchema.Net" => NetJudge.Ask(InJson(groups)),
        _ => Ask(groups),
    };

    /// <summary>The patterns that ECMA 262 cannot read with the flag <c>u</c>.</summary>
    public static IReadOnlyList<string> Unread(IEnumerable<string> patterns)
    {
        const string Body = "asked.flatMap((p) => { try { new RegExp(p, 'u'); return []; } catch (e) { return [`${p}: ${e.message}`]; } })";
        return Run(Body, patterns);
    }

    // Judges that read no YAML are given what editors take it for.
    private static List<JudgedGroup> InJson(IEnumerable<JudgedGroup> groups)
    {
        List<JudgedGroup> all = [.. groups];
        if (!all.Exists(static group => group.Cases.Any(static one => one.IsYaml)))
            return all;
        const string Body = "asked.map((text) => JSON.stringify(require('yaml').parse(text, { merge: true, maxAliasCount: -1 })))";
        Queue<string> texts = new(Run(Body, all.SelectMany(static group => group.Cases).Where(static one => one.IsYaml)
            .Select(static one => one.Document)));
        return [.. all.Select(group => group with
        {
            Cases = [.. group.Cases.Select(one => one.IsYaml ? new JudgedCase(one.File, texts.Dequeue()) : one)],
        })];
    }

    private static List<string> Run(string body, IEnumerable<string> asked)
    {
        string script = $"const asked = JSON.parse(require('fs').readFileSync(0, 'utf8')); console.log(JSON.stringify({body}));";
        Finished run = Program.Run("node", ["-e", script], NodeFolder.Path, Limit, JsonSerializer.Serialize(asked));
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
