namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim dates</c>: the days on which articles can have been written, and what says so.</summary>
internal sealed class DatesCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;
    private readonly TimeProvider _clock;
    private readonly KnowledgeOption _knowledge = new();
    private readonly PathsArgument _paths = new("FILE", "Articles, with or without a record, folders or patterns", ".");

    public DatesCommand(Terminal terminal, WorkingFolder folder, ReportOptions report, TimeProvider clock)
        : base(
            "dates",
            "Tells the days on which articles can have been written, and what in them says so.",
            "verbatim dates seeds",
            "verbatim dates some-article.txt --knowledge facts --format json")
    {
        (_terminal, _folder, _report, _clock) = (terminal, folder, report, clock);
        Add(_knowledge);
        Add(_paths);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (_report.Format(parsed) is not (ReportFormat.Pretty or ReportFormat.Json))
        {
            _terminal.Note("'dates' writes --format pretty or json: a window of days is no finding");
            return ExitCode.Usage;
        }
        FileTexts texts = new(_folder);
        DeskFiles files = DeskFiles.Found(_folder, parsed.GetRequiredValue(_paths), parsed.GetValue(_knowledge));
        if (files.HasNoFacts)
            _terminal.Note(KnowledgeOption.None);
        (Corpus corpus, EquatableArray<Diagnostic> problems) = Load(files, texts);
        DatesWriter writer = new(_terminal.Out, corpus);
        if (_report.Format(parsed) == ReportFormat.Json)
            writer.WriteJson();
        else
            writer.Write();
        // What could not be read has no dates: said where it does not come between a program and its JSON.
        Diagnostic[] unread = [.. problems, .. corpus.Diagnostics.Where(static finding => finding.Severity == DiagnosticSeverity.Error)];
        foreach (Diagnostic problem in unread)
            _terminal.Error.WriteLine(problem);
        return problems.IsEmpty ? unread.Length == 0 ? ExitCode.Clean : ExitCode.Findings : ExitCode.Usage;
    }

    private (Corpus Corpus, EquatableArray<Diagnostic> Problems) Load(DeskFiles files, FileTexts texts)
    {
        using DeskProgress progress = new(_terminal, files.Count);
        (CorpusFiles read, EquatableArray<Diagnostic> problems) = files.Read(texts, progress.Advance);
        Corpus corpus = CorpusLoader.Load(read, progress, _terminal.Stopping)
            with
        { Today = DateOnly.FromDateTime(_clock.GetLocalNow().DateTime) };
        return (corpus, problems);
    }
}
