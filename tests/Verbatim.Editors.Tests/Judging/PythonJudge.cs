using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Editors.Tests.Running;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>A judge of JSON Schema in Python, as Debian has it. Where it is not, the test is skipped and says why.</summary>
internal static class PythonJudge
{
    private static readonly string Python = Environment.GetEnvironmentVariable("PYTHON") is { Length: > 0 } named ? named : "python3";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The verdicts on the cases of each group, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<Judgement>> Ask(IEnumerable<JudgedGroup> groups)
    {
        JsonArray questions = [.. groups.Select(static group => (JsonNode)new JsonObject
        {
            ["defs"] = WholeSchema.Definitions(group),
            ["cases"] = new JsonArray([.. group.Cases.Select(one => (JsonNode)new JsonObject
            {
                ["ref"] = WholeSchema.Reference(group, one.File),
                ["document"] = JsonNode.Parse(one.Document),
            })]),
        })];
        return Run(questions, []).Groups;
    }

    /// <summary>What Python cannot read of some patterns.</summary>
    public static IReadOnlyList<string> Unread(IEnumerable<string> patterns) => Run([], patterns).Patterns;

    private static Answer Run(JsonArray groups, IEnumerable<string> patterns)
    {
        Finished found = Program.Run(Python, ["-c", "import jsonschema; jsonschema.Draft202012Validator"], AppContext.BaseDirectory, Limit);
        Assert.SkipUnless(found.ExitCode == 0, $"'{Python}' has no module jsonschema of 4.0 or later: run .ci/outside");
        JsonObject asked = new() { ["groups"] = groups, ["patterns"] = new JsonArray([.. patterns.Select(static p => (JsonNode)p)]) };
        Finished run = Program.Run(Python, [Path.Combine("Python", "judge.py")], AppContext.BaseDirectory, Limit, asked.ToJsonString());
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonSerializer.Deserialize<Answer>(run.Out, JsonSerializerOptions.Web)!;
    }

    private sealed record Answer(List<List<Judgement>> Groups, List<string> Patterns);
}
