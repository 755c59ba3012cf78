using System.Text.Json.Nodes;

namespace Verbatim.Editors.Tests.Running;

/// <summary>
/// The packages of Node that the tests drive, as <c>.ci/outside</c> installs them beside their lock file. Where they are not, or not those
/// that
/// are asked for, the test is skipped and says why.
/// </summary>
internal static class NodeFolder
{
    private static readonly string Folder = RepositoryFolder.PathOf("tests", "Verbatim.Editors.Tests", "Node");
    private static readonly Lazy<string?> Problem = new(static () => VersionProblem() ?? PackageProblem());

    /// <summary>The folder; skips the test where the packages are not in it.</summary>
    public static string Path
    {
        get
        {
            Assert.SkipWhen(Problem.Value is not null, Problem.Value ?? "");
            return Folder;
        }
    }

    private static string? VersionProblem()
    {
        Finished run = Program.Run("node", ["--version"], AppContext.BaseDirectory, TimeSpan.FromSeconds(30));
        if (run.ExitCode != 0)
            return $"Node is not installed: {run.FirstLine}";
        bool isKnown = int.TryParse(run.Out.TrimStart('v').Split('.')[0], out int major);
        return isKnown && major >= 20 ? null : $"Node 20 or later is needed, and this is {run.Out.Trim()}";
    }

    private static string? PackageProblem()
    {
        foreach ((string name, JsonNode? version) in Read("package.json")["dependencies"]!.AsObject())
        {
            string manifest = System.IO.Path.Combine("node_modules", name, "package.json");
            if (!File.Exists(System.IO.Path.Combine(Folder, manifest)) || Read(manifest)["version"]!.ToString() != version!.ToString())
                return $"{name} {version} is not installed in tests/Verbatim.Editors.Tests/Node: run .ci/outside";
        }
        return null;
    }

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Folder, path)))!;
}
