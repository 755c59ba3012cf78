namespace Verbatim.Cli.Output;

/// <summary>Shows a report, and says what the exit code is.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="format">How it is shown.</param>
/// <param name="least">The least severity that is shown; the summary counts every finding.</param>
/// <param name="useColor">Whether colour may be used.</param>
/// <param name="texts">The texts whose lines are quoted.</param>
/// <param name="tool">What this program says of itself.</param>
internal sealed class ReportWriter(
    Terminal terminal, ReportFormat format, DiagnosticSeverity least, bool useColor, FileTexts texts, SarifTool tool)
{
    /// <summary>Shows a report.</summary>
    /// <returns>One of <see cref="ExitCode"/>; what is not shown counts as well.</returns>
    public int Write(Report report)
    {
        DiagnosticSummary summary = DiagnosticSummary.Of(report.FileCount, report.Diagnostics);
        Diagnostic[] shown = [.. report.Diagnostics.Where(finding => finding.Severity >= least).Order(DiagnosticOrder.Instance)];
        Renderer().Render(terminal.Out, shown, summary);
        foreach (string refusal in texts.Refusals)
            terminal.Note(refusal);
        return ResultOf(report, summary);
    }

    /// <summary>
    /// Shows a report whose findings people read elsewhere: to them only what kept files from being read, to programs all.
    /// </summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int WriteBeside(Report report)
    {
        if (format != ReportFormat.Pretty)
            return Write(report);
        Report unread = report
            with
        {
            Diagnostics = report.Diagnostics.Where(static finding => FileDiagnostics.All.Contains(finding.Descriptor))
                .ToEquatableArray()
        };
        if (!unread.Diagnostics.IsEmpty)
            new PrettyRenderer(texts.Opened, useColor).Render(terminal.Out, [.. unread.Diagnostics],
                DiagnosticSummary.Of(unread.FileCount, unread.Diagnostics));
        foreach (string refusal in texts.Refusals)
            terminal.Note(refusal);
        return ResultOf(report);
    }

    /// <summary>Says something beside the findings, where it does not come between a program and its JSON.</summary>
    public void Say(string line) => (format is ReportFormat.Json or ReportFormat.Sarif ? terminal.Error : terminal.Out).WriteLine(line);

    /// <summary>Whether colour is used.</summary>
    public bool UsesColor => useColor;

    /// <summary>Says something among the findings where people read them, and beside them where a program does.</summary>
    public void SayToPeople(string line) => (format == ReportFormat.Pretty ? terminal.Out : terminal.Error).WriteLine(line);

    /// <summary>A report in a line.</summary>
    public static string SummaryOf(Report report) => DiagnosticSummary.Of(report.FileCount, report.Diagnostics).ToString();

    /// <summary>The exit code that a report calls for.</summary>
    public static int ResultOf(Report report) => ResultOf(report, DiagnosticSummary.Of(report.FileCount, report.Diagnostics));

    private IDiagnosticRenderer Renderer() => format switch
    {
        ReportFormat.Json => new JsonRenderer(),
        ReportFormat.MSBuild => new MsBuildRenderer(),
        ReportFormat.GitHub => new GitHubRenderer(),
        ReportFormat.Sarif => new SarifRenderer(tool, texts.Opened),
        _ => new PrettyRenderer(texts.Opened, useColor),
    };

    private static int ResultOf(Report report, DiagnosticSummary summary)
    {
        if (report.Diagnostics.Any(static finding => FileDiagnostics.All.Contains(finding.Descriptor)))
            return ExitCode.Usage;
        return summary.Errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
