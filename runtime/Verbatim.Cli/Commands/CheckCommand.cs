namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim check</c>: holds articles to their texts, to one another and to dated facts.</summary>
internal sealed class CheckCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly DeskOptions _desk;
    private readonly FixOptions _fix;
    private readonly TimeProvider _clock;

    private readonly CodesOption _codes = new();
    private readonly AtMostOption _atMost = new();

    public CheckCommand(Terminal terminal, WorkingFolder folder, ReportOptions report, TimeProvider clock)
        : base(
            "check",
            "Holds articles to their texts, to one another and to dated facts.",
            "verbatim check seeds",
            "verbatim check some-article.txt --knowledge facts",
            "verbatim check articles/2025-*.article.yaml --knowledge facts --severity info")
    {
        (_terminal, _folder, _clock) = (terminal, folder, clock);
        _desk = new DeskOptions(this, terminal, folder);
        Add(_codes);
        Add(_atMost);
        _fix = new FixOptions(this, terminal, folder, report);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        FileTexts texts = new(_folder);
        DeskFiles files = _desk.Files(parsed);
        return _fix.Report(parsed, texts, files.Articles.Paths, files.Count, given => Check(parsed, given, files));
    }

    private EquatableArray<Diagnostic> Check(ParseResult parsed, FileTexts texts, DeskFiles files)
    {
        using DeskProgress progress = new(_terminal, files.Count);
        (CorpusFiles read, EquatableArray<Diagnostic> problems) = files.Read(texts, progress.Advance);
        DateOnly today = DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);
        EquatableArray<Diagnostic> found =
            ArticleDesk.Check(CorpusLoader.Load(read, progress, _terminal.Stopping), today, progress, _terminal.Stopping);
        return
        [
            .. problems,
            .. found.Where(finding => _codes.Includes(parsed, finding)).Select(finding => _atMost.Lower(parsed, files.Weigh(finding))),
        ];
    }
}
