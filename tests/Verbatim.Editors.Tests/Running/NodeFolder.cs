using System.Security.Cryptography;

namespace Verbatim.Editors.Tests;

/// <summary>
/// The packages of Node that the tests drive, installed once into a folder beside the test's program, as the lock file says. Where there
/// is no Node, or no registry can be reached, the test is skipped and says why.
/// </summary>
internal static class NodeFolder
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(3);
    private static readonly Lazy<(string Folder, string? Problem)> Installed = new(Install);

    /// <summary>The folder; skips the test where it cannot be had.</summary>
    public static string Path
    {
        get
        {
            Assert.SkipWhen(Installed.Value.Problem is not null, Installed.Value.Problem ?? "");
            return Installed.Value.Folder;
        }
    }

    private static (string Folder, string? Problem) Install()
    {
        string source = System.IO.Path.Combine(AppContext.BaseDirectory, "Node");
        string folder = System.IO.Path.Combine(AppContext.BaseDirectory, "node-packages");
        if (Version() is { } problem)
            return (folder, problem);
        Directory.CreateDirectory(folder);
        foreach (string name in new[] { "package.json", "package-lock.json", "judge.mjs" })
            File.Copy(System.IO.Path.Combine(source, name), System.IO.Path.Combine(folder, name), overwrite: true);
        string stamp = System.IO.Path.Combine(folder, "installed");
        string wanted = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(System.IO.Path.Combine(folder, "package-lock.json"))));
        if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
            return (folder, null);
        Finished run = Program.Run(Npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder, InstallLimit);
        if (run.ExitCode != 0)
            return (folder, $"the packages of Node could not be restored: {run.FirstLine}");
        File.WriteAllText(stamp, wanted);
        return (folder, null);
    }

    private static string? Version()
    {
        Finished run = Program.Run("node", ["--version"], AppContext.BaseDirectory, TimeSpan.FromSeconds(30));
        if (run.ExitCode != 0)
            return $"Node is not installed: {run.FirstLine}";
        bool isKnown = int.TryParse(run.Out.TrimStart('v').Split('.')[0], out int major);
        return isKnown && major >= 20 ? null : $"Node 20 or later is needed, and this is {run.Out.Trim()}";
    }

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
}
