namespace Verbatim.Cli.Fixing;

/// <summary>
/// Puts a new text in the place of a file's: whole or not at all, with the byte-order mark and the permissions that the file has.
/// </summary>
internal static class FileReplacement
{
    /// <summary>Whether the file may not be changed. Whoever may write in its folder could replace it all the same, and must not.</summary>
    public static bool IsReadOnly(string fullPath) =>
        File.Exists(fullPath) && File.GetAttributes(fullPath).HasFlag(FileAttributes.ReadOnly);

    /// <summary>Whether a file begins with a byte-order mark.</summary>
    public static bool HasMark(string fullPath)
    {
        Span<byte> start = stackalloc byte[3];
        using FileStream file = File.OpenRead(fullPath);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual(Encoding.UTF8.Preamble);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="fullPath">The file; of a link what it leads to.</param>
    /// <param name="text">What it holds, and what it shall hold.</param>
    /// <returns>Why it was not written, or null.</returns>
    public static string? Write(string fullPath, EditedText text)
    {
        try
        {
            string target = File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath;
            byte[] held = File.ReadAllBytes(target);
            if (SourceText.FromBytes(fullPath, held).Sha256 != text.Original.Sha256)
                return "it was changed by someone else meanwhile";
            byte[] written = Encoding.UTF8.GetBytes(text.Current.Text);
            Replace(target, held.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. written] : written);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "permission is denied";
        }
        catch (IOException e)
        {
            return e.Message.ReplaceLineEndings(" ");
        }
    }

    /// <summary>Makes a file that is not there yet.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="text">What it shall hold, in UTF-8 without a mark.</param>
    /// <returns>Why it was not written, or null.</returns>
    public static string? Create(string fullPath, string text)
    {
        string beside = Path.Combine(Path.GetDirectoryName(fullPath)!, $".{Path.GetFileName(fullPath)}.{Guid.NewGuid():N}.tmp");
        try
        {
            try
            {
                File.WriteAllText(beside, text);
                File.Move(beside, fullPath, overwrite: false);
                return null;
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (UnauthorizedAccessException)
        {
            return "permission is denied";
        }
        catch (IOException e)
        {
            return e.Message.ReplaceLineEndings(" ");
        }
    }

    /// <summary>Writes beside the file, then moves: a run that is cut short leaves the old file or the new one.</summary>
    private static void Replace(string target, byte[] bytes)
    {
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File.GetUnixFileMode(target);
        try
        {
            using (FileStream file = new(beside, options))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            // What is asked for as a file is made, the process's mask can take away.
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
