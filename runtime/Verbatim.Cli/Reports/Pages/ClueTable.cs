namespace Verbatim.Cli.Reports.Pages;

/// <summary>The clues of an article, each with its days in words and as a bar.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that the table stands on.</param>
internal sealed class ClueTable(CorpusReport report, PagePath page)
{
    /// <summary>The clues and the window that they leave.</summary>
    public Html Of(ReportedArticle article, ArticleDates dates)
    {
        DayScale scale = DayScale.Of([.. dates.Clues.Select(static clue => clue.Days), dates.Window]);
        return Tag.Table.Class("timeline")[
            Tag.Caption["The days that each passage leaves"],
            Tag.THead[Tag.Tr[Tag.Th.Column()["Passage"], Tag.Th.Column()["Written"], Tag.Th.Column().Class("chart")[scale.Axis()]]],
            Tag.TBody[dates.Clues.Select((clue, i) => Row(article, dates, scale, clue, i))],
            Tag.TBody.Class("window")[Tag.Tr[
                Tag.Th.Row()["All together"], Tag.Td[dates.Words], Tag.Td.Class("chart")[scale.Bar(dates.Window, "window")]]]];
    }

    /// <summary>A clue as a row.</summary>
    public Html Row(ReportedArticle article, ArticleDates dates, DayScale scale, Clue clue, int index)
    {
        bool isOdd = dates.IsOdd(clue), isSoft = clue.Strength == ClueStrength.Soft;
        Html saying = clue.Passage.Path == article.Text.Path
            ? Tag.A.Href(Link.To(page, article.Page, ArticleAnchors.Clue(index)))[Tag.Bdi[clue.Saying]]
            : Tag.Bdi[clue.Saying];
        return Tag.Tr.Class(isOdd ? "conflict" : "")[
            Tag.Th.Row()[saying, isOdd ? Html.All([" ", Tag.Inline.Class("severity error")["conflict"]]) : Html.Nothing],
            Tag.Td[clue.Days.ToString(), " ",
                Tag.Inline.Class("quiet")[clue.Because, Facts(clue), isSoft ? "; it may be history, and proves nothing" : Html.Nothing]],
            Tag.Td.Class("chart")[scale.Bar(clue.Days, isOdd ? "conflict" : isSoft ? "soft" : "clue")]];
    }

    // The things that the clue rests on, each once.
    private Html Facts(Clue clue)
    {
        (string Name, PagePath Page)[] things =
        [
            .. clue.Facts.Select(fact => report.FactAt(fact.Location)).OfType<CitedFact>()
                .Select(fact => fact.Id is { } id && report.PageOf(id) is { } thing ? (fact.Name ?? id, thing) : default)
                .Where(static thing => thing != default).Distinct(),
        ];
        return things.Length == 0
            ? Html.Nothing
            : Html.All([" (", Html.Join(", ", things.Select(thing => Tag.A.Href(Link.To(page, thing.Page))[Tag.Bdi[thing.Name]])), ")"]);
    }
}
