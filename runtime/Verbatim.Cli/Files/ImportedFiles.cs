namespace Verbatim.Cli.Files;

/// <summary>
/// The files that a schema imports (P15): those of the folders that the importing file belongs to, those that the schema itself belongs to,
/// and those that the command line adds. Whatever is refused says so in the finding, where programs read it too.
/// </summary>
/// <param name="texts">Where the files are read.</param>
/// <param name="allowed">The folders in which any import may lead.</param>
internal sealed class ImportedFiles(FileTexts texts, EquatableArray<FolderTree> allowed) : IRefusingTextSource
{
    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference)
    {
        string named = DocumentPath.Resolve(fromPath, reference);
        return IsAllowed(fromPath, named) && File.Exists(texts.FullPath(named)) ? texts.Read(named).Text : null;
    }

    /// <inheritdoc/>
    public string? WhyNot(string fromPath, string reference)
    {
        string named = DocumentPath.Resolve(fromPath, reference);
        return IsAllowed(fromPath, named) || !File.Exists(texts.FullPath(named))
            ? null
            : $"'{named}' stands outside of '{texts.TreeOf(fromPath).Top}', where {fromPath} belongs; --schema-root with a folder that holds "
                + "both would allow it";
    }

    private bool IsAllowed(string fromPath, string named)
    {
        string full = texts.FullPath(named);
        return texts.TreeOf(fromPath).Holds(full) || allowed.Any(tree => tree.Holds(full));
    }
}
