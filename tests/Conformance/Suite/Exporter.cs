using System.ComponentModel;
using System.Diagnostics;

namespace Verbatim.Conformance;

/// <summary>The program that turns LinkML's suite into files, set on a copy of a small suite of our own.</summary>
internal sealed class Exporter : IDisposable
{
    private const string Needs = "import pytest, yaml, sys; assert sys.version_info >= (3, 11)";

    private static readonly string Python = Environment.GetEnvironmentVariable("PYTHON") is { Length: > 0 } named ? named : "python3";

    private static readonly Lazy<bool> IsThere = new(static () => Run("-c", Needs).ExitCode == 0);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-export");

    private Exporter() => Copy(Path.Combine(Source, "fixture"), Checkout);

    /// <summary>What the export of the small suite is.</summary>
    public static string Expected { get; } = Path.Combine(Source, "fixture", "expected");

    /// <summary>Where the export goes.</summary>
    public string Out => Path.Combine(_folder.FullName, "out");

    private static string Source => RepositoryFolder.PathOf("tests", "Conformance", "export");

    private string Checkout => Path.Combine(_folder.FullName, "checkout");

    /// <summary>A copy of the small suite. Skips the test where there is nothing to run it with.</summary>
    public static Exporter OfSmallSuite()
    {
        Assert.SkipUnless(IsThere.Value, $"'{Python}' is not Python 3.11 or later with pytest and PyYAML; PYTHON can name another (tests/Conformance/README.md)");
        return new();
    }

    /// <summary>Changes a file of the suite.</summary>
    public void Change(string file, string text, string changed)
    {
        string path = Path.Combine(Checkout, "tests", "linkml", "test_compliance", file);
        string before = File.ReadAllText(path);
        Assert.Contains(text, before);
        File.WriteAllText(path, before.Replace(text, changed, StringComparison.Ordinal));
    }

    /// <summary>Exports the suite.</summary>
    public (int ExitCode, string Said) Export() => Run(Path.Combine(Source, "export.py"), Checkout, Out);

    public void Dispose() => _folder.Delete(recursive: true);

    private static (int ExitCode, string Said) Run(params string[] arguments)
    {
        ProcessStartInfo start = new(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, said);
        }
        catch (Win32Exception absent)
        {
            return (127, absent.Message);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
