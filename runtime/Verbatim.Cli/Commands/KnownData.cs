namespace Verbatim.Cli.Commands;

/// <summary>The data whose identifiers are known: <c>--data</c>, <c>--files-from</c>, <c>--class</c> and <c>--references</c>.</summary>
internal sealed class KnownData
{
    private readonly Option<string[]> _data = new("--data")
    {
        Description = "Files, folders or patterns with the data; the identifiers in them are offered where one is asked for",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string?> _list = new("--files-from")
    {
        Description = "A list of such files: one a line, after a tab the class of its object",
        HelpName = "FILE",
    };
    private readonly Option<string?> _class = new("--class")
    {
        Description = "The class that each file of --data holds one object of; the schema's tree root unless given",
        HelpName = "NAME",
    };
    private readonly ReferencesOption _references = new("error")
    {
        Description = "What a reference is that leads to nothing in these files: an error, or what no editor minds",
    };

    /// <summary>What can be typed.</summary>
    public IEnumerable<Option> Options => [_data, _list, _class, _references];

    /// <summary>The class of the files of <c>--data</c>, or null for the tree root.</summary>
    public string? Class(ParseResult parsed) => parsed.GetValue(_class);

    /// <summary>Reads the data, several files at once; none where no slot of the schema refers to anything.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="schema">The schema of the data.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <param name="texts">Where files come from.</param>
    /// <returns>The identifiers, and what kept files from being read.</returns>
    public (KnownIdentifiers Known, EquatableArray<Diagnostic> Problems) Read(
        ParseResult parsed, LoadedSchema schema, WorkingFolder folder, FileTexts texts)
    {
        FileSelection named = FileSelection.Of(folder, parsed.GetValue(_data) ?? [], FileKind.Data).Without(schema.Files, folder);
        FileList listed = parsed.GetValue(_list) is { } list ? FileList.Read(folder, list) : new FileList([], []);
        string root = Class(parsed) ?? "";
        ListedFile[] files =
        [
            .. named.Paths.Select(path => new ListedFile(path, root)),
            .. listed.Files.Select(file => file.Class.Length > 0 ? file : file with { Class = root }),
        ];
        (KnownIdentifiers known, EquatableArray<Diagnostic> problems) = KnownIdentifiers.In(schema.Model!, files, texts);
        bool areAll = known.AreAll && _references.Severity(parsed) == DiagnosticSeverity.Error;
        return (known with { AreAll = areAll }, [.. named.Problems, .. listed.Problems, .. problems]);
    }
}
