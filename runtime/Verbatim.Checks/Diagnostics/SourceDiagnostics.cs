namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of on whose word things are said, and of where articles come from.</summary>
public static class SourceDiagnostics
{
    /// <summary>An article has a claim from a weaker source than another article.</summary>
    public static readonly DiagnosticDescriptor AttributionLost = new("VBT3510", DiagnosticSeverity.Warning,
        "A source got lost", "{0} has it from {1}; {2}: '{3}'");

    /// <summary>An article says flatly what another says is denied.</summary>
    public static readonly DiagnosticDescriptor DeniedElsewhere = new("VBT3511", DiagnosticSeverity.Warning,
        "What one article says another says is denied", "{0} says flatly what is denied in {1}: '{2}'");

    /// <summary>Articles quote one person with different words.</summary>
    public static readonly DiagnosticDescriptor QuotedDifferently = new("VBT3512", DiagnosticSeverity.Warning,
        "One quotation has different words", "{0} is quoted with '{1}' ({2}) and with '{3}' ({4})");

    /// <summary>Articles give the same words to different people.</summary>
    public static readonly DiagnosticDescriptor SpokenByOthers = new("VBT3513", DiagnosticSeverity.Warning,
        "One quotation has different speakers", "'{0}' is said by {1}");

    /// <summary>Articles were written from one page.</summary>
    public static readonly DiagnosticDescriptor FromOnePage = new("VBT3514", DiagnosticSeverity.Warning,
        "Articles come from one page", "{0} were written from one page, {1}: where they agree, that is one source");

    /// <summary>Articles share long runs of words.</summary>
    public static readonly DiagnosticDescriptor SharedWords = new("VBT3515", DiagnosticSeverity.Warning,
        "Articles share long runs of words",
        "{0} share long runs of words outside quotations, as '{1}': where they agree, that is one source");

    /// <summary>The steps of an attribution are out of order.</summary>
    public static readonly DiagnosticDescriptor ChainBroken = new("VBT3516", DiagnosticSeverity.Warning,
        "The steps of an attribution are out of order", "the way of the claim to the article cannot be followed: {0}");

    /// <summary>All codes of this family.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
        [AttributionLost, DeniedElsewhere, QuotedDifferently, SpokenByOthers, FromOnePage, SharedWords, ChainBroken];
}
