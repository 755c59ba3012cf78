namespace Verbatim.Checks.Time;

/// <summary>The age that an article gives an event, with the days on which it can have been given.</summary>
/// <param name="Article">The article.</param>
/// <param name="Event">The event.</param>
/// <param name="Text">The age in words: <c>nearly 2 years</c>.</param>
/// <param name="Clue">The days, the facts and the place.</param>
public sealed record StatedAge(ArticleText Article, Fact<Event> Event, string Text, Clue Clue)
{
    /// <summary>The ages that an article gives, the recorded ones first; of one passage only the first.</summary>
    public static IEnumerable<StatedAge> In(ArticleText article, KnowledgeBase knowledge)
    {
        IEnumerable<StatedAge?> recorded = article.Record is { } record ? Recorded(article, record, knowledge) : [];
        IEnumerable<StatedAge?> read = article.Reading.Events
            .Where(static happening => happening is { Elapsed: not null, IsUncertain: false })
            .Select(happening =>
                Of(article, happening.Events[0], happening.Elapsed, article.Read(happening.Span), article.Locate(happening.Span)));
        List<StatedAge> ages = [];
        foreach (StatedAge age in recorded.Concat(read).OfType<StatedAge>())
        {
            if (!ages.Exists(other => other.Event.Value.Id == age.Event.Value.Id
                && other.Clue.Passage.Span.OverlapsWith(age.Clue.Passage.Span)))
                ages.Add(age);
        }
        return ages;
    }

    private static IEnumerable<StatedAge?> Recorded(ArticleText article, ArticleDocument record, KnowledgeBase knowledge)
    {
        foreach (EventMention mention in record.Article.Events)
        {
            if (mention.Elapsed is { } elapsed && knowledge.Find(mention.Event) is { } happening)
                yield return Of(article, happening, Age.Of(elapsed), Describe(elapsed), record.Locate(mention.Evidence[0]));
        }
        foreach (Claim claim in record.Article.Claims)
        {
            if (claim is { Property: ClaimProperty.Age, ClaimValue.Quantity: { } age }
                && knowledge.Find(new Reference<Event>(claim.Subject.Id)) is { } happening)
            {
                yield return Of(article, happening, Age.Of(age), Describe(age), record.Locate(claim.Evidence[0]));
            }
        }
    }

    private static StatedAge? Of(ArticleText article, Fact<Event> happening, Age? age, string text, Location passage) =>
        age is { } given && EventClue.OfAge(happening, given, text, EventClue.Saying(text), passage) is { } clue
            ? new StatedAge(article, happening, text, clue)
            : null;

    private static string Describe(Quantity age) => $"{FigureInterval.Describe(age)} {age.Unit}s";
}
