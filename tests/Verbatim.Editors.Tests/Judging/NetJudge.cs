using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>A judge of JSON Schema in .NET that others wrote: JsonSchema.Net.</summary>
internal static class NetJudge
{
    /// <summary>The verdicts on the cases of each group, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<Judgement>> Ask(IEnumerable<JudgedGroup> groups) => [.. groups.Select(Judge)];

    /// <summary>What .NET cannot read of some patterns, in its own way or in that of ECMA 262.</summary>
    public static IReadOnlyList<string> Unread(IEnumerable<string> patterns) => [.. patterns.SelectMany(static pattern =>
        new[] { RegexOptions.None, RegexOptions.ECMAScript }.Select(options => Problem(pattern, options)).OfType<string>())];

    private static IReadOnlyList<Judgement> Judge(JudgedGroup group)
    {
        Dictionary<string, JsonSchema> schemas = group.Cases.Select(static one => one.File).Distinct().ToDictionary(
            static file => file, file => JsonSchema.FromText(WholeSchema.Of(group, file).ToJsonString()));
        return [.. group.Cases.Select(one => Judge(schemas[one.File], JsonElement.Parse(one.Document)))];
    }

    private static Judgement Judge(JsonSchema schema, JsonElement document)
    {
        EvaluationResults found = schema.Evaluate(document, new EvaluationOptions { OutputFormat = OutputFormat.List });
        IEnumerable<string> errors = (found.Details ?? []).SelectMany(static detail => (detail.Errors ?? new Dictionary<string, string>())
            .Select(error => $"{detail.InstanceLocation} {error.Value}"));
        return new Judgement(found.IsValid, [.. found.IsValid ? [] : errors]);
    }

    private static string? Problem(string pattern, RegexOptions options)
    {
        try
        {
            _ = new Regex(pattern, options);
            return null;
        }
        catch (ArgumentException e)
        {
            return $"{pattern}: {options}: {e.Message}";
        }
    }
}
