namespace Verbatim.Cli.Commands;

/// <summary><c>--stdin-name PATH</c>: what the data are called that are piped in. The ending says what they are written in.</summary>
internal sealed class StandardInputOption : Option<string>
{
    public StandardInputOption() : base("--stdin-name")
    {
        Description = "What the data are called that are piped in; the ending says what they are written in, YAML unless given";
        HelpName = "PATH";
        DefaultValueFactory = static _ => "stdin.yaml";
    }

    /// <summary>The name.</summary>
    public string NameIn(ParseResult parsed) => parsed.GetRequiredValue(this);
}
