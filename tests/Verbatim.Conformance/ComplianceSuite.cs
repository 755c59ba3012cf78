using System.Text.Json;

namespace Verbatim.Conformance;

/// <summary>The recorded cases. They are third-party data and stand beside the repository, not in it.</summary>
public static class ComplianceSuite
{
    /// <summary>Where the suite is, or null: the folder in <c>LINKML_COMPLIANCE</c>, else the one beside the repository.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>All cases, in the suite's order. Skips the test where the suite is not there.</summary>
    public static IReadOnlyList<ComplianceCase> Load()
    {
        Assert.SkipWhen(Folder is null, "LinkML's conformance cases are not beside the repository (../shared/linkml/compliance); LINKML_COMPLIANCE can name their folder");
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder!, "cases.json")));
        return [.. cases.RootElement.EnumerateArray().Select(Read)];
    }

    private static ComplianceCase Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("category").GetString()!,
        Path.Combine(Folder!, json.GetProperty("schema").GetString()!),
        json.GetProperty("target_class").GetString()!,
        json.GetProperty("data").Clone(),
        json.GetProperty("valid").GetBoolean(),
        json.GetProperty("in_suite").GetBoolean());

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable("LINKML_COMPLIANCE") is { Length: > 0 } named)
            return File.Exists(Path.Combine(named, "cases.json")) ? named : null;
        return RepositoryFolder.Shared(Path.Combine("linkml", "compliance"));
    }
}
