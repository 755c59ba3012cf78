namespace Verbatim.Cli.Reports.Pages;

/// <summary>How much a finding matters, in a word and a colour; never in the colour alone.</summary>
internal static class SeverityMark
{
    /// <summary>The severities that a report shows, the gravest first.</summary>
    public static IReadOnlyList<DiagnosticSeverity> All { get; } =
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];

    /// <summary>The word, as a mark.</summary>
    public static Html Of(DiagnosticSeverity severity) => Tag.Inline.Class("severity " + Class(severity))[Word(severity)];

    /// <summary>The word.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "Error",
        DiagnosticSeverity.Warning => "Warning",
        _ => "Note",
    };

    /// <summary>The class that the style sheet colours.</summary>
    public static string Class(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>A number of findings of a severity, with the word; a dash where there is none.</summary>
    public static Html Count(DiagnosticSeverity severity, int count) => count == 0
        ? DataTable.None
        : Tag.Inline.Class("count " + Class(severity))[count];
}
