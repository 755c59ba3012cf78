namespace Verbatim.Cli.Reports.Pages;

/// <summary>A page an actor: what each article calls them, and what is known of them.</summary>
/// <param name="report">What is shown.</param>
/// <param name="frame">What is the same on every page.</param>
internal sealed class ActorPages(CorpusReport report, PageFrame frame)
{
    private readonly ActorUses _uses = new(report.Articles);
    private readonly Pager<Fact<Actor>> _list =
        new(SiteMap.Actors, [.. report.Actors.OrderBy(static actor => actor.Value.Name, StringComparer.Ordinal)]);

    public IEnumerable<PlannedPage> Pages() => report.Actors.IsEmpty ? [] : _list.Pages(List).Concat(report.Actors.SelectMany(PagesOf));

    private HtmlDocument List(int number, PagePath path, IReadOnlyList<Fact<Actor>> actors) => frame.Page(
        path, _list.Title("Actors", number), SiteMap.Actors,
        Tag.Header.Class("page")[
            Tag.H1[_list.Title("Actors", number)],
            Tag.P.Class("lead")["Everybody whom the articles name and of whom something is known."]],
        new DataTable("Actors, and how many articles name them", "Actor", "Kind", "#Articles", "Called").Of(
            actors.Select(actor => new Html[]
        {
            new EntityNames(report, path).Of(actor.Value.Id),
            ActorFacts.Kind(actor.Value),
            _uses.Of(actor).Length,
            Tag.Bdi[string.Join(", ", _uses.Of(actor).SelectMany(static use => use.Mention.Names)
                .Distinct(StringComparer.Ordinal).Take(8))],
        })),
        _list.Ways("actors", number));

    private IEnumerable<PlannedPage> PagesOf(Fact<Actor> actor)
    {
        Pager<ActorUse> pager = new(report.PageOf(actor.Value.Id)!.Value, _uses.Of(actor));
        return pager.Pages((number, path, uses) =>
        {
            string title = pager.Title(actor.Value.Name, number);
            return frame.Page(
                path, $"{title} ({actor.Value.Id})", SiteMap.Actors,
                Tag.Header.Class("page")[
                    Tag.P.Class("eyebrow")[ActorFacts.Kind(actor.Value)],
                    Tag.H1[Tag.Bdi[title]],
                    actor.Value.Description is { } description ? Tag.P.Class("lead")[Tag.Bdi[description]] : Html.Nothing],
                Uses(path, uses),
                pager.Ways("articles", number),
                new ActorFacts(report, path).Of(actor));
        });
    }

    private static Html Uses(PagePath path, IReadOnlyList<ActorUse> uses)
    {
        Anchor heading = Anchor.Of("articles");
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["What the articles say"],
            new DataTable("The names and titles that each article uses", "Article", "Names", "Titles").Of(uses.Select(use => new Html[]
            {
                new ArticleName(path).Of(use.Article),
                Tag.Bdi[string.Join(", ", use.Mention.Names)],
                Titles(path, use),
            }))];
    }

    private static Html Titles(PagePath path, ActorUse use) =>
        use.Mention.Titles.IsEmpty ? DataTable.None : Html.Join(", ", use.Mention.Titles.Select((title, i) => Html.All([
        Tag.A.Href(Link.To(path, use.Article.Page, ArticleAnchors.Title(use.Index, i)))[Tag.Bdi[title.Title]],
        title.Tense == TitleTense.None ? " (in passing)" : $" ({title.Tense.ToText()})"])));
}
