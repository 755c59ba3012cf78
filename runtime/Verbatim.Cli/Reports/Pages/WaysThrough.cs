namespace Verbatim.Cli.Reports.Pages;

/// <summary>The other ways to look at the same articles, each with what is to be seen there.</summary>
/// <param name="report">What is shown.</param>
internal sealed class WaysThrough(CorpusReport report)
{
    /// <summary>The ways, as cards.</summary>
    public Html Cards() => Tag.Ul.Class("cards")[
        Card(SiteMap.Contradictions, "Contradictions", "Findings that set two articles or more against each other, side by side."),
        Card(SiteMap.Timeline, "Timeline", "The days on which each article can have been written, and the passages that say so."),
        report.Proposals.IsEmpty ? Html.Nothing : Card(SiteMap.Proposals, "Proposals",
            "Which of the published points each article names, and what it names that is not in the text."),
        report.Incidents.IsEmpty ? Html.Nothing
            : Card(SiteMap.Incidents, "Incidents", "What was reported hour by hour, and which of these figures each article gives."),
        report.Actors.IsEmpty
            ? Html.Nothing : Card(SiteMap.Actors, "Actors", "What each article calls them, and what is known of them, with its sources.")];

    private static Html Card(PagePath to, string name, string what) => Tag.Li[
        Tag.P.Class("name")[Tag.A.Href(Link.To(SiteMap.Overview, to))[name]],
        Tag.P[what]];
}
