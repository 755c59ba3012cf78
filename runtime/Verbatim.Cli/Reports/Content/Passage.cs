namespace Verbatim.Cli.Reports.Content;

/// <summary>A place of a finding in a text.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Index">Which of its places this is; 0 is the primary one.</param>
/// <param name="Says">What stands there.</param>
/// <param name="Span">The stretch of the text.</param>
internal sealed record Passage(ReportedFinding Finding, int Index, string Says, TextSpan Span)
{
    /// <summary>Whether it is what the finding is about; otherwise it is another side of it.</summary>
    public bool IsPrimary => Index == 0;
}
