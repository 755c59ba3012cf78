namespace Verbatim.Cli.Output;

/// <summary>How findings are shown.</summary>
internal enum ReportFormat
{
    /// <summary>To people: with the lines that a finding is about.</summary>
    Pretty,

    /// <summary>To a build: a line each, as compilers write it.</summary>
    MSBuild,

    /// <summary>To a program: one JSON object.</summary>
    Json,

    /// <summary>To a workflow of GitHub Actions: annotations of the files.</summary>
    GitHub,

    /// <summary>To code scanning and viewers: a SARIF 2.1.0 log.</summary>
    Sarif,
}
