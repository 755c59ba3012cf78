using System.CommandLine;
using Verbatim.Checks;
using Verbatim.Cli.Files;
using Verbatim.Cli.Fixing;
using Verbatim.Cli.Output;
using Verbatim.Documents;

namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim check</c>: holds articles to their texts, to one another and to dated facts.</summary>
internal sealed class CheckCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly FixOptions _fix;
    private readonly TimeProvider _clock;

    private readonly Option<string?> _knowledge = new("--knowledge")
    {
        Description = "The folder of dated facts; the nearest 'knowledge' beside or above each article unless given",
        HelpName = "DIR",
    };
    private readonly Option<string?> _list = new("--files-from")
    {
        Description = "A list of files instead of paths: one a line, after a tab Knowledge where it holds dated facts",
        HelpName = "FILE",
    };
    private readonly CodesOption _codes = new();
    private readonly AtMostOption _atMost = new();
    private readonly PathsArgument _paths = new("PATH", "Articles, folders or patterns; folders are searched for *.article.yaml, and for *.txt of which there is no record", ".");

    public CheckCommand(Terminal terminal, WorkingFolder folder, ReportOptions report, TimeProvider clock)
        : base(
            "check",
            "Holds articles to their texts, to one another and to dated facts.",
            "verbatim check seeds",
            "verbatim check some-article.txt --knowledge facts",
            "verbatim check articles/2025-*.article.yaml --knowledge facts --severity info")
    {
        (_terminal, _folder, _clock) = (terminal, folder, clock);
        Add(_knowledge);
        Add(_list);
        Add(_codes);
        Add(_atMost);
        _fix = new FixOptions(this, terminal, folder, report);
        Add(_paths);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        FileTextSource texts = new(_folder);
        string? list = parsed.GetValue(_list);
        DeskFiles files = list is null
            ? DeskFiles.Found(_folder, parsed.GetRequiredValue(_paths), parsed.GetValue(_knowledge))
            : DeskFiles.Listed(_folder, list);
        if (list is null && files.HasNoFacts)
            _terminal.Note("no folder 'knowledge' beside or above the articles: they are held to their texts and to one another only");

        return _fix.Report(parsed, texts, files.Articles.Paths, files.Count, given => Check(parsed, given, files));
    }

    private EquatableArray<Diagnostic> Check(ParseResult parsed, FileTextSource texts, DeskFiles files)
    {
        (CorpusFiles read, EquatableArray<Diagnostic> problems) = files.Read(texts);
        using Progress progress = new(_terminal, "checking", "files", files.Count);
        DateOnly today = DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);
        EquatableArray<Diagnostic> found = ArticleDesk.Check(CorpusLoader.Load(read, progress.Advance), today);
        return
        [
            .. problems,
            .. found.Where(finding => _codes.Includes(parsed, finding)).Select(finding => _atMost.Lower(parsed, finding)),
        ];
    }
}
