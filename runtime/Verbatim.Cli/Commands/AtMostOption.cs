namespace Verbatim.Cli.Commands;

/// <summary><c>--at-most warning</c>: findings that matter more than this are told of as if they mattered this much.</summary>
internal sealed class AtMostOption : Option<string>
{
    public AtMostOption() : base("--at-most")
    {
        Description = "The greatest severity that a finding may have; a greater one is lowered to it";
        HelpName = "info|warning|error";
        DefaultValueFactory = static _ => "error";
        AcceptOnlyFromAmong("info", "warning", "error");
    }

    /// <summary>The finding, no more severe than was asked for.</summary>
    public Diagnostic Lower(ParseResult parsed, Diagnostic finding)
    {
        DiagnosticSeverity most = Enum.Parse<DiagnosticSeverity>(parsed.GetRequiredValue(this), ignoreCase: true);
        return finding.Severity > most ? finding with { Severity = most } : finding;
    }
}
