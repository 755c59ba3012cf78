namespace Verbatim.Conformance.Running;

/// <summary>The files of a folder, by their paths from it.</summary>
internal static class FolderContent
{
    /// <summary>Their texts.</summary>
    public static SortedDictionary<string, string> Of(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), static file => File.ReadAllText(file).ReplaceLineEndings("\n")),
        StringComparer.Ordinal);

    /// <summary>Writes them.</summary>
    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach ((string name, string text) in texts)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
