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
        {
            SchemaDefinition schema = Parse(DefinitionParser.OpenRoot(text, root, bag), tree);
            bag.IsIncomplete |= LacksSection(root) || LacksElement(schema);
            return schema;
        }
        bag.IsIncomplete = true;
        if (tree.Diagnostics.IsEmpty)
            bag.Report(SchemaDiagnostics.NotASchema, new Place(text, tree.Root?.Span ?? default), NodeWording.Describe(tree.Root));
        return null;
    }

    /// <summary>
    /// Far above what schemas repeat. Each value that is repeated is read, looked up and written again as if it stood there, so a few lines
    /// of aliases that repeat aliases would take memory without end.
    /// </summary>
    private static readonly ParseLimits Limits = new(MaxRepeatedNodes: 100_000);

    /// <summary>What other definitions name: where one of these cannot be read, nobody knows what would be in it.</summary>
    private static readonly string[] Sections = ["classes", "enums", "imports", "prefixes", "settings", "slots", "subsets", "types"];

    private static bool LacksSection(MappingNode root) => root.Entries.Any(static entry =>
        Metaclasses.Schema.TreatmentOf(entry.Key.Value) is null
            ? NearestName.Find(entry.Key.Value, Sections) is not null
            : entry is { Key.Value: not "imports", Value: ScalarNode { IsNull: false } } && Sections.Contains(entry.Key.Value));

    private static bool LacksElement(SchemaDefinition schema)
    {
        IEnumerable<DocumentNode?> bodies = schema.Classes.Select(static c => c.Body).Concat(schema.Slots.Select(static s => s.Body))
            .Concat(schema.Enums.Select(static e => e.Body)).Concat(schema.Types.Select(static t => t.Body));
        return schema.Unread.Any(lost => !bodies.Any(body => body is not null && body.Span.Contains(lost)));
    }

    private static SchemaDefinition Parse(DefinitionParser schema, DocumentTree tree)
    {
        if (schema.Text("id") is null)
            schema.ReportMissing("id");
        return new SchemaDefinition(schema.Place with { Span = new TextSpan(schema.Place.Span.Start, 0) })
        {
            Id = schema.Text("id"),
            Name = schema.Text("name")?.Value ?? NameOf(schema, tree.Text),
            Unread = tree.Unread,
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

    /// <summary>A schema without a name has the last part of its id for one, as LinkML takes it, else its file's.</summary>
    private static string NameOf(DefinitionParser schema, SourceText file)
    {
        string? id = schema.Text("id")?.Value.Split('/', '#').LastOrDefault(static part => part.Length > 0);
        string name = id ?? Path.GetFileNameWithoutExtension(file.Path);
        schema.ReportNameless(name, id is null ? "file" : "id");
        return name;
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
