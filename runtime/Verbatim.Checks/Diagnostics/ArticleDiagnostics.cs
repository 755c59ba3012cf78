namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of what can be wrong with articles and facts, beyond what the schema says.</summary>
public static class ArticleDiagnostics
{
    /// <summary>A claim gives a number that its evidence does not.</summary>
    public static readonly DiagnosticDescriptor NumberNotInEvidence = new("VBT3101", DiagnosticSeverity.Error,
        "A claim's number is not in its evidence", "the claim says {0}, its evidence says {1}");

    /// <summary>A claim gives a number, its evidence none.</summary>
    public static readonly DiagnosticDescriptor NoNumberInEvidence = new("VBT3102", DiagnosticSeverity.Warning,
        "A claim's evidence gives no number", "the claim says {0}, and its evidence gives no number");

    /// <summary>A claim is more, or less, exact than its evidence.</summary>
    public static readonly DiagnosticDescriptor QualifierDiffers = new("VBT3103", DiagnosticSeverity.Warning,
        "A claim is not as exact as its evidence", "the claim says {0}, its evidence says '{1} {2}'");

    /// <summary>Articles give figures that differ, and the series of reports explains it.</summary>
    public static readonly DiagnosticDescriptor FiguresRevised = new("VBT3201", DiagnosticSeverity.Warning,
        "Articles give different figures of one series",
        "the figures for '{0}' of '{1}' differ: {2}; they are successive reports of one count: {3}");

    /// <summary>Articles give figures that differ, and nothing explains it.</summary>
    public static readonly DiagnosticDescriptor FiguresConflict = new("VBT3202", DiagnosticSeverity.Warning,
        "Articles give figures that conflict", "the figures for '{0}' of '{1}' conflict: {2}; the reports on record do not explain it");

    /// <summary>A count of all so far falls.</summary>
    public static readonly DiagnosticDescriptor CountFalls = new("VBT3203", DiagnosticSeverity.Warning,
        "A count that can only grow falls", "the count of {0} falls from {1} to {2}");

    /// <summary>A part is larger than the whole.</summary>
    public static readonly DiagnosticDescriptor PartExceedsWhole = new("VBT3204", DiagnosticSeverity.Error,
        "A part is larger than the whole", "{0} {1} among {2} people {3}");

    /// <summary>A title leaves an article no day on which it can have been written.</summary>
    public static readonly DiagnosticDescriptor TitleFitsNoDate = new("VBT3301", DiagnosticSeverity.Error,
        "A title fits no date of its article", "{0}, but {1}");

    /// <summary>Passages leave an article no day on which it can have been written.</summary>
    public static readonly DiagnosticDescriptor PassageFitsNoDate = new("VBT3302", DiagnosticSeverity.Error,
        "A passage fits no date of its article", "{0}, but {1}");

    /// <summary>An age is true, and out of date.</summary>
    public static readonly DiagnosticDescriptor AgeOutOfUse = new("VBT3303", DiagnosticSeverity.Warning,
        "An age is out of date", "{0} would be said {1}, but {2}");

    /// <summary>A time leans on a day that is not named.</summary>
    public static readonly DiagnosticDescriptor DayHangs = new("VBT3304", DiagnosticSeverity.Warning,
        "A time hangs in the air", "'{0}' leans on a day, and the text has named none before it");

    /// <summary>A text gives a figure for an incident that no report has.</summary>
    public static readonly DiagnosticDescriptor TollNotReported = new("VBT3210", DiagnosticSeverity.Warning,
        "No report of an incident has the figure", "'{0}' makes it {1} {2}; the reports of '{3}' on record have {4}");

    /// <summary>A version's points are not numbered from 1 without a gap.</summary>
    public static readonly DiagnosticDescriptor PointMissing = new("VBT3401", DiagnosticSeverity.Error,
        "A proposal's points have a gap", "{0} has no point {1} among its {2} points");

    /// <summary>An article gives a proposal a number of points that no version has.</summary>
    public static readonly DiagnosticDescriptor PointCountUnknown = new("VBT3402", DiagnosticSeverity.Error,
        "No version of the proposal has so many points", "the text speaks of {0} points; no version of '{1}' on record has {0}");

    /// <summary>All codes of this project.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        NumberNotInEvidence, NoNumberInEvidence, QualifierDiffers, FiguresRevised, FiguresConflict, CountFalls, PartExceedsWhole,
        TitleFitsNoDate, PassageFitsNoDate, AgeOutOfUse, DayHangs, TollNotReported, PointMissing, PointCountUnknown,
        .. SpeechDiagnostics.All, .. WaiverDiagnostics.All, .. FormDiagnostics.All, .. KnowledgeDiagnostics.All, .. ClaimDiagnostics.All,
        .. ProposalDiagnostics.All, .. SourceDiagnostics.All,
    ];
}
