namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of what can be wrong with whose words an article gives, and on whose word it goes.</summary>
public static class SpeechDiagnostics
{
    /// <summary>A quotation that nobody speaks.</summary>
    public static readonly DiagnosticDescriptor QuotationUnspoken = new("VBT3501", DiagnosticSeverity.Warning,
        "A quotation has no speaker", "the text does not say whose words {0} are");

    /// <summary>An article goes on the word of nobody in particular.</summary>
    public static readonly DiagnosticDescriptor SourcesVague = new("VBT3502", DiagnosticSeverity.Warning,
        "A source is nobody in particular", "{0} on the word of several whom the text does not name: {1}");

    /// <summary>All of them.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [QuotationUnspoken, SourcesVague];
}
