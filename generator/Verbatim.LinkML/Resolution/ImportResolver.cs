namespace Verbatim.LinkML.Resolution;

/// <summary>Follows imports (P15): by the import map, to built-in schemas, to paths that count from the importing file.</summary>
internal sealed class ImportResolver(ITextSource source, ImportMap? map, DiagnosticBag bag, CancellationToken cancellationToken)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly List<SchemaDefinition> _schemas = [];
    private readonly List<SourceText> _files = [];
    private readonly List<MappedImport> _mapped = [];

    /// <summary>Reads a schema and all it imports; null where the root holds no schema.</summary>
    public static SchemaClosure? Resolve(
        SourceText root, ITextSource source, ImportMap? map, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        ImportResolver resolver = new(source, map, bag, cancellationToken);
        return resolver.Read(root) is { } schema
            ? new SchemaClosure(resolver.Follow(schema), resolver._schemas, resolver._files.ToEquatableArray())
            {
                Mapped = resolver._mapped.ToEquatableArray(),
            }
            : null;
    }

    /// <summary>Imports before what imports them. A chain of imports may be as long as its authors like, so it is no recursion.</summary>
    private SchemaDefinition Follow(SchemaDefinition root)
    {
        Stack<(SchemaDefinition Schema, int Next)> open = new([(root, 0)]);
        while (open.Count > 0)
        {
            (SchemaDefinition schema, int next) = open.Pop();
            if (next == schema.Imports.Count)
            {
                _schemas.Add(schema);
                continue;
            }
            open.Push((schema, next + 1));
            if (Find(schema, schema.Imports[next]) is { } found && Read(found) is { } imported)
                open.Push((imported, 0));
        }
        return root;
    }

    /// <summary>Every file is read once, so a cycle of imports ends where it began.</summary>
    private SchemaDefinition? Read(SourceText text)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_visited.Add(DocumentPath.Normalize(text.Path)))
            return null;
        if (!BuiltInSchemas.Contains(text.Path))
            _files.Add(text);
        SchemaDefinition? schema = SchemaParser.Parse(text, bag);
        foreach (PrefixDeclaration prefix in schema?.Prefixes ?? [])
        {
            if (!_prefixes.ContainsKey(prefix.Prefix.Value))
                _prefixes.Add(prefix.Prefix.Value, prefix.Reference.Value);
        }
        return schema;
    }

    private SourceText? Find(SchemaDefinition importer, Placed<string> import)
    {
        string uri = Expand(importer, import.Value);
        IReadOnlyList<string> mapped = map?.TargetsOf(import.Value, uri) ?? [];
        string from = mapped.Count > 0 ? map!.Path : import.Place.Text.Path;
        List<string> tried = [];
        foreach (string target in mapped.Count > 0 ? mapped : [uri])
        {
            string? builtIn = BuiltInSchemas.LocalName(target);
            if (builtIn is null && Uri.TryCreate(target, UriKind.Absolute, out Uri? absolute) && !absolute.IsFile)
                return Missing(import,
                    "; schemas are never fetched from a network: import a file instead, or say in an import map where it is");
            string path = HasExtension(target) ? target : target + ".yaml";
            SourceText? found = builtIn is null ? source.Find(from, path) : BuiltInSchemas.Find(WithoutExtension(builtIn));
            if (found is null && builtIn is not null)
                return Missing(import, $"; of LinkML's own there are {string.Join(", ", BuiltInSchemas.Names)}");
            tried.Add(path);
            if (found is null)
                continue;
            if (mapped.Count > 0)
                _mapped.Add(new(import.Place.Location, found.Path));
            return found;
        }
        string where = mapped.Count > 0 ? $"from {from}" : "beside the importing schema";
        IEnumerable<string?> refusals = tried.Select(path => (source as IRefusingTextSource)?.WhyNot(from, path));
        return Missing(import, $", looked for as {string.Join(" and ", tried)} {where}"
            + string.Concat(refusals.OfType<string>().Take(1).Select(static reason => $"; {reason}")));
    }

    /// <summary>An import with its prefix expanded: by the file's own prefixes, by those of the files that lead to it.</summary>
    private string Expand(SchemaDefinition importer, string reference)
    {
        int colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return reference;
        string prefix = reference[..colon];
        string local = reference[(colon + 1)..];
        string? declared = importer.Prefixes.FirstOrDefault(p => p.Prefix.Value == prefix)?.Reference.Value;
        if (declared is null && !_prefixes.TryGetValue(prefix, out declared))
            return prefix == "linkml" ? BuiltInSchemas.Namespace + local : reference;
        return declared + local;
    }

    private static bool HasExtension(string reference) => WithoutExtension(reference).Length < reference.Length;

    private static string WithoutExtension(string reference) =>
        Extensions.FirstOrDefault(e => reference.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } extension
            ? reference[..^extension.Length] : reference;

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>What the schema would have brought in is not known, so no name is told as undefined.</summary>
    private SourceText? Missing(Placed<string> import, string hint)
    {
        bag.Report(SchemaDiagnostics.ImportNotFound, import.Place, import.Value, hint);
        bag.IsIncomplete = true;
        return null;
    }
}
