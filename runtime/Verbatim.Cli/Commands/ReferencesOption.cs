namespace Verbatim.Cli.Commands;

/// <summary><c>--references off|warning|error</c>: how much a reference matters that leads nowhere (P17).</summary>
internal sealed class ReferencesOption : Option<string>
{
    /// <summary>Makes the option.</summary>
    /// <param name="unlessGiven">What holds where it is not typed.</param>
    public ReferencesOption(string unlessGiven = "warning") : base("--references")
    {
        Description = "What a reference is that leads to nothing in these files";
        HelpName = "off|warning|error";
        DefaultValueFactory = _ => unlessGiven;
        AcceptOnlyFromAmong("off", "warning", "error");
    }

    /// <summary>The severity that was asked for.</summary>
    public DiagnosticSeverity Severity(ParseResult parsed) => parsed.GetValue(this) switch
    {
        "off" => DiagnosticSeverity.Hidden,
        "error" => DiagnosticSeverity.Error,
        _ => DiagnosticSeverity.Warning,
    };
}
