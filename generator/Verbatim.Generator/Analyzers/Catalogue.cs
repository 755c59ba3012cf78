using CompilerDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using CompilerSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace Verbatim.Generator.Analyzers;

/// <summary>
/// Every code of ours as the compiler knows it. Made from our own catalogue, so that a new code is there without being named twice.
/// </summary>
internal static class Catalogue
{
    /// <summary>
    /// What only a build finds, since only a build looks at all documents: an editor keeps such a finding until the next one.
    /// </summary>
    private static readonly ImmutableHashSet<DiagnosticDescriptor> FoundByBuilds =
        [DataDiagnostics.UnresolvedReference, DataDiagnostics.ConflictingObjects, DataDiagnostics.NoObjectsOfClass];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Ours =
        SyntaxDiagnostics.All.Concat(SchemaDiagnostics.All).Concat(DataDiagnostics.All).Concat(BuildDiagnostics.All)
            .ToImmutableDictionary(static descriptor => descriptor.Code);

    private static readonly ImmutableDictionary<string, CompilerDescriptor> ByCode =
        Ours.Values.ToImmutableDictionary(static descriptor => descriptor.Code, Translate);

    /// <summary>All codes.</summary>
    public static ImmutableArray<CompilerDescriptor> All { get; } = [.. ByCode.Values.OrderBy(static d => d.Id, StringComparer.Ordinal)];

    /// <summary>The code as the compiler knows it.</summary>
    public static CompilerDescriptor Find(string code) => ByCode[code];

    /// <summary>The code as we know it, or null where it is none of those that a compiler tells of.</summary>
    public static DiagnosticDescriptor? FindOurs(string code) => Ours.GetValueOrDefault(code);

    /// <summary>Our severity as the compiler's.</summary>
    public static CompilerSeverity Translate(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => CompilerSeverity.Error,
        DiagnosticSeverity.Warning => CompilerSeverity.Warning,
        DiagnosticSeverity.Info => CompilerSeverity.Info,
        _ => CompilerSeverity.Hidden,
    };

    /// <summary>The message is written where the finding is made; the compiler's format only passes it on.</summary>
    private static CompilerDescriptor Translate(DiagnosticDescriptor descriptor) => new(
        descriptor.Code, descriptor.Title, "{0}", "LinkML", Translate(descriptor.Severity), isEnabledByDefault: true,
        helpLinkUri: descriptor.HelpLink,
        customTags: FoundByBuilds.Contains(descriptor) ? [Microsoft.CodeAnalysis.WellKnownDiagnosticTags.CompilationEnd] : []);
}
