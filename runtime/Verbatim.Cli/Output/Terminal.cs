namespace Verbatim.Cli.Output;

/// <summary>Where a command writes, and what it is piped.</summary>
/// <param name="Out">Findings, and whatever else was asked for.</param>
/// <param name="Error">What is said about the run itself.</param>
/// <param name="AllowsColor">Whether <paramref name="Out"/> is read by a person on a screen.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool AllowsColor)
{
    /// <summary>The screen that <see cref="Error"/> is, or null where nobody watches it.</summary>
    public Screen? Screen { get; init; }

    /// <summary>Asks a run to end early: whoever watches it has seen enough.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>Where data come from that are piped in; empty unless given.</summary>
    public Func<Stream> Input { get; init; } = static () => Stream.Null;

    /// <summary>A message about the run, as programs write it.</summary>
    /// <param name="message">One line, without a full stop needed.</param>
    public void Note(string message) => Error.WriteLine("verbatim: " + message);
}
