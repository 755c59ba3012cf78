using Verbatim.Conformance.Running;

namespace Verbatim.Conformance.Suite;

/// <summary>The program that turns LinkML's suite into files, set on a copy of a small suite of our own.</summary>
internal sealed class Exporter : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-export");

    public Exporter() => FolderContent.Write(Checkout, FolderContent.Of(Path.Combine(Source, "fixture")));

    /// <summary>What the export of the small suite is.</summary>
    public static string Expected { get; } = Path.Combine(Source, "fixture", "expected");

    /// <summary>Where the export goes.</summary>
    public string Out => Path.Combine(_folder.FullName, "out");

    private static string Source => RepositoryFolder.PathOf("tests", "Conformance", "export");

    private string Checkout => Path.Combine(_folder.FullName, "checkout");

    /// <summary>Changes a file of the suite.</summary>
    public void Change(string file, string text, string changed)
    {
        string path = Path.Combine(Checkout, "tests", "linkml", "test_compliance", file);
        string before = File.ReadAllText(path);
        Assert.Contains(text, before);
        File.WriteAllText(path, before.Replace(text, changed, StringComparison.Ordinal));
    }

    /// <summary>Exports the suite. Skips the test where there is nothing to run it with.</summary>
    public (int ExitCode, string Said) Export() =>
        ExternalProgram.RunPython(["pytest", "yaml"], Path.Combine(Source, "export.py"), Checkout, Out);

    public void Dispose() => _folder.Delete(recursive: true);
}
