namespace Verbatim.LinkML.Model;

/// <summary>An import that the import map led to a file.</summary>
/// <param name="Import">Where it is written.</param>
/// <param name="Path">The path of the file, or the URI of a built-in schema.</param>
public sealed record MappedImport(Location Import, string Path)
{
    /// <summary>How the importing file would write it without a map.</summary>
    public string From(string importer) => BuiltInSchemas.Contains(Path) ? Path : DocumentPath.Relative(importer, Path);
}
