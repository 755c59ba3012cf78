namespace Verbatim.Checks.Diagnostics;

/// <summary>The codes of what claims can have against one another, and against their own words.</summary>
public static class ClaimDiagnostics
{
    /// <summary>A claim gives a sum in a currency that its evidence does not.</summary>
    public static readonly DiagnosticDescriptor CurrencyNotInEvidence = new("VBT3104", DiagnosticSeverity.Error,
        "A claim's currency is not in its evidence", "the claim gives the sum in {0}, its evidence says '{1}'");

    /// <summary>A claim gives a date that its evidence contradicts.</summary>
    public static readonly DiagnosticDescriptor DateNotInEvidence = new("VBT3105", DiagnosticSeverity.Error,
        "A claim's date is not in its evidence", "the claim says {0}, its evidence says {1}");

    /// <summary>A claim gives a date more exactly than its evidence.</summary>
    public static readonly DiagnosticDescriptor DateMoreExact = new("VBT3106", DiagnosticSeverity.Warning,
        "A claim's date is more exact than its evidence", "the claim says {0}, and its evidence gives {1}");

    /// <summary>An article gives one thing two values that cannot both be true.</summary>
    public static readonly DiagnosticDescriptor ArticleContradictsItself = new("VBT3107", DiagnosticSeverity.Warning,
        "An article contradicts itself", "the article gives '{0}' of '{1}' in ways that cannot all be true: {2}");

    /// <summary>What an article gave as settled is open further down.</summary>
    public static readonly DiagnosticDescriptor SettledThenOpen = new("VBT3108", DiagnosticSeverity.Warning,
        "What is settled in one passage is open in another", "'{0}' gives as settled what '{1}' leaves open");

    /// <summary>Concessions are made by one party here, and for it there.</summary>
    public static readonly DiagnosticDescriptor DirectionTurned = new("VBT3109", DiagnosticSeverity.Warning,
        "A relation is turned round", "here it is '{0}' {1} ('{2}'), elsewhere '{3}' {1} ('{4}')");

    /// <summary>What an article hedged is flat further down.</summary>
    public static readonly DiagnosticDescriptor HedgeDropped = new("VBT3110", DiagnosticSeverity.Warning,
        "A hedge is dropped", "'{0}' is hedged ({1}), and '{2}' says it flatly");

    /// <summary>Articles give a quantity that differs.</summary>
    public static readonly DiagnosticDescriptor QuantitiesDiffer = new("VBT3205", DiagnosticSeverity.Warning,
        "Articles give quantities that cannot all be true", "the articles give '{0}' of '{1}' differently: {2}");

    /// <summary>Articles give a value that differs.</summary>
    public static readonly DiagnosticDescriptor ValuesDiffer = new("VBT3206", DiagnosticSeverity.Warning,
        "Articles say things that have nothing in common", "the articles give '{0}' of '{1}' with nothing in common: {2}");

    /// <summary>Articles date one thing differently.</summary>
    public static readonly DiagnosticDescriptor DatesDiffer = new("VBT3207", DiagnosticSeverity.Warning,
        "Articles date one event differently", "the articles date '{0}' differently: {1}");

    /// <summary>Articles give something an age that no one day allows.</summary>
    public static readonly DiagnosticDescriptor AgesFitNoOneDay = new("VBT3208", DiagnosticSeverity.Warning,
        "Articles give an age that no one day allows", "the age of '{0}' is given as {1}; no one day fits them all");

    /// <summary>A claim gives something on record another value.</summary>
    public static readonly DiagnosticDescriptor DiffersFromRecord = new("VBT3209", DiagnosticSeverity.Warning,
        "A claim differs from what is on record", "the text gives '{0}' of '{1}' as {2}; on record it is {3}");

    /// <summary>All codes of this family.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        CurrencyNotInEvidence, DateNotInEvidence, DateMoreExact, ArticleContradictsItself, SettledThenOpen, DirectionTurned, HedgeDropped,
        QuantitiesDiffer, ValuesDiffer, DatesDiffer, AgesFitNoOneDay, DiffersFromRecord,
    ];
}
