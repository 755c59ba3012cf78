using System.Runtime.InteropServices;

using StreamWriter output = Open(Console.OpenStandardOutput());
using StreamWriter error = Open(Console.OpenStandardError());
using CancellationTokenSource stopping = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
Func<string, string?> variable = Environment.GetEnvironmentVariable;
Terminal terminal = new(output, error, ColorChoice.Of(!Console.IsOutputRedirected, variable))
{
    Input = Console.OpenStandardInput,
    Screen = Screen.Of(!Console.IsErrorRedirected, variable, static () => Console.WindowWidth),
    Stopping = stopping.Token,
};
return CommandLine.Run(args, terminal, Environment.CurrentDirectory);

// The first asks, and leaves a clean screen; whoever asks twice means it.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stopping.IsCancellationRequested;
    stopping.Cancel();
}

// Buffered, and UTF-8 whatever the console's code page is: findings quote texts in every script.
static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
