using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Verbatim.Cli;

/// <summary>The command <c>verbatim</c>: its verbs, and what its exit code says.</summary>
public static class CommandLine
{
    private const string ShowTrace = "VERBATIM_DEBUG";

    /// <summary>Runs one command line to its end.</summary>
    /// <param name="args">What was typed, without the program's name.</param>
    /// <param name="terminal">Where findings and messages go.</param>
    /// <param name="currentDirectory">The folder that relative paths start from.</param>
    /// <param name="clock">Says which day it is; the machine's unless given.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal, string currentDirectory, TimeProvider? clock = null)
    {
        try
        {
            ParseResult parsed = Verbs(terminal, new WorkingFolder(currentDirectory), clock ?? TimeProvider.System).Parse(args, Syntax);
            return parsed.Action is ParseErrorAction mistake
                ? Explain(mistake, parsed, terminal) : Invoke(parsed, terminal.Out, terminal.Error);
        }
        catch (Exception) when (terminal.Stopping.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (Exception e)
        {
            Exception fault = e.GetBaseException();
            terminal.Note(
                $"a fault of this program, not of your files: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")} " +
                $"Please report it with the command that you ran; {ShowTrace}=1 shows where it happened.");
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(ShowTrace)))
                terminal.Error.WriteLine(e);
            return ExitCode.Fault;
        }
    }

    private static int Explain(ParseErrorAction mistake, ParseResult parsed, Terminal terminal)
    {
        mistake.ShowHelp = false;
        // Everything here is about the command, nothing about files: a pipe behind it gets nothing.
        Invoke(parsed, terminal.Error, terminal.Error);
        terminal.Note("add --help to see what can be typed");
        return ExitCode.Usage;
    }

    private static int Invoke(ParseResult parsed, TextWriter output, TextWriter error) =>
        parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });

    private static RootCommand Verbs(Terminal terminal, WorkingFolder folder, TimeProvider clock)
    {
        ReportOptions report = new(static code => Codes.Catalogue().Explain(code));
        RootCommand root = new("Holds YAML and JSON to LinkML schemas, and news articles to their texts and to dated facts.")
        {
            new CheckCommand(terminal, folder, report, clock),
            new DraftCommand(terminal, folder, report),
            new DatesCommand(terminal, folder, report, clock),
            new ReportCommand(terminal, folder, report, clock),
            new ValidateCommand(terminal, folder, report),
            new GenerateCommand(terminal, folder, report),
            new ExplainCommand(terminal),
            new BuildCommand(terminal, folder, clock),
        };
        foreach (Option option in report.All)
            root.Add(option);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!);
        return root;
    }

    // A file may be called @name: it is not a list of further arguments.
    private static ParserConfiguration Syntax { get; } = new() { ResponseFileTokenReplacer = null };
}
