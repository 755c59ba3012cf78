namespace Verbatim.Cli.Reports.Pages;

/// <summary>What an article says by its record: claims, quotations, the actors it names. Each leads to its passage in the text.</summary>
/// <param name="report">What is shown.</param>
/// <param name="article">The article.</param>
internal sealed class RecordedStatements(CorpusReport report, ReportedArticle article)
{
    private readonly EntityNames _names = new(report, article.Page);

    /// <summary>The claims.</summary>
    public Html Claims()
    {
        ValueList<Claim> claims = article.Record?.Article.Claims ?? [];
        return Section("claims", "Claims", claims.Count,
            new DataTable("What it says is so, and how it stands to it", "Claim", "Value", "Standing", "On whose word", "Passages")
            .Of(claims.Select(Row)));
    }

    /// <summary>The quotations.</summary>
    public Html Quotes()
    {
        ValueList<Quote> quotes = article.Record?.Article.Quotes ?? [];
        return Section("quotes", "Quotations", quotes.Count,
            new DataTable("What stands between quotation marks", "Words", "Speaker", "Kind")
            .Of(quotes.Select((quote, i) => new Html[]
            {
                Tag.A.Href(Link.To(ArticleAnchors.Quote(i)))[Tag.Bdi[quote.ExactText]],
                quote.Speaker is { } speaker ? _names.Of(speaker.Id) : "nobody",
                Written.Word(quote.QuoteKind.ToText()),
            })));
    }

    /// <summary>The actors.</summary>
    public Html Actors()
    {
        ValueList<ActorMention> actors = article.Record?.Article.Actors ?? [];
        return Section("actors", "Actors", actors.Count, new DataTable("Whom it names, and what it calls them", "Actor", "Names", "Titles")
            .Of(actors.Select((mention, i) =>
                new Html[] { _names.Of(mention.Actor.Id), Tag.Bdi[string.Join(", ", mention.Names)], Titles(mention, i) })));
    }

    private static Html Titles(ActorMention mention, int actor) =>
        mention.Titles.IsEmpty ? DataTable.None : Html.Join(", ", mention.Titles.Select((title, i) => Html.All([
        Tag.A.Href(Link.To(ArticleAnchors.Title(actor, i)))[Tag.Bdi[title.Title]],
        title.Tense == TitleTense.None ? " (in passing)" : $" ({title.Tense.ToText()})"])));

    private Html[] Row(Claim claim, int index) =>
    [
        Html.All([Tag.Bdi[claim.Statement], " ",
            Tag.Inline.Class("quiet")[_names.Of(claim.Subject.Id), ": ", Written.Word(claim.Property.ToText())]]),
        Value(claim.ClaimValue),
        Html.All([Written.Word(claim.Status.ToText()), claim.Hedges.IsEmpty
            ? Html.Nothing : Html.All([": ", Tag.Q[Tag.Bdi[string.Join(", ", claim.Hedges)]]])]),
        claim.Attribution.IsEmpty ? DataTable.None
            : Html.Join(", ", claim.Attribution.Select(step => Html.All([_names.Of(step.Actor.Id), $" ({step.SpeechAct.ToText()})"]))),
        Html.Join(", ", claim.Evidence.Select((_, i) => Tag.A.Href(Link.To(ArticleAnchors.Claim(index, i)))[
            claim.Evidence.Count == 1 ? "passage" : "passage " + Written.Number(i + 1)])),
    ];

    private Html Value(ClaimValue value)
    {
        if (value.Quantity is { } quantity)
            return Tag.Bdi[$"{FigureInterval.Describe(quantity)} {quantity.Unit}".TrimEnd()];
        if (value.Stage is { } stage)
            return Written.Word(stage.ToText());
        return value.Entities.IsEmpty
            ? Tag.Bdi[value.Date ?? value.Text ?? ""] : Html.Join(", ", value.Entities.Select(entity => _names.Of(entity.Id)));
    }

    private static Html Section(string anchor, string name, int count, Html table)
    {
        Anchor heading = Anchor.Of(anchor);
        return count == 0
            ? Html.Nothing
            : Tag.Section.LabelledBy(heading)[Tag.H2.Id(heading)[name], table];
    }
}
