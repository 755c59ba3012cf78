namespace Verbatim.LinkML.Resolution;

/// <summary>Follows imports (P15): built-in schemas, paths relative to the importing file, prefixes that stand for such paths.</summary>
internal sealed class ImportResolver(ITextSource source, DiagnosticBag bag, CancellationToken cancellationToken)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<SchemaDefinition> _schemas = [];
    private readonly List<SourceText> _files = [];

    /// <summary>Reads a schema and all it imports; null where the root holds no schema.</summary>
    public static SchemaClosure? Resolve(SourceText root, ITextSource source, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        ImportResolver resolver = new(source, bag, cancellationToken);
        SchemaDefinition? schema = resolver.Visit(root);
        return schema is null ? null : new SchemaClosure(schema, resolver._schemas, resolver._files.ToEquatableArray());
    }

    /// <summary>Every file is read once, so a cycle of imports ends where it began.</summary>
    private SchemaDefinition? Visit(SourceText text)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_visited.Add(DocumentPath.Normalize(text.Path)))
            return null;
        if (!BuiltInSchemas.Contains(text.Path))
            _files.Add(text);
        if (SchemaParser.Parse(text, bag) is not { } schema)
            return null;
        foreach (Placed<string> import in schema.Imports)
        {
            if (Find(schema, import) is { } imported)
                Visit(imported);
        }
        _schemas.Add(schema);
        return schema;
    }

    private SourceText? Find(SchemaDefinition importer, Placed<string> import)
    {
        string reference = Expand(importer, import.Value);
        if (reference.StartsWith(BuiltInSchemas.Namespace, StringComparison.Ordinal))
            return BuiltInSchemas.Find(reference[BuiltInSchemas.Namespace.Length..])
                ?? Missing(import, "; there is no built-in schema of that name");
        if (Uri.TryCreate(reference, UriKind.Absolute, out Uri? uri) && !uri.IsFile)
            return Missing(import, "; schemas are never fetched from a network, import a file instead");
        string path = HasExtension(reference) ? reference : reference + ".yaml";
        return source.Find(importer.Place.Text.Path, path) ?? Missing(import, $", looked for as {path} beside the importing schema");
    }

    private static string Expand(SchemaDefinition importer, string reference)
    {
        int colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return reference;
        string prefix = reference[..colon];
        string local = reference[(colon + 1)..];
        PrefixDeclaration? declared = importer.Prefixes.FirstOrDefault(p => p.Prefix.Value == prefix);
        if (declared is not null)
            return declared.Reference.Value + local;
        return prefix == "linkml" ? BuiltInSchemas.Namespace + local : reference;
    }

    private static bool HasExtension(string reference) =>
        reference.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || reference.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || reference.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private SourceText? Missing(Placed<string> import, string hint)
    {
        bag.Report(SchemaDiagnostics.ImportNotFound, import.Place, import.Value, hint);
        return null;
    }
}
