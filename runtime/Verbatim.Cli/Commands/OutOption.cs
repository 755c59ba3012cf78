namespace Verbatim.Cli.Commands;

/// <summary>
/// <c>--out DIR</c>: where what is generated goes. A file that would not change is left alone, so that a build after it does nothing.
/// </summary>
internal sealed class OutOption : Option<string>
{
    public OutOption() : base("--out")
    {
        Description = "The folder to write to; made if it is not there";
        HelpName = "DIR";
        Required = true;
    }

    /// <summary>Writes files, and says which.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <param name="say">Where a file that was written is named.</param>
    /// <returns>Why they cannot be written, or null.</returns>
    public string? Write(ParseResult parsed, IEnumerable<GeneratedFile> files, WorkingFolder folder, Action<string> say) =>
        Write(parsed.GetRequiredValue(this), files, folder, say);

    /// <summary>Writes files to a folder, and says which.</summary>
    /// <returns>Why they cannot be written, or null.</returns>
    public static string? Write(string target, IEnumerable<GeneratedFile> files, WorkingFolder folder, Action<string> say)
    {
        try
        {
            foreach (GeneratedFile file in files)
            {
                string path = FolderSearch.Join(target, file.HintName);
                if (ChangedFile.Write(folder.Resolve(path), file.Text))
                    say("wrote " + path);
            }
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"cannot write to {target}: {e.Message.ReplaceLineEndings(" ")}";
        }
    }
}
