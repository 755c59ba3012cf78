using CompilerDiagnostic = Microsoft.CodeAnalysis.Diagnostic;
using CompilerLocation = Microsoft.CodeAnalysis.Location;
using CompilerPosition = Microsoft.CodeAnalysis.Text.LinePosition;
using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>Turns what the interpreter found into what the compiler prints.</summary>
internal static class FindingTranslation
{
    public static CompilerDiagnostic ToCompiler(this Finding finding) => CompilerDiagnostic.Create(
        Catalogue.Find(finding.Code),
        Translate(finding.Location),
        Catalogue.Translate(finding.Severity),
        finding.Related.Select(static related => Translate(related.Location)),
        finding.Fixes.IsEmpty ? null : ImmutableDictionary.CreateRange(FixNotation.Write(finding.Fixes)),
        Message(finding));

    /// <summary>
    /// The compiler prints no related place, so one in another file is named in the message, unless that names it already.
    /// </summary>
    private static string Message(Finding finding) => finding.Message + string.Concat(finding.Related
        .Where(related => related.Location.Path != finding.Location.Path && !finding.Message.Contains(related.Location.Path))
        .Select(static related => $" ({related.Message}: {related.Location})"));

    /// <summary>Line and column are ours: the compiler breaks lines at more characters than YAML does.</summary>
    private static CompilerLocation Translate(Location place) => CompilerLocation.Create(
        place.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
        new Microsoft.CodeAnalysis.Text.LinePositionSpan(Translate(place.LineSpan.Start), Translate(place.LineSpan.End)));

    private static CompilerPosition Translate(LinePosition position) => new(position.Line, position.Character);
}
