namespace Verbatim.Cli.Reports.Pages;

/// <summary>Every finding with passages in two articles or more: each side's words side by side.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class ContradictionsPages(CorpusReport report, PageFrame frame)
{
    // Of a figure that a thousand articles give, some say what the others do.
    private const int MostSides = 24;

    private readonly Pager<Contradiction> _pager = new(SiteMap.Contradictions, report.Contradictions);

    /// <summary>Where a finding stands side by side, or null where it is about one article.</summary>
    public static PagePath? PageOf(CorpusReport report, ReportedFinding finding) =>
        report.PositionInContradictions(finding) is { } position ? Pager<Contradiction>.PageAt(SiteMap.Contradictions, position) : null;

    public IEnumerable<PlannedPage> Pages() => _pager.Pages(Page);

    private HtmlDocument Page(int number, PagePath path, IReadOnlyList<Contradiction> contradictions)
    {
        FindingCard card = new(report, path);
        return frame.Page(
            path, _pager.Title("Contradictions", number), SiteMap.Contradictions,
            Tag.Header.Class("page")[
                Tag.H1[_pager.Title("Contradictions", number)],
                Tag.P.Class("lead")[_pager.Items.IsEmpty
                    ? "No finding has passages in two articles."
                    : "Findings with passages in two articles or more. Both sides can be wrong; two articles rewritten from one report are one voice."]],
            _pager.Ways("contradictions", number),
            Html.All(contradictions.Select(one => Tag.Section.Class("contradiction").LabelledBy(HeadingOf(one))[
                Tag.H2.Id(HeadingOf(one))[SeverityMark.Of(one.Finding.Finding.Severity), " ", one.Finding.Finding.Descriptor.Title, " ",
                    Tag.Inline.Class("number")[$"No. {one.Finding.Number.ToString(CultureInfo.InvariantCulture)}"]],
                Tag.P.Class("message")[Tag.Bdi[report.Shown.In(one.Finding.Finding.Message)]],
                Tag.Div.Class("sides")[one.Sides.Take(MostSides).Select(side => Side(path, side.Article, [.. side.Passages]))],
                one.Sides.Length <= MostSides ? Html.Nothing : Others(path, one),
                card.Facts(one.Finding),
                Tag.P.Class("quiet")[Tag.A.Href(
                    Link.To(path, card.HomeOf(one.Finding), one.Finding.Anchor))["The finding on the page of its article"]]])));
    }

    private static Anchor HeadingOf(Contradiction one) => one.Finding.Anchor;

    private static Html Side(PagePath path, ReportedArticle article, Passage[] passages) => Tag.Article.Class("side")[
        Tag.H3[new ArticleName(path).Of(article)],
        Html.All(passages.Select(passage => Words(path, article, passage)))];

    private static Html Words(PagePath path, ReportedArticle article, Passage passage)
    {
        string text = article.Text.Text;
        Tag quote = Tag.Blockquote.DirAuto();
        TextSpan excerpt = Excerpt.Of(text, passage.Span);
        string line = (article.Text.GetLinePosition(passage.Span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);
        return Html.All([
            passage.IsPrimary ? Html.Nothing : Tag.P.Class("label")[passage.Says],
            (article.Language is { } language ? quote.Lang(language) : quote)[Tag.P[
                Cut(text, excerpt.Start - 1),
                MarkedText.Of(text, excerpt, [new Mark(passage.Span, ArticleMarks.KindOf(passage))]),
                Cut(text, excerpt.End)]],
            Tag.P.Class("quiet")[Tag.A.Href(
                Link.To(path, article.Page, passage.Finding.PassageAnchor(passage.Index)))["line " + line + " of the text"]]]);
    }

    // Where the paragraph goes on, that is said.
    private static Html Cut(string text, int at) =>
        at < 0 || at >= text.Length || text[at] is '\n' or '\r' ? Html.Nothing : Tag.Inline.Class("quiet").Decoration()[" … "];

    private static Html Others(PagePath path, Contradiction one) => Tag.P[
        $"And {Written.Count(one.Sides.Length - MostSides, "more article")}: ",
        Html.Join(", ", one.Sides.Skip(MostSides).Select(side =>
            Tag.A.Href(Link.To(path, side.Article.Page, one.Finding.PassageAnchor(side.Passages[0].Index)))[Tag.Bdi[side.Article.Id]]))];
}
