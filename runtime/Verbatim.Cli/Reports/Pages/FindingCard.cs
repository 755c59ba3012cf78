namespace Verbatim.Cli.Reports.Pages;

/// <summary>A finding with all its places and the facts it used, each with the way to it.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that it stands on.</param>
internal sealed class FindingCard(CorpusReport report, PagePath page)
{
    private const int MostOfOthers = 24;

    /// <summary>The whole finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="heading">The heading that fits the page.</param>
    public Html Of(ReportedFinding finding, Tag heading)
    {
        Diagnostic found = finding.Finding;
        return Tag.Article.Class("finding " + SeverityMark.Class(found.Severity)).Id(finding.Anchor)[
            heading[
                SeverityMark.Of(found.Severity), " ",
                Tag.Inline.Class("what")[found.Descriptor.Title], " ",
                Tag.Inline.Class("number")[$"No. {Number(finding.Number)}"]],
            Tag.P.Class("message")[Tag.Bdi[report.Shown.In(found.Message)]],
            Passages(finding),
            Facts(finding),
            Tag.P.Class("quiet")[Tag.A.Href(Link.To(page, SiteMap.Codes, CodesPage.AnchorOf(found.Code)))[Tag.Code[found.Code]],
                ": what this means"]];
    }

    /// <summary>The finding in a line, with the way to where it is told.</summary>
    public Html Line(ReportedFinding finding) => Html.All([
        SeverityMark.Of(finding.Finding.Severity), " ",
        Tag.A.Href(Link.To(page, HomeOf(finding), finding.Anchor))[Tag.Bdi[report.Shown.In(finding.Finding.Message)]]]);

    /// <summary>The page that tells of a finding whole: that of its article, or the list of findings.</summary>
    public PagePath HomeOf(ReportedFinding finding) =>
        report.ArticleAt(finding.Finding.Location.Path)?.Page ?? FindingsPages.PageOf(report, finding);

    /// <summary>The facts that a finding used, with their sources, and its places in records.</summary>
    public Html Facts(ReportedFinding finding)
    {
        (RelatedLocation Place, int Index)[] facts = [.. Places(finding).Where(place => !IsPassage(place.Place.Location))];
        return facts.Length == 0 ? Html.Nothing : Tag.Ul.Class("facts").Label("Facts and records")[
            Html.All(facts.Take(MostOfOthers).Select(place => Tag.Li[FactLine(place.Place, place.Index)])),
            facts.Length <= MostOfOthers ? Html.Nothing : Tag.Li[$"and {Written.Count(facts.Length - MostOfOthers, "more place")}"]];
    }

    // A finding about a thousand articles is told on the page of each: there with its own passages and some of the others.
    private Html Passages(ReportedFinding finding)
    {
        ILookup<bool, (RelatedLocation Place, int Index)> passages = Places(finding).Where(place => IsPassage(place.Place.Location))
            .ToLookup(place => report.ArticleAt(place.Place.Location.Path)!.Page == page);
        int left = passages[false].Count() - MostOfOthers;
        Html[] shown =
        [
            .. passages[true].Concat(passages[false].Take(MostOfOthers)).OrderBy(static place => place.Index)
                .Select(place => Tag.Li[PassageLine(finding, place.Place, place.Index)]),
            .. left <= 0 || ContradictionsPages.PageOf(report, finding) is not { } sides
                ? []
                : (Html[])[Tag.Li["and ", Tag.A.Href(Link.To(page, sides, finding.Anchor))[Written.Count(left, "more passage")]]],
        ];
        return shown.Length == 0 ? Html.Nothing : Tag.Ul.Class("passages").Label("Passages")[shown];
    }

    private static IEnumerable<(RelatedLocation Place, int Index)> Places(ReportedFinding finding) =>
        finding.Places.Select(static (place, i) => (place, i));

    private bool IsPassage(Location place) => report.ArticleAt(place.Path)?.Text.Path == place.Path;

    private Html PassageLine(ReportedFinding finding, RelatedLocation place, int index)
    {
        ReportedArticle article = report.ArticleAt(place.Location.Path)!;
        string where = (article.Page == page ? "" : article.Id + ", ") + "line " + Number(place.Location.LineSpan.Start.Line + 1);
        return Html.All([
            Tag.A.Href(Link.To(page, article.Page, finding.PassageAnchor(index)))[where], " ",
            Tag.Q.Class("passage")[Tag.Bdi[Shortened(article.Text.Text, place.Location.Span)]],
            index == 0 ? Html.Nothing : Tag.Inline.Class("quiet")[" ", report.Shown.In(place.Message)]]);
    }

    private Html FactLine(RelatedLocation place, int index)
    {
        CitedFact? fact = report.FactAt(place.Location);
        string file = $"{report.Shown.Of(place.Location.Path)}:{Number(place.Location.LineSpan.Start.Line + 1)}";
        Html name = fact?.Id is { } id && report.PageOf(id) is { } factPage
            ? Tag.A.Href(Link.To(page, factPage))[Tag.Bdi[fact.Name ?? id]] : Html.Nothing;
        return Html.All([
            index == 0 ? Html.Nothing : Html.All([Tag.Bdi[report.Shown.In(place.Message)], " "]),
            Tag.Inline.Class("from")[
                name, name == Html.Nothing ? Html.Nothing : " · ",
                Tag.Code[file],
                fact is null || fact.Sources.IsEmpty ? Html.Nothing : Html.All([" · ", SourceList.Of(fact.Sources)])]]);
    }

    private static string Shortened(string text, TextSpan span)
    {
        const int Longest = 160;
        string passage = text[Math.Min(span.Start, text.Length)..Math.Min(span.End, text.Length)];
        return (passage.Length <= Longest
            ? passage : passage[..WholeCharacters.Before(passage, Longest)].TrimEnd() + "…").ReplaceLineEndings(" ");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
