namespace Verbatim.Cli.Output;

/// <summary>Where a command writes.</summary>
/// <param name="Out">Findings, and whatever else was asked for.</param>
/// <param name="Error">What is said about the run itself.</param>
/// <param name="AllowsColor">Whether <paramref name="Out"/> is read by a person on a screen.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool AllowsColor)
{
    /// <summary>Whether the environment leaves colour on: <c>NO_COLOR</c> empty or unset, and a terminal that is not dumb.</summary>
    /// <param name="variable">Looks up an environment variable.</param>
    public static bool ColorIsWelcome(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>A message about the run, as programs write it.</summary>
    /// <param name="message">One line, without a full stop needed.</param>
    public void Note(string message) => Error.WriteLine("verbatim: " + message);
}
