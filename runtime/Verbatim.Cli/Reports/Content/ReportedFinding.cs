namespace Verbatim.Cli.Reports.Content;

/// <summary>A finding with the number that it has all over the report.</summary>
/// <param name="Number">The number, from 1, in the order of the places.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ReportedFinding(int Number, Diagnostic Finding)
{
    /// <summary>Where a page tells of it.</summary>
    public Anchor Anchor => Anchor.Of("finding", Number);

    /// <summary>All its places with what stands there; the first is the primary one.</summary>
    public IEnumerable<RelatedLocation> Places => Finding.Related.Prepend(new RelatedLocation(Finding.Message, Finding.Location));

    /// <summary>Where its place of an index is on the page of the text it stands in.</summary>
    public Anchor PassageAnchor(int place) => Anchor.Of("passage", Number, place);
}
