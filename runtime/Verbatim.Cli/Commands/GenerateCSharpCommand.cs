namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim generate csharp</c>: the same files that the build makes, where a person can read them.</summary>
internal sealed class GenerateCSharpCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;

    private readonly SchemaOption _schema = new();
    private readonly Option<string?> _namespace = new("--namespace")
    {
        Description = "The namespace of the types; the schema's name unless given",
        HelpName = "NS",
    };
    private readonly OutOption _out = new();

    public GenerateCSharpCommand(Terminal terminal, WorkingFolder folder, ReportOptions report)
        : base(
            "csharp",
            "Writes records, enumerations, readers, writers and validators in C#. A file whose text would not change is left alone.",
            "verbatim generate csharp --schema library.yaml --namespace Library --out Generated")
    {
        (_terminal, _folder, _report) = (terminal, folder, report);
        foreach (Option option in _schema.Options)
            Add(option);
        Add(_namespace);
        Add(_out);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_namespace) is { } asked && !CSharpEmitter.IsNamespace(asked))
        {
            _terminal.Note($"'{asked}' is no namespace in C#: it takes names of letters, digits and '_' with dots between them");
            return ExitCode.Usage;
        }
        FileTexts texts = new(_folder);
        ReportWriter report = _report.Writer(parsed, _terminal, texts);
        LoadedSchema schema = _schema.Load(parsed, texts);
        int result = report.Write(new Report([.. schema.Diagnostics, .. CSharpNameCheck.Find(schema)], schema.Files.Count));
        if (!schema.IsUsable)
            return result;

        string ns = parsed.GetValue(_namespace) ?? CSharpEmitter.DefaultNamespace(schema.Model!);
        CSharpOptions options = new(ns, EmbeddedSchema.Of(schema));
        if (_out.Write(parsed, CSharpEmitter.Emit(schema.Model!, options), _folder, report.Say) is not { } problem)
            return result;
        _terminal.Note(problem);
        return ExitCode.Usage;
    }
}
