namespace Verbatim.LinkML.Formulas;

/// <summary>An expression that was read: what it says, or the first thing that is wrong with it.</summary>
/// <param name="Root">The expression, or null where it cannot be read.</param>
/// <param name="Problem">What is wrong, or null.</param>
internal sealed record ParsedFormula(Formula? Root, FormulaProblem? Problem);
