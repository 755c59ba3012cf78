namespace Verbatim.Documents.Parsing;

/// <summary>How large and deep a document may be before reading it ends in a diagnostic.</summary>
/// <param name="MaxDepth">How many mappings and sequences may stand inside one another.</param>
/// <param name="MaxExpandedNodes">How many nodes there may be once every alias is written out.</param>
/// <param name="MaxRepeatedNodes">How many of them may be there only because aliases repeat them.</param>
/// <param name="MaxLength">How many UTF-16 units the text may have.</param>
public sealed record ParseLimits(
    int MaxDepth = 100, int MaxExpandedNodes = 5_000_000, int MaxRepeatedNodes = 5_000_000, int MaxLength = 256 * 1024 * 1024)
{
    /// <summary>The limits used where none are given.</summary>
    public static ParseLimits Default { get; } = new();
}
