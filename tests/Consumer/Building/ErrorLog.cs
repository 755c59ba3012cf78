using System.Globalization;
using System.Text.Json;

namespace Verbatim.Consumer.Building;

/// <summary>A SARIF log as far as the tests look into it.</summary>
/// <param name="Results">What was found.</param>
internal sealed record ErrorLog(IReadOnlyList<ErrorLog.Result> Results)
{
    public static ErrorLog Read(string path)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        return new ErrorLog([.. run.GetProperty("results").EnumerateArray().Select(result => new Result(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            rules[result.GetProperty("ruleIndex").GetInt32()].TryGetProperty("helpUri", out JsonElement link) ? link.GetString() : null,
            PlaceOf(result.GetProperty("locations")[0]),
            result.TryGetProperty("relatedLocations", out JsonElement related) ? [.. related.EnumerateArray().Select(PlaceOf)] : []))]);
    }

    /// <summary>A place as <c>file(line,column)-(line,column)</c>, the end being the first place after it.</summary>
    private static string PlaceOf(JsonElement location)
    {
        JsonElement physical = location.GetProperty("physicalLocation");
        JsonElement region = physical.GetProperty("region");
        string file = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!.Split('/')[^1];
        return string.Create(
            CultureInfo.InvariantCulture, $"{file}({Number("startLine")},{Number("startColumn")})-({Number("endLine")},{Number("endColumn")})");

        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    /// <summary>A finding.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Level">Its level.</param>
    /// <param name="HelpLink">The page that explains its code, if there is one on the web.</param>
    /// <param name="Place">Its region.</param>
    /// <param name="Related">The regions of its related locations.</param>
    internal sealed record Result(string Code, string Level, string? HelpLink, string Place, IReadOnlyList<string> Related);
}
