using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Verbatim.Conformance.Suite;

/// <summary>A copy of the suite with other ids, other folders and another order: who knows a case by its name knows none of it.</summary>
public sealed class ScrambledSuite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-suite");

    private ScrambledSuite(string original)
    {
        JsonNode[] cases = [.. JsonNode.Parse(File.ReadAllBytes(Path.Combine(original, ComplianceSuite.CasesFile)))!.AsArray()
            .Select(static one => one!.DeepClone())];
        Dictionary<string, string> folders = [];
        Random random = new(20251120);
        random.Shuffle(cases);
        List<string> names = [];
        foreach (JsonNode one in cases)
        {
            string schema = (string)one["schema"]!;
            string folder = Path.GetDirectoryName(schema)!;
            if (!folders.TryGetValue(folder, out string? renamed))
            {
                folders[folder] = renamed = string.Create(CultureInfo.InvariantCulture, $"moved/{random.Next():x8}");
                Copy(Path.Combine(original, folder), Path.Combine(_folder.FullName, renamed));
            }
            names.Add((string)one["id"]!);
            one["schema"] = $"{renamed}/{Path.GetFileName(schema)}";
            one["id"] = string.Create(CultureInfo.InvariantCulture, $"{random.Next():x8}/{names.Count}");
        }
        OriginalIds = names;
        File.WriteAllText(Path.Combine(_folder.FullName, ComplianceSuite.CasesFile), JsonSerializer.Serialize(cases));
    }

    /// <summary>Where the copy is.</summary>
    public string Folder => _folder.FullName;

    /// <summary>What the suite calls the cases, in the order of the copy.</summary>
    public IReadOnlyList<string> OriginalIds { get; }

    /// <summary>Copies a suite.</summary>
    public static ScrambledSuite Of(string original) => new(original);

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
