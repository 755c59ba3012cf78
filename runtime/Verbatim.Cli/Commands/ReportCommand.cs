namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim report</c>: what <c>check</c> finds, as pages that anyone can read in a browser.</summary>
internal sealed class ReportCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;
    private readonly DeskOptions _desk;
    private readonly OutOption _out = new();
    private readonly TimeProvider _clock;

    public ReportCommand(Terminal terminal, WorkingFolder folder, ReportOptions report, TimeProvider clock)
        : base(
            "report",
            "Writes what 'check' finds as pages for a browser: the texts with their passages highlighted, contradictions side by side, and more. "
            + "They need no network and no JavaScript. A page that would not change is left alone.",
            "verbatim report seeds --out report")
    {
        (_terminal, _folder, _report, _clock) = (terminal, folder, report, clock);
        _desk = new DeskOptions(this, terminal, folder);
        Add(_out);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        string target = parsed.GetRequiredValue(_out);
        try
        {
            // First, since a run over thousands of articles should not end with this.
            Directory.CreateDirectory(_folder.Resolve(target));
            return Run(parsed, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _terminal.Note($"cannot write to {target}: {e.Message.ReplaceLineEndings(" ")}");
            return ExitCode.Usage;
        }
    }

    private int Run(ParseResult parsed, string target)
    {
        FileTexts texts = new(_folder);
        DeskFiles files = _desk.Files(parsed);
        (CorpusReport content, EquatableArray<Diagnostic> findings) = Check(files, texts);
        ReportSite site = new(content, Codes.Catalogue().Explain);
        SiteFolder folder = SiteFolder.Open(_folder.Resolve(target), site.Files);
        Write(site, folder);

        ReportWriter writer = _report.Writer(parsed, _terminal, texts);
        Report report = new(findings, files.Count);
        int result = writer.WriteBeside(report);
        writer.SayToPeople(ReportWriter.SummaryOf(report));
        writer.SayToPeople($"{site.PageCount} pages, {folder.Written} files written, {folder.Removed} removed: open {FolderSearch.Join(target, SiteMap.Overview.Text)}");
        return result;
    }

    private (CorpusReport Content, EquatableArray<Diagnostic> Findings) Check(DeskFiles files, FileTexts texts)
    {
        using DeskProgress progress = new(_terminal, files.Count);
        (CorpusFiles read, EquatableArray<Diagnostic> problems) = files.Read(texts, progress.Advance);
        Corpus corpus = CorpusLoader.Load(read, progress, _terminal.Stopping)
            with
        { Today = DateOnly.FromDateTime(_clock.GetLocalNow().DateTime) };
        EquatableArray<Diagnostic> findings =
            [.. problems, .. ArticleDesk.Check(corpus, today: null, progress, _terminal.Stopping).Select(files.Weigh)];
        return (new CorpusReport(corpus, UnreadableRecords.Of(read, corpus), findings, texts.Opened), findings);
    }

    private void Write(ReportSite site, SiteFolder folder)
    {
        using Progress progress = new(_terminal, "writing", "pages", site.PageCount);
        site.WriteTo(folder, progress.Advance);
    }
}
