using System.Reflection;

namespace Verbatim.Cli.Output;

/// <summary>The options that every verb has: how findings are shown, and which.</summary>
internal sealed class ReportOptions
{
    private static readonly string[] Formats = [.. Enum.GetNames<ReportFormat>().Select(static name => name.ToLowerInvariant())];

    private readonly SarifTool _tool;
    private readonly Option<string> _format = new("--format")
    {
        Description =
            "How findings are shown: to people, to a build, to a program, as annotations of a GitHub workflow, or as a SARIF 2.1.0 log. " +
            "A workflow too gets what people get unless it asks",
        HelpName = string.Join('|', Formats),
        DefaultValueFactory = static _ => "pretty",
        Recursive = true,
    };
    private readonly Option<string> _severity = new("--severity")
    {
        Description = "The least severity that is shown; the summary counts all",
        HelpName = "hidden|info|warning|error",
        DefaultValueFactory = static _ => "warning",
        Recursive = true,
    };
    private readonly Option<bool> _noColor = new("--no-color")
    {
        Description = "No colour, even on a terminal; NO_COLOR in the environment does the same, FORCE_COLOR the opposite",
        Recursive = true,
    };

    /// <param name="explain">The page of a code in Markdown, or null where there is none.</param>
    public ReportOptions(Func<string, string?> explain)
    {
        _tool = new SarifTool("verbatim", Version, InformationUri: null, explain);
        _format.AcceptOnlyFromAmong(Formats);
        _severity.AcceptOnlyFromAmong("hidden", "info", "warning", "error");
    }

    /// <summary>The options, for the root command.</summary>
    public IEnumerable<Option> All => [_format, _severity, _noColor];

    /// <summary>The format that a command line asks for.</summary>
    public ReportFormat Format(ParseResult parsed) => Enum.Parse<ReportFormat>(parsed.GetRequiredValue(_format), ignoreCase: true);

    /// <summary>The least severity that a command line asks for.</summary>
    public DiagnosticSeverity Least(ParseResult parsed) =>
        Enum.Parse<DiagnosticSeverity>(parsed.GetRequiredValue(_severity), ignoreCase: true);

    /// <summary>The writer that a command line asks for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="texts">The texts whose lines it quotes.</param>
    public ReportWriter Writer(ParseResult parsed, Terminal terminal, FileTexts texts) => new(
        terminal,
        Format(parsed),
        Least(parsed),
        useColor: terminal.AllowsColor && !parsed.GetValue(_noColor),
        texts,
        _tool);

    // Without the commit that a build may add: a log changes where its findings do.
    private static string Version =>
        typeof(ReportOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
