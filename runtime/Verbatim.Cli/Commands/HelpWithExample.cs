using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Verbatim.Cli.Commands;

/// <summary>The usual help, and below it what one would type.</summary>
/// <param name="help">The usual help.</param>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int result = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(verb.Examples.Count == 1 ? "Example:" : "Examples:");
            foreach (string example in verb.Examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }
        return result;
    }
}
