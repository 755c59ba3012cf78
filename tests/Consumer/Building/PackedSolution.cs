using Verbatim.Consumer.Building;

[assembly: AssemblyFixture(typeof(PackedSolution))]

namespace Verbatim.Consumer.Building;

/// <summary>
/// Solution/ in a folder outside of the repository, restored once, for all tests, from the packages alone. A test builds a copy: what was
/// restored lies elsewhere, so a copy needs no restore of its own.
/// </summary>
public sealed class PackedSolution : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-");

    /// <summary>The packages.</summary>
    public PackedFeed Feed { get; private set; } = null!;

    private string Restored => Path.Combine(_folder.FullName, "solution");

    public async ValueTask InitializeAsync()
    {
        Feed = await PackedFeed.PackAsync(Path.Combine(_folder.FullName, "feed"));
        CopyFolder(RepositoryFolder.PathOf("tests", "Consumer", "Solution"), Restored);
        await File.WriteAllTextAsync(Path.Combine(Restored, "nuget.config"),
            Packages.Settings(Feed.Folder, Path.Combine(_folder.FullName, "packages")));

        Outcome restore = await DotNet.BuildAsync(Restored, "restore");
        Assert.True(restore.ExitCode == 0, restore.Output);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return default;
    }

    /// <summary>A copy of the solution, to be built or to be broken first.</summary>
    internal SolutionCopy Copy()
    {
        string copy = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        CopyFolder(Restored, copy);
        return new SolutionCopy(copy);
    }

    /// <summary>A copy whose library has the twelve broken documents among its data.</summary>
    internal SolutionCopy WithTwelveBreakages()
    {
        SolutionCopy solution = Copy();
        CopyFolder(RepositoryFolder.PathOf("tests", "Consumer", "Twelve"), solution.PathOf("Catalog", "data"));
        return solution;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
