namespace Verbatim.LinkML.Syntax;

/// <summary>Reads a schema file into definitions.</summary>
internal static class SchemaParser
{
    /// <summary>Reads a file, reporting everything that is wrong with it by itself; null where it holds no schema.</summary>
    public static SchemaDefinition? Parse(SourceText text, DiagnosticBag bag)
    {
        DocumentTree tree = DocumentParser.Parse(text, Limits);
        foreach (Diagnostic diagnostic in tree.Diagnostics)
            bag.Add(diagnostic);
        if (tree.Root is MappingNode root)
            return Parse(DefinitionParser.OpenRoot(text, root, bag));
        if (tree.Diagnostics.IsEmpty)
            bag.Report(SchemaDiagnostics.NotASchema, new Place(text, tree.Root?.Span ?? default), NodeWording.Describe(tree.Root));
        return null;
    }

    /// <summary>Far above the largest schemas there are; what lies beyond is an alias bomb.</summary>
    private static readonly ParseLimits Limits = new(MaxExpandedNodes: 5_000_000);

    private static SchemaDefinition Parse(DefinitionParser schema)
    {
        if (schema.Text("id") is null)
            schema.ReportMissing("id");
        if (schema.Text("name") is null)
            schema.ReportMissing("name");
        return new SchemaDefinition(schema.Place with { Span = new TextSpan(schema.Place.Span.Start, 0) })
        {
            Id = schema.Text("id"),
            Name = schema.Text("name"),
            Description = schema.Text("description")?.Value,
            Version = schema.Text("version")?.Value,
            DefaultPrefix = schema.Text("default_prefix"),
            DefaultRange = schema.Text("default_range"),
            Imports = schema.Texts("imports"),
            Prefixes = Pairs(schema, "prefixes", "prefix_prefix", "prefix_reference", Metaclasses.Prefix)
                .Select(static p => new PrefixDeclaration(p.Key, p.Value)).ToEquatableArray(),
            Settings = Pairs(schema, "settings", "setting_key", "setting_value", Metaclasses.Setting)
                .Select(static p => new SettingDefinition(p.Key, p.Value)).ToEquatableArray(),
            Subsets = schema.Entries("subsets", "name").Select(static e => e.Name).ToEquatableArray(),
            Classes = schema.Entries("classes", "name").Select(e => ClassParser.Parse(schema, e)).ToEquatableArray(),
            Slots = schema.Entries("slots", "name").Select(e => SlotParser.Parse(schema, e)).ToEquatableArray(),
            Enums = schema.Entries("enums", "name").Select(e => EnumParser.Parse(schema, e)).ToEquatableArray(),
            Types = schema.Entries("types", "name").Select(e => TypeParser.Parse(schema, e)).ToEquatableArray(),
        };
    }

    private static IEnumerable<(Placed<string> Key, Placed<string> Value)> Pairs(
        DefinitionParser schema, string metaslot, string keyName, string valueName, Metaclass metaclass)
    {
        foreach (Entry entry in schema.Entries(metaslot, keyName))
        {
            if (schema.Simple(entry, metaclass, valueName) is { } value)
                yield return (entry.Name, value);
        }
    }
}
