using System.IO.Enumeration;

namespace Verbatim.Cli.Files;

/// <summary>Finds files below a folder, always in the same order. Hidden folders, <c>bin</c> and <c>obj</c> hold no sources.</summary>
internal static class FolderSearch
{
    /// <summary>The wanted files below a folder.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="recurse">Whether folders inside are searched too.</param>
    /// <param name="wanted">Decides on a path relative to <paramref name="folder"/>, with forward slashes.</param>
    /// <returns>Relative paths with forward slashes, in ordinal order.</returns>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static IEnumerable<string> Files(string folder, bool recurse, Func<string, bool> wanted)
    {
        FileSystemEnumerable<string> files = new(
            folder,
            (ref FileSystemEntry entry) => Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'),
            new EnumerationOptions { RecurseSubdirectories = recurse, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => HoldsSources(ref entry),
        };
        return files.Where(wanted).Order(StringComparer.Ordinal);
    }

    /// <summary>A file below a folder, by the name under which the folder was named.</summary>
    public static string Join(string folder, string file) =>
        folder is "." or "./" ? file : Path.Join(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    private static bool HoldsSources(ref FileSystemEntry folder)
    {
        // A linked folder may lead back to where it stands.
        bool isLink = (folder.Attributes & FileAttributes.ReparsePoint) != 0;
        return !isLink && !folder.FileName.StartsWith('.') && !folder.FileName.SequenceEqual("bin")
            && !folder.FileName.SequenceEqual("obj");
    }
}
