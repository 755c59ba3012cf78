namespace Verbatim.Cli.Tests;

/// <summary>A folder of its own for a test, and the command run in it without a process.</summary>
public sealed class Sandbox : IDisposable
{
    /// <summary>The folder; outside of any repository.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("verbatim-").FullName;

    /// <summary>A file with a text.</summary>
    public Sandbox With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A file with bytes.</summary>
    public Sandbox With(string path, byte[] bytes)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Runs a command line, split at spaces.</summary>
    public Outcome Run(string commandLine) => Run(commandLine, color: false);

    /// <summary>Runs a command line, split at spaces.</summary>
    public Outcome Run(string commandLine, bool color) => Run(commandLine, color, screen: null);

    /// <summary>Runs a command line, split at spaces, and pipes a text into it.</summary>
    public Outcome Run(string commandLine, string piped) => Run(commandLine, color: false, screen: null, piped);

    /// <summary>Runs a command line, split at spaces, while somebody watches.</summary>
    public Outcome Run(string commandLine, Screen screen) => Run(commandLine, color: false, screen);

    /// <summary>Runs a command line, split at spaces, that somebody stops.</summary>
    public Outcome Run(string commandLine, CancellationToken stopping) => Run(commandLine, color: false, screen: null, stopping: stopping);

    private Outcome Run(string commandLine, bool color, Screen? screen, string piped = "", CancellationToken stopping = default)
    {
        StringWriter output = new(), error = new();
        Terminal terminal = new(output, error, color)
        {
            Screen = screen,
            Stopping = stopping,
            Input = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(piped)),
        };
        int exitCode = CommandLine.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries), terminal, Root);
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>What came of a run.</summary>
public sealed record Outcome(int ExitCode, string Out, string Error);
