namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of what articles say of proposals, held against the published text.</summary>
public static class ProposalDiagnostics
{
    /// <summary>An article names a demand that the published text does not contain.</summary>
    public static readonly DiagnosticDescriptor NotInPublishedText = new("VBT3403", DiagnosticSeverity.Warning,
        "A demand is not in the published text", "{0} is not in the published text: no point of '{1}' ({2}) is about {3}{4}");

    /// <summary>All codes of this family.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [NotInPublishedText];
}
