namespace Verbatim.Cli.Files;

/// <summary>
/// A list of files, for a build, which has more of them than a command line takes. A file a line; after a tab, where it is known, the
/// class of the document in it.
/// </summary>
/// <param name="Files">The files, in the list's order.</param>
/// <param name="Problems">Why there is no list, where there is none.</param>
internal sealed record FileList(EquatableArray<ListedFile> Files, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Reads a list.</summary>
    /// <param name="folder">The folder that relative paths start from, the list's own among them.</param>
    /// <param name="path">The list.</param>
    public static FileList Read(WorkingFolder folder, string path)
    {
        FileText list = FileText.Read(folder.Resolve(path), path);
        return list.Text is null
            ? new FileList([], [list.Problem!])
            : new FileList(list.Text.Text.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0)
                .Select(ListedFile.Of).ToEquatableArray(), []);
    }
}

/// <summary>A file that a list names.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Class">The class of its document; empty where the list does not say.</param>
internal sealed record ListedFile(string Path, string Class)
{
    /// <summary>The file of a line.</summary>
    public static ListedFile Of(string line) =>
        line.Split('\t') is [var path, var className, ..] ? new ListedFile(path, className) : new ListedFile(line, "");
}
