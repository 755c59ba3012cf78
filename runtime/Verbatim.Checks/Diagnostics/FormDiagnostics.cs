namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of what can be wrong with the form of an article: its signature, its headings, its sources.</summary>
public static class FormDiagnostics
{
    /// <summary>An article is signed with a role.</summary>
    public static readonly DiagnosticDescriptor BylineIsRole = new("VBT3701", DiagnosticSeverity.Warning,
        "A byline names a role and nobody", "the byline '{0}' names a role, and no person");

    /// <summary>An article announces sources and gives none.</summary>
    public static readonly DiagnosticDescriptor NoSources = new("VBT3702", DiagnosticSeverity.Warning,
        "A section of sources is empty", "no source stands under the heading '{0}'");

    /// <summary>An article gives its headline twice.</summary>
    public static readonly DiagnosticDescriptor HeadlineRepeated = new("VBT3703", DiagnosticSeverity.Info,
        "A headline stands twice", "the headline stands here once more");

    /// <summary>All of them.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [BylineIsRole, NoSources, HeadlineRepeated];
}
