namespace Verbatim.Cli.Output;

/// <summary>What the exit code says.</summary>
public static class ExitCode
{
    /// <summary>Everything was looked at, and no finding is an error.</summary>
    public const int Clean = 0;

    /// <summary>A finding is an error.</summary>
    public const int Findings = 1;

    /// <summary>The command was typed wrong, or something it names cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>The program failed, not its input.</summary>
    public const int Fault = 3;

    /// <summary>Somebody stopped it: as shells tell of a program that an interrupt (SIGINT) ended.</summary>
    public const int Stopped = 130;
}
