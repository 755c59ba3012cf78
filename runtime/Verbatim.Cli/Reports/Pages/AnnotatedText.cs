namespace Verbatim.Cli.Reports.Pages;

/// <summary>The text of an article, line by line, each with what was found in it beside it.</summary>
internal static class AnnotatedText
{
    /// <summary>The text. What is in the elements of class <c>line</c>, one after the other, is the file to the letter.</summary>
    public static Html Of(ReportedArticle article, ArticleDates dates, IEnumerable<ArticleCoverage> named)
    {
        Anchor heading = Anchor.Of("text");
        IReadOnlyList<Mark> marks = ArticleMarks.Of(article, dates, named);
        return Tag.Section.Class("reading").LabelledBy(heading)[
            Tag.H2.Id(heading)["Text"],
            Legend(),
            Tag.Div.Class("text")[TextRow.Of(article.Text.Text, marks).Select(row => Row(article, row))]];
    }

    private static Html Row(ReportedArticle article, TextRow row)
    {
        Tag line = Tag.P.Class("line").DirAuto();
        Html text = (article.Language is { } language ? line.Lang(language) : line)[MarkedText.Of(article.Text.Text, row.Span, row.Marks)];
        Html[] notes =
        [
            .. article.Passages.Where(passage => BeginsIn(passage, row))
                .GroupBy(static passage => passage.Finding.Number)
                .Select(static places => Note(places.MinBy(static passage => passage.Index)!)),
        ];
        return Tag.Div.Class("row")[text, notes.Length == 0
            ? Html.Nothing : Tag.Ul.Class("notes").Label("Findings in this paragraph")[notes]];
    }

    private static bool BeginsIn(Passage passage, TextRow row) => passage.Span.Start >= row.Span.Start && passage.Span.Start < row.Span.End;

    private static Html Note(Passage passage)
    {
        Diagnostic finding = passage.Finding.Finding;
        string number = passage.Finding.Number.ToString(CultureInfo.InvariantCulture);
        return Tag.Li.Class("note " + (passage.IsPrimary ? SeverityMark.Class(finding.Severity) : "related"))[
            Tag.A.Href(Link.To(passage.Finding.Anchor))[
                Tag.Inline.Class("number")[number], " ",
                passage.IsPrimary ? SeverityMark.Of(finding.Severity) : Tag.Inline.Class("severity other")["Other side"], " ",
                Tag.Inline.Class("what")[finding.Descriptor.Title]]];
    }

    private static Html Legend() => Tag.Ul.Class("legend").Label("What the highlights mean")[
        Tag.Li[Tag.Mark.Class("error")["error"]],
        Tag.Li[Tag.Mark.Class("warning")["warning"]],
        Tag.Li[Tag.Mark.Class("info")["note"]],
        Tag.Li[Tag.Mark.Class("related")["other side of a finding"]],
        Tag.Li[Tag.Mark.Class("clue")["clue to its date"]],
        Tag.Li[Tag.Mark.Class("evidence")["evidence of a claim"]],
        Tag.Li[Tag.Mark.Class("quotation")["quotation"]]];
}
