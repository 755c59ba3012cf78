using System.Text;
using Verbatim.Cli;
using Verbatim.Cli.Output;

using StreamWriter output = Open(Console.OpenStandardOutput());
using StreamWriter error = Open(Console.OpenStandardError());
bool color = !Console.IsOutputRedirected && Terminal.ColorIsWelcome(Environment.GetEnvironmentVariable);
return CommandLine.Run(args, new Terminal(output, error, color), Environment.CurrentDirectory);

// Buffered, and UTF-8 whatever the console's code page is: findings quote texts in every script.
static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
