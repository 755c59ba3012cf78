namespace Verbatim.Cli.Tests.Reports;

/// <summary>The report of the repository's own articles, written once for all tests that only read it.</summary>
public sealed class ReportedSeeds : IDisposable
{
    public ReportedSeeds()
    {
        StringWriter output = new(), error = new();
        ExitCode = CommandLine.Run(["report", "seeds", "--out", Folder], new Terminal(output, error, AllowsColor: false),
            RepositoryFolder.Root);
        Said = output.ToString() + error;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("verbatim-report-").FullName;

    public int ExitCode { get; }

    public string Said { get; }

    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
