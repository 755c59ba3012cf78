namespace Verbatim.Cli.Commands;

/// <summary><c>--codes VBT</c>: only a family of findings, where something else, a compiler, has told of the others.</summary>
internal sealed class CodesOption : Option<string>
{
    public CodesOption() : base("--codes")
    {
        Description = "Only findings whose code begins so; what cannot be read is said in any case";
        HelpName = "PREFIX";
        DefaultValueFactory = static _ => "";
    }

    /// <summary>Whether a finding was asked for.</summary>
    public bool Includes(ParseResult parsed, Diagnostic finding) =>
        finding.Code.StartsWith(parsed.GetRequiredValue(this), StringComparison.OrdinalIgnoreCase);
}
