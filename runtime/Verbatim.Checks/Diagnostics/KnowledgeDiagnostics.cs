namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of facts that cannot all be true, or that an article could not be held to.</summary>
internal static class KnowledgeDiagnostics
{
    /// <summary>Two people hold an office at a time that only one can hold.</summary>
    public static readonly DiagnosticDescriptor OfficeHeldTwice = new("VBT3801", DiagnosticSeverity.Error,
        "Two hold an office that only one can hold", "{0} and {1} both hold '{2}' {3}, which one person holds at a time");

    /// <summary>A span of days ends before it starts, or as it starts.</summary>
    public static readonly DiagnosticDescriptor NoDayInSpan = new("VBT3802", DiagnosticSeverity.Error,
        "A span of days has no day", "the span starts on {0} and ends before {1}, so no day belongs to it");

    /// <summary>A name stands for two entities.</summary>
    public static readonly DiagnosticDescriptor NameIsShared = new("VBT3803", DiagnosticSeverity.Error,
        "A name stands for two", "'{0}' is a name of {1} and of {2}; a name that others share is a weak alias");

    /// <summary>All codes of facts.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [OfficeHeldTwice, NoDayInSpan, NameIsShared];
}
