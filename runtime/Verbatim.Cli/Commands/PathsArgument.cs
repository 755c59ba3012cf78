using System.CommandLine.Parsing;

namespace Verbatim.Cli.Commands;

/// <summary>The files, folders and patterns that a verb is about. A misspelt option is not taken for one of them.</summary>
internal sealed class PathsArgument : Argument<string[]>
{
    /// <summary>What is typed for data that are piped in.</summary>
    public const string StandardInput = "-";

    public PathsArgument(string name, string description, params string[] unlessGiven) : base(name)
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrMore;
        DefaultValueFactory = _ => unlessGiven;
        Validators.Add(RefuseOptions);
    }

    private static void RefuseOptions(ArgumentResult result)
    {
        string[] options = [.. OptionsAt(result)];
        foreach (Token token in result.Tokens.Where(static token => token.Value.StartsWith('-') && token.Value != StandardInput))
        {
            string? meant = NearestName.Find(token.Value, options);
            result.AddError($"There is no option '{token.Value}'" + (meant is null ? "." : $": did you mean '{meant}'?"));
        }
    }

    private static IEnumerable<string> OptionsAt(SymbolResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult command)
            {
                foreach (Option option in command.Command.Options)
                    yield return option.Name;
            }
        }
    }
}
