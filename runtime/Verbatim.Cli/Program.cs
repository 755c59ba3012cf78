using System.Text;
using Verbatim.Cli;
using Verbatim.Cli.Output;

using StreamWriter output = Open(Console.OpenStandardOutput());
using StreamWriter error = Open(Console.OpenStandardError());
Func<string, string?> variable = Environment.GetEnvironmentVariable;
Terminal terminal = new(output, error, ColorChoice.Of(!Console.IsOutputRedirected, variable))
{
    Screen = Screen.Of(!Console.IsErrorRedirected, variable, static () => Console.WindowWidth),
};
return CommandLine.Run(args, terminal, Environment.CurrentDirectory);

// Buffered, and UTF-8 whatever the console's code page is: findings quote texts in every script.
static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
