namespace Verbatim.Cli.Commands;

/// <summary><c>--schema FILE</c>, the schema that it names, and what says where that one's imports are.</summary>
internal sealed class SchemaOption : Option<string>
{
    private readonly Option<string?> _importMap = new("--import-map")
    {
        Description = "Where imports lead: a YAML or JSON mapping from imports, or from prefixes, to paths that count from its folder",
        HelpName = "FILE",
    };
    private readonly Option<string?> _root = new("--schema-root")
    {
        Description = "The folder in which imports may lead anywhere; the schema's repository unless given, else the working folder",
        HelpName = "DIR",
    };

    public SchemaOption() : base("--schema")
    {
        Description = "The LinkML schema; what it imports is found beside it";
        HelpName = "FILE";
        Required = true;
    }

    /// <summary>It, and the options that go with it.</summary>
    public IEnumerable<Option> Options => [this, _importMap, _root];

    /// <summary>Loads the schema; one that cannot be read is a finding like any other.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="texts">Where the schema and its imports come from.</param>
    public LoadedSchema Load(ParseResult parsed, FileTexts texts)
    {
        string path = parsed.GetRequiredValue(this);
        FileText root = texts.Read(path);
        FileText? map = parsed.GetValue(_importMap) is { } named ? texts.Read(named) : null;
        EquatableArray<Diagnostic> unread = [.. new[] { root.Problem, map?.Problem }.OfType<Diagnostic>()];
        EquatableArray<FolderTree> allowed = parsed.GetValue(_root) is { } folder
            ? [texts.TreeOf(path), new FolderTree(texts.FullPath(folder))] : [texts.TreeOf(path)];
        return unread.IsEmpty
            ? SchemaLoader.Load(root.Text!, new ImportedFiles(texts, allowed), map?.Text)
            : new LoadedSchema(Model: null, unread, []);
    }
}
