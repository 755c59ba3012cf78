namespace Verbatim.Cli.Files;

/// <summary>Writes files only where that changes them, so that a build after it finds the rest up to date.</summary>
internal static class ChangedFile
{
    /// <summary>Makes a file hold a text, in UTF-8 without a mark; missing folders are made.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="text">What it shall hold.</param>
    /// <returns>Whether it held anything else before.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static bool Write(string fullPath, string text)
    {
        if (File.Exists(fullPath) && File.ReadAllText(fullPath) == text)
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
        return true;
    }
}
