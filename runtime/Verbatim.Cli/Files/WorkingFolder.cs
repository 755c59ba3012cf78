namespace Verbatim.Cli.Files;

/// <summary>
/// The folder that relative paths start from. Passed along, so that nothing depends on where the process happens to stand.
/// </summary>
/// <param name="fullPath">The folder.</param>
internal sealed class WorkingFolder(string fullPath)
{
    /// <summary>The folder's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(fullPath);

    /// <summary>The full path of a path as a person typed it.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, FullPath);

    /// <summary>A full path as a person would type it here: relative, with forward slashes.</summary>
    public string Relative(string fullPath) => Path.GetRelativePath(FullPath, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A full path, written in the way in which another path was typed: relative or full.</summary>
    public string Named(string fullPath, string like) => Path.IsPathRooted(like) ? fullPath : Relative(fullPath);
}
