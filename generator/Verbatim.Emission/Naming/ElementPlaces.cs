namespace Verbatim.Emission.Naming;

/// <summary>
/// Where the elements of a schema stand in its files. The model knows no places, so the files are read again: only where there is something
/// to say.
/// </summary>
internal sealed class ElementPlaces(EquatableArray<SourceText> files)
{
    private readonly (SourceText Text, MappingNode Root)[] _files =
        [.. files.Select(static text => (text, DocumentParser.Parse(text).Root as MappingNode)).Where(static file => file.Item2 is not null)
            .Select(static file => (file.text, file.Item2!))];

    /// <summary>The name of the first of several elements that is there; null where none is, as of those that are built in.</summary>
    /// <param name="paths">For each element the names from the schema's root down.</param>
    public Location? Find(IEnumerable<string[]> paths)
    {
        foreach (string[] path in paths)
        {
            foreach ((SourceText text, MappingNode root) in _files)
            {
                if (Find(root, path) is { } name)
                    return text.GetLocation(name.Span);
            }
        }
        return null;
    }

    private static ScalarNode? Find(MappingNode root, string[] path)
    {
        ScalarNode? name = null;
        DocumentNode? node = root;
        foreach (string step in path)
        {
            (name, node) = node switch
            {
                MappingNode mapping when mapping.Find(step) is { } entry => (entry.Key, entry.Value),
                SequenceNode list => InList(list, step),
                _ => (null, null),
            };
            if (name is null)
                return null;
        }
        return name;
    }

    // A list of names, of bodies that hold their name, or of one-entry mappings (P16).
    private static (ScalarNode? Name, DocumentNode? Body) InList(SequenceNode list, string step)
    {
        foreach (DocumentNode item in list.Items)
        {
            if (item is ScalarNode scalar && scalar.Value == step)
                return (scalar, null);
            if (item is not MappingNode mapping)
                continue;
            if ((mapping["name"] ?? mapping["text"]) is ScalarNode name && name.Value == step)
                return (name, mapping);
            if (mapping.Find(step) is { } entry)
                return (entry.Key, entry.Value);
        }
        return default;
    }
}
