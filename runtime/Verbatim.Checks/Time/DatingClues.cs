namespace Verbatim.Checks.Time;

/// <summary>
/// What people recorded of an article that ties it to dates: the titles it gives, the events it speaks of, the date it declares.
/// </summary>
public static class DatingClues
{
    /// <summary>The clues of an article, in the order of its document. What rests on a fact that is not known is no clue.</summary>
    public static IReadOnlyList<Clue> Of(ArticleDocument document, KnowledgeBase knowledge)
    {
        List<Clue> clues = [];
        foreach (ActorMention mention in document.Article.Actors)
        {
            if (knowledge.Find(mention.Actor) is not { } actor)
                continue;
            foreach (TitleUse title in mention.Titles)
            {
                if (OfTitle(document, actor, title) is { } clue)
                    clues.Add(clue);
            }
        }
        foreach (EventMention mention in document.Article.Events)
        {
            if (knowledge.Find(mention.Event) is { } happening)
                clues.AddRange(OfEvent(document, happening, mention));
        }
        if (document.Article.Published is { } published && PartialDay.Parse(published) is { } days)
            clues.Add(new Clue($"published {published}", DaySet.Of(days), "its own date", document.PublishedAt, []) { IsDeclared = true });
        return clues;
    }

    private static Clue? OfTitle(ArticleDocument document, Fact<Actor> actor, TitleUse title) => TitleClue.Of(
        actor, title.Title, title.Tense, title.Office is { } office
            ? Term.In(actor, [office.Id]) : Term.With(actor, title.Organisation?.Id),
        document.Locate(title.Evidence[0]));

    private static IEnumerable<Clue> OfEvent(ArticleDocument document, Fact<Event> happening, EventMention mention)
    {
        string saying = EventClue.Saying(mention.Evidence[0].Exact);
        Location passage = document.Locate(mention.Evidence[0]);
        if (EventClue.OfTense([happening], mention.Tense, saying, passage) is { } clue)
            yield return clue;
        if (mention.Elapsed is { } elapsed && Age.Of(elapsed) is { } age
            && EventClue.OfAge(happening, age, $"{FigureInterval.Describe(elapsed)} {elapsed.Unit}s", saying, passage) is { } old)
        {
            yield return old;
        }
    }
}
