namespace Verbatim.Cli.Output;

/// <summary>What a command found.</summary>
/// <param name="Diagnostics">The findings, in any order.</param>
/// <param name="FileCount">How many files were looked at.</param>
internal sealed record Report(EquatableArray<Diagnostic> Diagnostics, int FileCount);
