namespace Verbatim.LinkML.Syntax;

/// <summary>What <c>structured_pattern</c> says: a pattern with names of settings in braces.</summary>
internal sealed record PatternExpression(Placed<string> Syntax, bool PartialMatch);
