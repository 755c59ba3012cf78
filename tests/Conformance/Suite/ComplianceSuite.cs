using System.Text.Json;

namespace Verbatim.Conformance.Suite;

/// <summary>The recorded cases. They are third-party data and stand beside the repository, not in it.</summary>
public static class ComplianceSuite
{
    /// <summary>The variable that names another folder of the same shape.</summary>
    public const string Variable = "LINKML_COMPLIANCE";

    /// <summary>The file of the cases in the folder.</summary>
    public const string CasesFile = "cases.json";

    /// <summary>Where the suite is, or null: the folder in <c>LINKML_COMPLIANCE</c>, else the one beside the repository.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>Whether the cases are those that the project keeps reasons of: none other were named.</summary>
    public static bool IsOwn => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    /// <summary>All cases, in the suite's order. Skips the test where the suite is not there.</summary>
    public static IReadOnlyList<ComplianceCase> Load()
    {
        Assert.SkipWhen(
            Folder is null, $"{RepositoryFolder.Lacks("linkml/compliance")}; {Variable} can name another folder with {CasesFile}");
        return Load(Folder!);
    }

    /// <summary>All cases of a folder, in the order of its file.</summary>
    public static IReadOnlyList<ComplianceCase> Load(string folder)
    {
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, CasesFile)));
        return [.. cases.RootElement.EnumerateArray().Select(json => Read(folder, json))];
    }

    private static ComplianceCase Read(string folder, JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("category").GetString()!,
        json.TryGetProperty("feature", out JsonElement feature) ? feature.GetString()! : "",
        Path.Combine(folder, json.GetProperty("schema").GetString()!),
        json.GetProperty("target_class").GetString()!,
        json.GetProperty("data").Clone(),
        json.GetProperty("valid").GetBoolean(),
        json.GetProperty("in_suite").GetBoolean(),
        json.TryGetProperty("peers", out JsonElement peers)
            ? peers.EnumerateObject().ToDictionary(static p => p.Name, static p => Verdict(p.Value)) : []);

    private static bool? Verdict(JsonElement said) =>
        said.ValueKind is JsonValueKind.True or JsonValueKind.False ? said.GetBoolean() : null;

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(Path.Combine(named, CasesFile)) ? named : null;
        return RepositoryFolder.Shared(Path.Combine("linkml", "compliance"));
    }
}
