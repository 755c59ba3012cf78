namespace Verbatim.Consumer.Building;

/// <summary>How a build, or a run, ended.</summary>
/// <param name="ExitCode">Its exit code; -1 where it was ended for taking too long.</param>
/// <param name="Output">All that it printed.</param>
public sealed record Outcome(int ExitCode, string Output)
{
    /// <summary>The errors and warnings in what it printed, each once, in the order of files and places.</summary>
    public IReadOnlyList<Finding> Findings { get; } = Finding.AllIn(Output);

    /// <summary>The places and codes of the findings, as tables have them.</summary>
    public IEnumerable<string> Places => Findings.Select(static found => found.Place);

    /// <summary>Whether it is a build that succeeded and had nothing to say.</summary>
    public bool IsClean => ExitCode == 0 && Findings.Count == 0 && Output.Contains(" 0 Warning(s)", StringComparison.Ordinal);
}
