namespace Verbatim.Cli.Fixing;

/// <summary>
/// <c>--fix</c> and <c>--dry-run</c>: what a verb finds is fixed first where that is certain, and reported where it is left.
/// </summary>
internal sealed class FixOptions
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;
    private readonly ReportOptions _report;

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Fix what can be read in one way only, in the files that are checked; what is left is reported",
    };
    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "With --fix: write nothing, and print what would change as a patch",
    };

    public FixOptions(Command verb, Terminal terminal, WorkingFolder folder, ReportOptions report)
    {
        (_terminal, _folder, _report) = (terminal, folder, report);
        verb.Add(_fix);
        verb.Add(_dryRun);
        verb.Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) && !result.GetValue(_fix))
                result.AddError("'--dry-run' shows what '--fix' would do: give both.");
        });
    }

    /// <summary>Checks files, fixes them where that is asked for, and reports what is left.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="texts">Where the files come from.</param>
    /// <param name="files">The files that may be changed, as they were named.</param>
    /// <param name="count">How many files are looked at.</param>
    /// <param name="check">Finds what is wrong; asked again after each round of fixes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Report(
        ParseResult parsed, FileTexts texts, EquatableArray<string> files, int count, Func<FileTexts, EquatableArray<Diagnostic>> check)
    {
        FixedFiles found = FixedFiles.Unchanged(texts, check(texts));
        if (!parsed.GetValue(_fix))
            return _report.Writer(parsed, _terminal, texts).Write(new Report(found.Findings, count));

        bool isDry = parsed.GetValue(_dryRun);
        FixableFiles fixable = new(_folder, files, isDry);
        FixRounds rounds = new(check, fixable.FileOf);
        FixedFiles edited = rounds.Run(found);
        FixReport told = new(_terminal, _folder, _report.Writer(parsed, _terminal, edited.Texts));
        foreach (string note in rounds.Refusals.Concat(fixable.Refusals))
            _terminal.Note(note);
        if (isDry)
            return told.Preview(edited, new Report(edited.Findings, count));

        string[] unwritten = [.. told.Save(edited)];
        if (unwritten.Length > 0)
            edited = edited.Without(unwritten, check);
        told.Tell(edited);
        int result = _report.Writer(parsed, _terminal, edited.Texts).Write(new Report(edited.Findings, count));
        return unwritten.Length > 0 || fixable.Refusals.Any() ? ExitCode.Usage : result;
    }
}
