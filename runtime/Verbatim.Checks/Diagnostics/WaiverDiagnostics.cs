namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of what can be wrong with a decision to let findings pass.</summary>
internal static class WaiverDiagnostics
{
    /// <summary>The last day of a waiver has passed.</summary>
    public static readonly DiagnosticDescriptor WaiverIsOver = new("VBT3601", DiagnosticSeverity.Warning,
        "A waiver is over", "the waiver of {0} for {1} ended on {2}; what it let pass is reported again");

    /// <summary>No finding needs a waiver.</summary>
    public static readonly DiagnosticDescriptor WaivesNothing = new("VBT3602", DiagnosticSeverity.Warning,
        "A waiver lets nothing pass", "no finding of {0} touches {1}{2}: the waiver is not needed");

    /// <summary>A waiver names a code that no finding which may pass has.</summary>
    public static readonly DiagnosticDescriptor WaivesNoRule = new("VBT3603", DiagnosticSeverity.Error,
        "A waiver names no rule", "{0} is no rule whose findings can be let pass");

    /// <summary>All codes of waivers. None of them can be waived.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [WaiverIsOver, WaivesNothing, WaivesNoRule];
}
