namespace Verbatim.LinkML.Resolution;

/// <summary>
/// Where imports lead, by a file that the project names (P15) and LinkML's own tools read as well: from an import, the URI it stands
/// for, or a prefix, to a path. Paths count from the map's folder.
/// </summary>
internal sealed class ImportMap
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    private ImportMap(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Reads a map; what is wrong with it is reported, and the rest of it counts. Null where there is none.</summary>
    public static ImportMap? Read(SourceText? text, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        ImportMap map = new(text.Path);
        DocumentTree tree = DocumentParser.Parse(text);
        foreach (Diagnostic diagnostic in tree.Diagnostics)
            bag.Add(diagnostic);
        if (tree.Root is MappingNode root)
            map.Read(root, text, bag);
        else if (tree.Diagnostics.IsEmpty)
            Report(text, tree.Root, bag);
        return map;
    }

    /// <summary>The paths at which an import may be, the likeliest first; none where the map says nothing of it.</summary>
    /// <param name="import">The import as written.</param>
    /// <param name="uri">The same with its prefix expanded.</param>
    public IReadOnlyList<string> TargetsOf(string import, string uri)
    {
        if (_targets.TryGetValue(import, out string? target) || _targets.TryGetValue(uri, out target))
            return [target];
        int colon = import.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !(_targets.TryGetValue(import[..(colon + 1)], out target) || _targets.TryGetValue(import[..colon], out target)))
            return [];
        string local = import[(colon + 1)..];
        // What a prefix leads to is put before the name; most write a folder, and not all end it with a slash.
        return target is [.., '/'] ? [target + local] : [$"{target}/{local}", target + local];
    }

    private void Read(MappingNode root, SourceText text, DiagnosticBag bag)
    {
        foreach (MappingEntry entry in root.Entries)
        {
            if (entry.Value is ScalarNode { IsNull: false } target)
                _targets[entry.Key.Value] = target.Value;
            else
                Report(text, entry.Value, bag);
        }
    }

    private static void Report(SourceText text, DocumentNode? node, DiagnosticBag bag) =>
        bag.Report(SchemaDiagnostics.UnreadableImportMap, new Place(text, node?.Span ?? default), NodeWording.Describe(node));
}
