namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim validate</c>: holds files to a schema; together they are one data set.</summary>
internal sealed class ValidateCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;
    private readonly FixOptions _fix;

    private readonly SchemaOption _schema = new();
    private readonly Option<string?> _class = new("--class")
    {
        Description =
            "The class of every object that is no part of another, one a document or a list of them; the schema's tree root unless given",
        HelpName = "NAME",
    };
    private readonly ReferencesOption _references = new();
    private readonly StandardInputOption _input = new();
    private readonly PathsArgument _data = new(
        "FILE", "Files, folders or patterns, or '-' for what is piped in; together they are one data set. Without any the schema alone is checked");

    public ValidateCommand(Terminal terminal, WorkingFolder folder, ReportOptions report)
        : base(
            "validate",
            "Holds YAML, JSON and JSON lines to a LinkML schema, or checks a schema.",
            "verbatim validate --schema library.yaml --class Book books/ more/**/*.json",
            "verbatim validate --schema library.yaml --class Book --stdin-name books.jsonl - < books.jsonl",
            "verbatim validate --schema library.yaml")
    {
        (_terminal, _folder, _report) = (terminal, folder, report);
        foreach (Option option in _schema.Options)
            Add(option);
        Add(_class);
        Add(_references);
        Add(_input);
        _fix = new FixOptions(this, terminal, folder, report);
        Add(_data);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        FileTexts texts = new(_folder);
        LoadedSchema schema = _schema.Load(parsed, texts);
        string[] named = parsed.GetRequiredValue(_data);
        string? className = parsed.GetValue(_class);
        string? noClass = schema.IsUsable ? RootClass.Problem(schema.Model!, className) : null;
        if (named.Length == 0 && (className is null || noClass is null))
        {
            FileTexts read = texts;
            return _fix.Report(parsed, texts, [parsed.GetRequiredValue(_schema)], schema.Files.Count,
                given => given == read ? schema.Diagnostics : _schema.Load(parsed, given).Diagnostics);
        }
        if (!schema.IsUsable)
        {
            _terminal.Note("the data was not looked at: there is no schema");
            return _report.Writer(parsed, _terminal, texts).Write(new Report(schema.Diagnostics, schema.Files.Count));
        }

        if (noClass is not null)
        {
            _terminal.Note(noClass);
            // The class may be where the schema could not be read.
            return schema.IsValid
                ? ExitCode.Usage : _report.Writer(parsed, _terminal, texts).Write(new Report(schema.Diagnostics, schema.Files.Count));
        }

        FileSelection data = FileSelection.Of(_folder, named.Where(static path => path != PathsArgument.StandardInput), FileKind.Data)
            .Without(schema.Files, _folder);
        EquatableArray<string> paths = data.Paths;
        if (named.Contains(PathsArgument.StandardInput))
        {
            string piped = _input.NameIn(parsed);
            texts = texts.With(piped, FileText.Read(_terminal.Input(), piped));
            paths = [piped, .. paths];
        }
        return _fix.Report(parsed, texts, data.Paths, paths.Count, given =>
        [
            .. data.Problems,
            .. schema.Diagnostics,
            .. DataFiles.Check(schema.Model!, className, paths, given, _references.Severity(parsed), _report.Least(parsed),
                _terminal),
        ]);
    }
}
