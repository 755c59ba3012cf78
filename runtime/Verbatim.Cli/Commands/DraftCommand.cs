namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim draft</c>: writes the record of an article from its text, or adds to a record what is missing in it.</summary>
internal sealed class DraftCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;
    private readonly KnowledgeOption _knowledge = new();
    private readonly PathsArgument _paths = new("FILE", "Texts, folders or patterns; folders are searched for *.txt")
    {
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<bool> _add = new("--add")
    {
        Description = "Add to lists that are there what is in the text and not in them, at passages of which nothing is recorded",
    };
    private readonly Option<bool> _rehash = new("--rehash")
    {
        Description =
            "Where a text has changed since it was recorded: make the record one of the text as it is. What stands in it no longer is reported",
    };
    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Write nothing, and print what would change as a patch",
    };
    private readonly Option<bool> _stdout = new("--stdout")
    {
        Description = "Write nothing, and print the record; for one text",
    };

    public DraftCommand(Terminal terminal, WorkingFolder folder, ReportOptions report)
        : base(
            "draft",
            $"Drafts the record of an article, NAME.article.yaml beside NAME.txt. It is valid at once; '{RecordLayout.Mark.TrimEnd(' ', ':')}' stands where a person has to decide. " +
            "A record that is there is completed: keys that it lacks are added, and whatever it has stays as people have written it. What was deleted " +
            "from a list stays deleted, unless --add is given; a whole list does where it is left empty, as 'quotes: []'.",
            "verbatim draft some-article.txt --knowledge facts",
            "verbatim draft articles --dry-run")
    {
        (_terminal, _folder, _report) = (terminal, folder, report);
        Add(_knowledge);
        Add(_add);
        Add(_rehash);
        Add(_dryRun);
        Add(_stdout);
        Add(_paths);
        Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) && result.GetValue(_stdout))
                result.AddError("'--dry-run' prints a patch and '--stdout' the record: give one of them.");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        FileTexts texts = new(_folder);
        FileSelection selected = FileSelection.Of(_folder, parsed.GetRequiredValue(_paths), FileKind.Text);
        if (parsed.GetValue(_stdout) && selected.Paths.Count > 1)
        {
            _terminal.Note($"'--stdout' prints the record of one text, and these are {selected.Paths.Count}");
            return ExitCode.Usage;
        }
        (TextToDraft? Text, Diagnostic? Problem)[] given = [.. selected.Paths.Select(path => TextToDraft.Of(texts, path))];
        IEnumerable<string> facts = parsed.GetValue(_knowledge) is { } folder
            ? [folder] : KnowledgeFolder.NearestTo(_folder, selected.Paths);
        FileSelection knowledge = FileSelection.Of(_folder, facts, FileKind.Knowledge);
        if (knowledge.Paths.IsEmpty && knowledge.Problems.IsEmpty && !selected.Paths.IsEmpty)
            _terminal.Note("no folder 'knowledge' beside or above the texts: no names are known, so no actors or events are drafted");
        (EquatableArray<SourceText> known, EquatableArray<Diagnostic> unread) = texts.ReadAll(knowledge.Paths);

        TextToDraft[] wanted = [.. given.Select(static one => one.Text).OfType<TextToDraft>()];
        KnowledgeBase learnt = CorpusLoader.Load(new CorpusFiles([], known, texts)).Knowledge;
        using Progress progress = new(_terminal, "drafting", "texts", wanted.Length);
        (var records, EquatableArray<Diagnostic> refused) =
            new RecordDrafts(texts, learnt, parsed.GetValue(_add), parsed.GetValue(_rehash)).Of(wanted, progress.Advance);
        EquatableArray<Diagnostic> problems =
            [.. selected.Problems, .. knowledge.Problems, .. unread, .. given.Select(static one => one.Problem)
                .OfType<Diagnostic>(), .. refused];

        FileTexts drafted = texts.With(records.Select(static record => record.Text.Current));
        EquatableArray<Diagnostic> found =
            CorpusLoader.Load(new CorpusFiles([.. records.Select(static record => record.Text.Current)], known, drafted)).Diagnostics;
        Report report = new([.. problems, .. found], selected.Paths.Count);
        DraftWriter writer = new(_terminal, _folder, _report.Writer(parsed, _terminal, drafted));
        foreach (string note in records.SelectMany(static record => record.Notes))
            _terminal.Note(note);
        return parsed.GetValue(_stdout) ? writer.Print(records, report)
            : parsed.GetValue(_dryRun) ? writer.Preview(records, report)
            : writer.Save(records, report);
    }
}
