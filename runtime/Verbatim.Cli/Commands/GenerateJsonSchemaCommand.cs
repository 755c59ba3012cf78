namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim generate json-schema</c>: what makes an editor complete, explain and check documents, and schemas too.</summary>
internal sealed class GenerateJsonSchemaCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;

    private readonly SchemaOption _schema = new() { Required = false };
    private readonly OutOption _out = new();
    private readonly Option<bool> _language = new("--language")
    {
        Description = "Writes linkml.schema.json, for those who write schemas, instead",
    };
    private readonly Option<string> _for = new("--for")
    {
        Description = "Documents in YAML, in an editor, or in JSON, for any judge: in YAML 2025 can be a string, in JSON it is a number",
        HelpName = "yaml|json",
        DefaultValueFactory = static _ => "yaml",
    };
    private readonly KnownData _data = new();

    public GenerateJsonSchemaCommand(Terminal terminal, WorkingFolder folder, ReportOptions report)
        : base(
            "json-schema",
            "Writes JSON Schema 2020-12: one file for the schema, and one for each class that a document can be of. A file whose text would not change is left alone.",
            "verbatim generate json-schema --schema library.yaml --out schemas",
            "verbatim generate json-schema --schema library.yaml --data books --class Book --out schemas",
            "verbatim generate json-schema --language --out schemas")
    {
        (_terminal, _folder, _report) = (terminal, folder, report);
        _for.AcceptOnlyFromAmong("yaml", "json");
        foreach (Option option in _schema.Options)
            Add(option);
        Add(_out);
        Add(_for);
        foreach (Option option in _data.Options)
            Add(option);
        Add(_language);
        Validators.Add(result =>
        {
            if (result.GetResult(_schema) is null == result.GetResult(_language) is null)
                result.AddError("Either '--schema FILE' or '--language' is needed.");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        FileTexts texts = new(_folder);
        ReportWriter report = _report.Writer(parsed, _terminal, texts);
        if (parsed.GetValue(_language))
            return Write(parsed, report, [SchemaLanguage.JsonSchema()], ExitCode.Clean);

        LoadedSchema schema = _schema.Load(parsed, texts);
        if (!schema.IsUsable)
            return report.Write(new Report(schema.Diagnostics, schema.Files.Count));
        if (RootClass.Problem(schema.Model!, _data.Class(parsed)) is { } problem && _data.Class(parsed) is not null)
            return Refuse(problem);

        (KnownIdentifiers known, EquatableArray<Diagnostic> problems) = _data.Read(parsed, schema, _folder, texts);
        int result = report.Write(new Report([.. schema.Diagnostics, .. problems], schema.Files.Count));
        JsonSchemaOptions options = new(parsed.GetValue(_for) == "json" ? JudgedDocuments.Json : JudgedDocuments.Yaml)
        {
            Identifiers = known.Identifiers,
            IdentifiersAreAll = known.AreAll,
            Roots = known.Roots,
        };
        return Write(parsed, report, JsonSchemaEmitter.Emit(schema.Model!, options), result);
    }

    private int Write(ParseResult parsed, ReportWriter report, IEnumerable<GeneratedFile> files, int result) =>
        _out.Write(parsed, files, _folder, report.Say) is { } problem ? Refuse(problem) : result;

    private int Refuse(string problem)
    {
        _terminal.Note(problem);
        return ExitCode.Usage;
    }
}
