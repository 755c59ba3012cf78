namespace Verbatim.Documents;

/// <summary>The codes of what can be wrong with a document's syntax.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>The text breaks the rules of YAML or JSON.</summary>
    public static readonly DiagnosticDescriptor InvalidSyntax =
        new("LML0001", DiagnosticSeverity.Error, "The document cannot be read", "{0}");

    /// <summary>A mapping has the same key twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey =
        new("LML0002", DiagnosticSeverity.Error, "A key stands twice", "key '{0}' is already used at line {1}, column {2}");
}
