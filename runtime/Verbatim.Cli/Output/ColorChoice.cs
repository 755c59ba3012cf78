namespace Verbatim.Cli.Output;

/// <summary>Whether the environment wants colour, by the conventions that other programs follow.</summary>
public static class ColorChoice
{
    /// <summary>
    /// Decides: <c>NO_COLOR</c> turns colour off whatever else is set; <c>FORCE_COLOR</c> and <c>CLICOLOR_FORCE</c> turn it on,
    /// in a pipe too; otherwise a terminal has colour unless it is dumb or <c>CLICOLOR</c> or <c>FORCE_COLOR</c> is 0.
    /// </summary>
    /// <param name="isTerminal">Whether a person reads the output on a screen.</param>
    /// <param name="variable">Looks up an environment variable.</param>
    public static bool Of(bool isTerminal, Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR")))
            return false;
        if (IsOn(variable("FORCE_COLOR")) || IsOn(variable("CLICOLOR_FORCE")))
            return true;
        return isTerminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0" && !IsOff(variable("FORCE_COLOR"));
    }

    private static bool IsOn(string? value) => !string.IsNullOrEmpty(value) && !IsOff(value);

    private static bool IsOff(string? value) => value is "0" or "false";
}
