namespace Verbatim.Cli.Reports.Pages;

/// <summary>A page that the report will have. It is made when it is its turn, so that not all of them are in memory at once.</summary>
/// <param name="Path">Where it will be.</param>
/// <param name="Make">Makes it.</param>
internal sealed record PlannedPage(PagePath Path, Func<HtmlDocument> Make);
