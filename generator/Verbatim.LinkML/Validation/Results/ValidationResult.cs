namespace Verbatim.LinkML.Validation.Results;

/// <summary>What a document was found to hold.</summary>
/// <param name="Diagnostics">What is wrong inside the document, in the order of the text.</param>
/// <param name="Declared">The objects with an identifier that stand in it.</param>
/// <param name="References">The references it makes; <see cref="DataSet"/> looks them up across documents.</param>
public sealed record ValidationResult(
    EquatableArray<Diagnostic> Diagnostics, EquatableArray<DeclaredObject> Declared, EquatableArray<ObjectReference> References)
{
    /// <summary>
    /// What of the text no check has read: past a syntax error, or under a key that no slot has. Objects may stand there that others refer
    /// to.
    /// </summary>
    public EquatableArray<string> Unread { get; init; }

    /// <summary>Whether no error was found.</summary>
    public bool IsValid => !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);
}
