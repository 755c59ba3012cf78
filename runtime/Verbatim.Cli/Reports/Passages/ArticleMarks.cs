namespace Verbatim.Cli.Reports.Passages;

/// <summary>Everything that is highlighted in the text of an article.</summary>
internal static class ArticleMarks
{
    /// <summary>The marks, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="dates">What dates it.</param>
    /// <param name="named">What it names of proposals.</param>
    public static IReadOnlyList<Mark> Of(ReportedArticle article, ArticleDates dates, IEnumerable<ArticleCoverage> named) =>
    [
        .. article.Passages.Select(passage => OfFinding(article.Text.Text, passage))
            .Concat(article.Record is { } record ? OfRecord(record) : [])
            .Concat(dates.Clues.Select((clue, i) => clue.Passage.Path == article.Text.Path
                ? Place(clue.Passage.Span, MarkKinds.Clue, ArticleAnchors.Clue(i)) : null))
            .Concat(OfConcessions(named))
            .OfType<Mark>()
            .OrderBy(static mark => mark.Span.Start),
    ];

    /// <summary>The kind of mark that a passage of a finding gets.</summary>
    public static MarkKinds KindOf(Passage passage) => (passage.IsPrimary, passage.Finding.Finding.Severity) switch
    {
        (false, _) => MarkKinds.Related,
        (_, DiagnosticSeverity.Error) => MarkKinds.Error,
        (_, DiagnosticSeverity.Warning) => MarkKinds.Warning,
        _ => MarkKinds.Note,
    };

    // A finding about the text as a whole has an empty place; its number stands at the first character.
    private static Mark OfFinding(string text, Passage passage)
    {
        int start = Math.Clamp(passage.Span.Start, 0, Math.Max(0, text.Length - 1));
        TextSpan span = TextSpan.FromBounds(start, Math.Max(start + 1, passage.Span.End));
        string number = passage.Finding.Number.ToString(CultureInfo.InvariantCulture);
        string word = passage.IsPrimary ? "Finding" : "Other side of finding";
        return new Mark(span, KindOf(passage), Tag.A.Class("ref " + (passage.IsPrimary ? "primary" : "other"))
            .Id(passage.Finding.PassageAnchor(passage.Index)).Href(Link.To(passage.Finding.Anchor)).Label($"{word} {number}")
            .Shown(number));
    }

    private static IEnumerable<Mark?> OfRecord(ArticleDocument document)
    {
        Article article = document.Article;
        for (int i = 0; i < article.Claims.Count; i++)
        {
            for (int j = 0; j < article.Claims[i].Evidence.Count; j++)
                yield return Place(document.Find(article.Claims[i].Evidence[j]), MarkKinds.Evidence, ArticleAnchors.Claim(i, j));
        }
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            Quote quote = article.Quotes[i];
            yield return Place(document.Find(quote), MarkKinds.Quotation, ArticleAnchors.Quote(i));
        }
        for (int i = 0; i < article.Actors.Count; i++)
        {
            for (int j = 0; j < article.Actors[i].Titles.Count; j++)
                yield return First(document, article.Actors[i].Titles[j].Evidence, MarkKinds.Evidence, ArticleAnchors.Title(i, j));
        }
    }

    // Several demands may rest on one passage.
    private static IEnumerable<Mark?> OfConcessions(IEnumerable<ArticleCoverage> rows) => rows
        .SelectMany(static row => row.NotInText.Select(static one => one.Concession).Concat(row.Named.SelectMany(static named => named)))
        .Select(static concession => concession.Passages[0].Span)
        .Distinct()
        .Select(static passage => Place(passage, MarkKinds.Evidence, ArticleAnchors.Concession(passage)));

    private static Mark? First(ArticleDocument document, ValueList<TextSelector> evidence, MarkKinds kind, Anchor anchor) =>
        evidence.IsEmpty ? null : Place(document.Find(evidence[0]), kind, anchor);

    private static Mark? Place(TextSpan span, MarkKinds kind, Anchor anchor) =>
        span.Length == 0 ? null : new Mark(span, kind, Tag.Inline.Class("at").Id(anchor));
}
