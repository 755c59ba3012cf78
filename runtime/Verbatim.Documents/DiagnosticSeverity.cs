namespace Verbatim.Documents;

/// <summary>How much a finding matters. The numbers are ordered: a larger one matters more.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Shown on request only.</summary>
    Hidden = 0,

    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>A reader should see it; nothing fails.</summary>
    Warning = 2,

    /// <summary>Provably wrong: a build or a check fails.</summary>
    Error = 3,
}
