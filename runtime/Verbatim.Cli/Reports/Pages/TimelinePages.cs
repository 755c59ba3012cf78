namespace Verbatim.Cli.Reports.Pages;

/// <summary>All articles on one scale of days: the window of each, and under it the clues that it rests on.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class TimelinePages(CorpusReport report, PageFrame frame)
{
    private readonly Pager<ReportedArticle> _pager = new(SiteMap.Timeline, report.Articles);

    public IEnumerable<PlannedPage> Pages() => _pager.Pages(Page);

    private HtmlDocument Page(int number, PagePath path, IReadOnlyList<ReportedArticle> articles)
    {
        (ReportedArticle Article, ArticleDates Dates)[] dated = [.. articles.Select(article => (article, report.DatesOf(article)))];
        DayScale scale =
            DayScale.Of([.. dated.SelectMany(static one => one.Dates.Clues.Select(static clue => clue.Days).Append(one.Dates.Window))]);
        ClueTable clues = new(report, path);
        return frame.Page(
            path, _pager.Title("Timeline", number), SiteMap.Timeline,
            Tag.Header.Class("page")[
                Tag.H1[_pager.Title("Timeline", number)],
                Tag.P.Class(
                    "lead")["Each passage that dates an article leaves it some days. What all of them leave is the window in which it can have "
                    + "been written; where they leave none, they cannot all be true."]],
            _pager.Ways("the timeline", number),
            Tag.Table.Class("timeline")[
                Tag.Caption["Articles, the days on which each can have been written, and the passages that say so"],
                Tag.THead[Tag.Tr[Tag.Th.Column()["Article or passage"], Tag.Th.Column()["Written"], Tag.Th.Column()
                    .Class("chart")[scale.Axis()]]],
                Html.All(dated.Select(one => Tag.TBody[Window(path, one.Article, one.Dates, scale),
                    Html.All(one.Dates.Clues.Select((clue, i) => clues.Row(one.Article, one.Dates, scale, clue, i)))]))]);
    }

    private static Html Window(PagePath path, ReportedArticle article, ArticleDates dates, DayScale scale) => Tag.Tr.Class("window")[
        Tag.Th.RowGroup()[new ArticleName(path).Of(article)],
        Tag.Td[dates.Window.IsEmpty ? Tag.Inline.Class("severity error")[dates.Words] : Tag.Strong[dates.Words]],
        Tag.Td.Class("chart")[scale.Bar(dates.Window, "window")]];
}
