namespace Verbatim.Cli.Reports;

/// <summary>All pages of a report, written one after the other.</summary>
internal sealed class ReportSite
{
    private const string StylesheetResource = "Reports/report.css";

    private readonly ImmutableArray<PlannedPage> _pages;

    /// <param name="report">What is shown.</param>
    /// <param name="explain">The page of a code in Markdown, or null.</param>
    public ReportSite(CorpusReport report, Func<string, string?> explain)
    {
        PageFrame frame = new(report);
        ArticlePage article = new(report, frame);
        _pages =
        [
            .. new OverviewPages(report, frame).Pages(),
            .. report.Articles.Select(one => new PlannedPage(one.Page, () => article.Of(one))),
            .. new FindingsPages(report, frame).Pages(),
            .. new ContradictionsPages(report, frame).Pages(),
            .. new TimelinePages(report, frame).Pages(),
            .. new ProposalPages(report, frame).Pages(),
            .. new IncidentPages(report, frame).Pages(),
            .. new ActorPages(report, frame).Pages(),
            .. new CodesPage(report, frame, explain).Pages(),
        ];
    }

    /// <summary>How many pages there are.</summary>
    public int PageCount => _pages.Length;

    /// <summary>The files that the report is made of.</summary>
    public IEnumerable<PagePath> Files => _pages.Select(static page => page.Path).Prepend(HtmlDocument.Stylesheet);

    /// <summary>Writes the report.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="advance">Told of each page that is done.</param>
    public void WriteTo(SiteFolder folder, Action advance)
    {
        folder.Write(HtmlDocument.Stylesheet, Stylesheet());
        foreach (PlannedPage page in _pages)
        {
            folder.Write(page.Make());
            advance();
        }
        folder.Close();
    }

    private static byte[] Stylesheet()
    {
        using Stream resource = typeof(ReportSite).Assembly.GetManifestResourceStream(StylesheetResource)!;
        using MemoryStream bytes = new();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
