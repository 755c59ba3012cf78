using Verbatim.Articles;
using Verbatim.Checks;
using Verbatim.Cli.Reports.Content;
using Verbatim.Cli.Reports.Markup;
using Verbatim.Runtime;

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
        return Section("claims", "Claims", claims.Count, Tag.Table.Class("wide")[
            Tag.Caption["What it says is so, and how it stands to it"],
            Head("Claim", "Value", "Standing", "On whose word", "Passages"),
            Tag.TBody[claims.Select(Row)]]);
    }

    /// <summary>The quotations.</summary>
    public Html Quotes()
    {
        ValueList<Quote> quotes = article.Record?.Article.Quotes ?? [];
        return Section("quotes", "Quotations", quotes.Count, Tag.Table[
            Tag.Caption["What stands between quotation marks"],
            Head("Words", "Speaker", "Kind"),
            Tag.TBody[quotes.Select((quote, i) => Tag.Tr[
                Tag.Th.Row()[Tag.A.Href(Link.To(ArticleAnchors.Quote(i)))[Tag.Bdi[quote.ExactText]]],
                Tag.Td[quote.Speaker is { } speaker ? _names.Of(speaker.Id) : "nobody"],
                Tag.Td[Written.Word(quote.QuoteKind.ToText())]])]]);
    }

    /// <summary>The actors.</summary>
    public Html Actors()
    {
        ValueList<ActorMention> actors = article.Record?.Article.Actors ?? [];
        return Section("actors", "Actors", actors.Count, Tag.Table[
            Tag.Caption["Whom it names, and what it calls them"],
            Head("Actor", "Names", "Titles"),
            Tag.TBody[actors.Select((mention, i) => Tag.Tr[
                Tag.Th.Row()[_names.Of(mention.Actor.Id)],
                Tag.Td[Tag.Bdi[string.Join(", ", mention.Names)]],
                Tag.Td[Titles(mention, i)]])]]);
    }

    private static Html Titles(ActorMention mention, int actor) => Html.Join(", ", mention.Titles.Select((title, i) => Html.All([
        Tag.A.Href(Link.To(ArticleAnchors.Title(actor, i)))[Tag.Bdi[title.Title]],
        title.Tense == TitleTense.None ? " (in passing)" : $" ({title.Tense.ToText()})"])));

    private Html Row(Claim claim, int index) => Tag.Tr[
        Tag.Th.Row()[Tag.Bdi[claim.Statement], " ", Tag.Inline.Class("quiet")[_names.Of(claim.Subject.Id), ": ", Written.Word(claim.Property.ToText())]],
        Tag.Td[Value(claim.ClaimValue)],
        Tag.Td[Written.Word(claim.Status.ToText()), claim.Hedges.IsEmpty ? Html.Nothing : Html.All([": ", Tag.Q[Tag.Bdi[string.Join(", ", claim.Hedges)]]])],
        Tag.Td[Html.Join(", ", claim.Attribution.Select(step => Html.All([_names.Of(step.Actor.Id), $" ({step.SpeechAct.ToText()})"])))],
        Tag.Td[Html.Join(", ", claim.Evidence.Select((_, i) => Tag.A.Href(Link.To(ArticleAnchors.Claim(index, i)))[
            claim.Evidence.Count == 1 ? "passage" : "passage " + Written.Number(i + 1)]))]];

    private Html Value(ClaimValue value)
    {
        if (value.Quantity is { } quantity)
            return Tag.Bdi[$"{FigureInterval.Describe(quantity)} {quantity.Unit}".TrimEnd()];
        return value.Entities.IsEmpty ? Tag.Bdi[value.Date ?? value.Text ?? ""] : Html.Join(", ", value.Entities.Select(entity => _names.Of(entity.Id)));
    }

    private static Html Head(params string[] columns) => Tag.THead[Tag.Tr[columns.Select(static column => Tag.Th.Column()[column])]];

    private static Html Section(string anchor, string name, int count, Html table)
    {
        Anchor heading = Anchor.Of(anchor);
        return count == 0
            ? Html.Nothing
            : Tag.Section.LabelledBy(heading)[Tag.H2.Id(heading)[name], Scrolling.Of(name, table)];
    }
}
