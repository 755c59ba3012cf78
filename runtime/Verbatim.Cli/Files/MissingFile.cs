namespace Verbatim.Cli.Files;

/// <summary>The finding of a path that names nothing, with the name beside it that was most likely meant.</summary>
internal static class MissingFile
{
    /// <summary>The finding.</summary>
    /// <param name="fullPath">Where nothing is.</param>
    /// <param name="named">The path as typed.</param>
    public static Diagnostic Finding(string fullPath, string named)
    {
        string? meant = NearestName.Find(Path.GetFileName(fullPath), Beside(fullPath));
        return FileDiagnostics.Missing.At(Location.StartOf(named), named, meant is null ? "" : $"; did you mean '{meant}'?");
    }

    private static IEnumerable<string> Beside(string fullPath)
    {
        DirectoryInfo? folder = Directory.GetParent(fullPath);
        EnumerationOptions readable = new() { IgnoreInaccessible = true };
        return folder is { Exists: true } ? folder.EnumerateFileSystemInfos("*", readable).Select(static entry => entry.Name) : [];
    }
}
