namespace Verbatim.Cli.Reports.Content;

/// <summary>The pages that every report has.</summary>
internal static class SiteMap
{
    public static PagePath Overview { get; } = PagePath.Of("index.html");

    public static PagePath Articles { get; } = PagePath.Of("articles.html");

    public static PagePath Findings { get; } = PagePath.Of("findings.html");

    public static PagePath Contradictions { get; } = PagePath.Of("contradictions.html");

    public static PagePath Timeline { get; } = PagePath.Of("timeline.html");

    public static PagePath Proposals { get; } = PagePath.Of("proposals.html");

    public static PagePath Actors { get; } = PagePath.Of("actors.html");

    public static PagePath Incidents { get; } = PagePath.Of("incidents.html");

    public static PagePath Codes { get; } = PagePath.Of("codes.html");

    /// <summary>
    /// The page of a number of a long list; the first has the list's own name. No identifier becomes a name with an underscore.
    /// </summary>
    /// <param name="first">The first page.</param>
    /// <param name="number">Which page, from 1.</param>
    public static PagePath Part(PagePath first, int number) => number == 1
        ? first
        : PagePath.TryParse(first.Text[..^".html".Length] + "_" + number.ToString(CultureInfo.InvariantCulture) + ".html")!.Value;
}
