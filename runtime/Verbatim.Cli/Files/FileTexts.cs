using System.Collections.Concurrent;

namespace Verbatim.Cli.Files;

/// <summary>
/// Texts from files: those that the command line names, and those that documents name. Each file is read once, and keeps the
/// path under which it was first named. Safe to use from several threads.
/// </summary>
/// <param name="folder">The folder that relative paths start from.</param>
internal sealed class FileTexts(WorkingFolder folder) : ITextSource
{
    private readonly ConcurrentDictionary<string, FileText> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FolderTree> _refused = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FolderTree> _trees = new(StringComparer.Ordinal);

    /// <summary>
    /// The files that are there and were not read, since the document that names them may not (P15), each with its reason.
    /// </summary>
    public IEnumerable<string> Refusals => _refused.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file =>
        $"'{file.Key}' was not read: it stands outside of '{file.Value.Top}', where the file that names it belongs");

    /// <summary>The same files, some of them with another text than they have on disk.</summary>
    /// <param name="changed">The texts, each under the path of its file.</param>
    public FileTexts With(IEnumerable<SourceText> changed)
    {
        FileTexts changedFiles = new(folder);
        foreach (KeyValuePair<string, FileText> file in _files)
            changedFiles._files[file.Key] = file.Value;
        foreach (SourceText text in changed)
            changedFiles._files[folder.Resolve(text.Path)] = new FileText(text, Problem: null);
        foreach (KeyValuePair<string, FolderTree> file in _refused)
            changedFiles._refused[file.Key] = file.Value;
        return changedFiles;
    }

    /// <summary>The same files, and one that is not on disk.</summary>
    /// <param name="path">What it is called.</param>
    /// <param name="file">What came of reading it.</param>
    public FileTexts With(string path, FileText file)
    {
        FileTexts more = With([]);
        more._files[folder.Resolve(path)] = file;
        return more;
    }

    /// <summary>The full path of a file that a diagnostic names.</summary>
    public string FullPath(string path) => folder.Resolve(path);

    /// <summary>The folders that a file belongs to.</summary>
    public FolderTree TreeOf(string path)
    {
        string full = folder.Resolve(path);
        return _trees.GetOrAdd(Path.GetDirectoryName(full)!, _ => FolderTree.Of(full, folder));
    }

    /// <summary>Reads a file that the command line names.</summary>
    /// <param name="path">The path as typed; diagnostics repeat it.</param>
    public FileText Read(string path) => Get(folder.Resolve(path), path);

    /// <summary>Reads several files at once.</summary>
    /// <param name="paths">The paths as typed.</param>
    /// <param name="advance">Told of each that is read, from several threads.</param>
    /// <returns>The texts in the order of the paths, and what kept the others from being read.</returns>
    public (EquatableArray<SourceText> Texts, EquatableArray<Diagnostic> Problems) ReadAll(EquatableArray<string> paths,
        Action? advance = null)
    {
        FileText[] files = new FileText[paths.Count];
        Parallel.For(0, files.Length, i =>
        {
            files[i] = Read(paths[i]);
            advance?.Invoke();
        });
        return (
            files.Select(static file => file.Text).OfType<SourceText>().ToEquatableArray(),
            files.Select(static file => file.Problem).OfType<Diagnostic>().ToEquatableArray());
    }

    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference)
    {
        string named = DocumentPath.Resolve(fromPath, reference);
        string full = folder.Resolve(named);
        if (!File.Exists(full))
            return null;
        FolderTree tree = TreeOf(fromPath);
        if (tree.Holds(full))
            return Get(full, named).Text;
        _refused.TryAdd(named, tree);
        return null;
    }

    /// <summary>The text of a file that was read before, or null; for quoting its lines.</summary>
    /// <param name="path">A path that a diagnostic names.</param>
    public SourceText? Opened(string path) => _files.TryGetValue(folder.Resolve(path), out FileText? file) ? file.Text : null;

    private FileText Get(string full, string named) => _files.GetOrAdd(full, static (full, named) => FileText.Read(full, named), named);
}
