namespace Verbatim.Runtime;

/// <summary>The codes of what can go wrong between compiled code and the interpreter.</summary>
public static class RuntimeDiagnostics
{
    /// <summary>Generated code doubts a document that the interpreter finds valid.</summary>
    public static readonly DiagnosticDescriptor VerdictsDiffer =
        new("LML2900", DiagnosticSeverity.Error, "Generated code cannot read a valid document",
            "the schema allows this document, but the code generated for '{0}' cannot read it; this is a fault of the generator, not of the document");

    /// <summary>All codes of this project.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [VerdictsDiffer];
}
