namespace Verbatim.Cli.Files;

/// <summary>The files that the paths on a command line stand for: files as named, folders searched through, patterns matched.</summary>
/// <param name="Paths">The files, each once, in the order of the paths that named them.</param>
/// <param name="Problems">One for each path that stands for nothing.</param>
internal sealed record FileSelection(EquatableArray<string> Paths, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Selects files.</summary>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <param name="named">Files, folders and patterns, as typed.</param>
    /// <param name="kind">What is looked for in folders.</param>
    public static FileSelection Of(WorkingFolder folder, IEnumerable<string> named, FileKind kind)
    {
        List<string> paths = [];
        List<Diagnostic> problems = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in named)
        {
            try
            {
                string[] found = [.. FilesAt(folder, path, kind)];
                if (found.Length == 0)
                    problems.Add(Nothing(folder, path, kind));
                paths.AddRange(found.Where(file => seen.Add(folder.Resolve(file))));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(FileDiagnostics.Unreadable.At(Location.StartOf(path), path, e.Message.ReplaceLineEndings(" ")));
            }
        }
        return new FileSelection(paths.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>The selection without some files: a schema beside its data is no data.</summary>
    public FileSelection Without(IEnumerable<SourceText> files, WorkingFolder folder)
    {
        HashSet<string> excluded = [.. files.Select(file => folder.Resolve(file.Path))];
        return this with { Paths = Paths.Where(path => !excluded.Contains(folder.Resolve(path))).ToEquatableArray() };
    }

    private static IEnumerable<string> FilesAt(WorkingFolder folder, string path, FileKind kind)
    {
        string full = folder.Resolve(path);
        // First as a name: a file may be called a[1]*.yaml.
        if (File.Exists(full))
            return [path];
        if (Directory.Exists(full))
            return FolderSearch.Files(full, recurse: true, kind.Includes).Select(file => FolderSearch.Join(path, file));
        return GlobPattern.IsPattern(path) ? new GlobPattern(path).Match(folder) : [];
    }

    private static Diagnostic Nothing(WorkingFolder folder, string path, FileKind kind)
    {
        string full = folder.Resolve(path);
        bool isFolder = Directory.Exists(full);
        if (!isFolder && !GlobPattern.IsPattern(path))
            return MissingFile.Finding(full, path);
        return FileDiagnostics.NothingToRead.At(Location.StartOf(path), isFolder ? kind.Name + " in" : "file matches", path);
    }
}
