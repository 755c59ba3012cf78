namespace Verbatim.Cli.Reports.Pages;

/// <summary>The page of an article: its text untouched, with the findings beside it, and below what it says by its record.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class ArticlePage(CorpusReport report, PageFrame frame)
{
    /// <summary>The page of an article.</summary>
    public HtmlDocument Of(ReportedArticle article)
    {
        ArticleDates dates = report.DatesOf(article);
        RecordedStatements statements = new(report, article);
        return frame.Page(
            article.Page, $"{article.Title} ({article.Id})", way: null,
            Tag.Header.Class("page")[
                Tag.P.Class("eyebrow")[Tag.Bdi[article.Id]],
                Tag.H1[Tag.Bdi[article.Title]],
                Facts(article, dates)],
            AnnotatedText.Of(article, dates, report.NamedBy(article)),
            Findings(article),
            Dates(article, dates),
            statements.Claims(),
            statements.Quotes(),
            statements.Actors());
    }

    private Html Facts(ReportedArticle article, ArticleDates dates) => Tag.Dl.Class("summary")[
        Fact("Findings",
            Html.Join(", ", SeverityMark.All.Select(
                severity => (Html)Written.Count(article.Count(severity), SeverityMark.Word(severity).ToLowerInvariant())))),
        Fact("Can have been written", dates.Words),
        Fact("Signed", article.Record?.Article.Byline is { } byline ? Tag.Bdi[byline.AsWritten] : "not recorded"),
        Fact("Text", Tag.Code[report.Shown.Of(article.Text.Path)]),
        Fact("Record", Record(article))];

    private Html Record(ReportedArticle article) => article.RecordPath is not { } path
        ? "none: only the text was read"
        : Html.All([Tag.Code[report.Shown.Of(path)], article.Record is null ? " has errors: only the text is shown" : Html.Nothing]);

    private static Html Fact(string term, Html value) => Tag.Div[Tag.Dt[term], Tag.Dd[value]];

    private Html Findings(ReportedArticle article)
    {
        FindingCard card = new(report, article.Page);
        Anchor heading = Anchor.Of("findings");
        return Tag.Section.Class("findings").LabelledBy(heading)[
            Tag.H2.Id(heading)["Findings"],
            article.Findings.IsEmpty
                ? Tag.P["Nothing was found in this article."]
                : Html.All(article.Findings.Select(finding => card.Of(finding, Tag.H3)))];
    }

    private Html Dates(ReportedArticle article, ArticleDates dates)
    {
        Anchor heading = Anchor.Of("dates");
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["When it can have been written"],
            Tag.P[dates.Clues.IsEmpty
                ? "Nothing in it says when it was written."
                : dates.Window.IsEmpty
                    ? "No day: the clues below cannot all be true."
                    : $"{Written.Capital(dates.Window.ToString())}, if all clues below are true."],
            dates.Clues.IsEmpty ? Html.Nothing : new ClueTable(report, article.Page).Of(article, dates)];
    }
}
