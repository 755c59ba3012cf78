namespace Verbatim.Cli.Files;

/// <summary>
/// The folders in which a document may name files (P15). A file belongs to its repository; outside of one to the working folder,
/// if that holds it; else to its own folder. So a schema that someone sends you cannot make the command read your home.
/// </summary>
/// <param name="Top">The full path of the topmost folder.</param>
internal sealed record FolderTree(string Top)
{
    /// <summary>The tree that a file belongs to.</summary>
    /// <param name="file">The full path of the file.</param>
    /// <param name="workingFolder">The folder the command runs in.</param>
    public static FolderTree Of(string file, WorkingFolder workingFolder)
    {
        string own = Path.GetDirectoryName(file)!;
        for (string? folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsRepository(folder))
                return new FolderTree(folder);
        }
        FolderTree working = new(workingFolder.FullPath);
        return working.Holds(file) ? working : new FolderTree(own);
    }

    /// <summary>Whether a folder is the top of a repository; in a linked work tree the mark is a file.</summary>
    public static bool IsRepository(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>Whether a full path stands in the tree.</summary>
    public bool Holds(string path)
    {
        string prefix = Path.EndsInDirectorySeparator(Top) ? Top : Top + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, StringComparison.Ordinal);
    }
}
