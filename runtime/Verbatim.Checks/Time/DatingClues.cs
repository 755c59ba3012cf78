using Verbatim.Articles;
using Verbatim.Documents;
using Verbatim.Runtime;

namespace Verbatim.Checks;

/// <summary>Reads out of an article what ties it to dates: the titles it gives, the events it speaks of, the date it declares.</summary>
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
            clues.Add(new Clue($"published {published}", DaySet.Of(days), "its own date", document.Locate("/published"), []));
        return clues;
    }

    private static Clue? OfTitle(ArticleDocument document, Fact<Actor> actor, TitleUse title)
    {
        List<Term> terms = Term.Of(actor, title);
        DaySet held = DaySet.Of(terms.Select(static t => t.Longest));
        DaySet? days = title.Tense switch
        {
            TitleTense.Current => held,
            TitleTense.Former => Term.After(terms),
            TitleTense.Elect => Term.Before(terms),
            _ => null,
        };
        // Without a term on record nothing can be said; the record may be incomplete.
        if (days is null || held.IsEmpty)
            return null;
        string name = actor.Value.Name;
        return new Clue($"'{title.Title}' ({name})", days, $"{name} held it {held}", Passage(document, title.Evidence),
            [.. terms.Select(t => new RelatedLocation($"{name} held it {t.Longest}", t.Location))])
        { IsTitle = true };
    }

    private static IEnumerable<Clue> OfEvent(ArticleDocument document, Fact<Event> happening, EventMention mention)
    {
        if (happening.Value.When.StartDate is not { } date || PartialDay.Parse(date) is not { Start: { } first, End: { } after } begin)
            yield break;
        string name = happening.Value.Name;
        Location passage = Passage(document, mention.Evidence);
        EquatableArray<RelatedLocation> facts = [new RelatedLocation($"{name}: {begin}", happening.At("/when"))];
        string saying = $"'{Shorten(mention.Evidence[0].Exact)}'";
        if (mention.Tense == EventTense.Past)
            yield return new Clue(saying, DaySet.Of(DayInterval.From(first)), $"{name} began {begin}", passage, facts);
        // What is called upcoming is expected within the year; the day itself still counts.
        if (mention.Tense == EventTense.Upcoming)
            yield return new Clue(saying, DaySet.Of(new DayInterval(first.AddYears(-1), after)), $"{name} is in the year before {begin}", passage, facts);
        if (mention.Elapsed is { } elapsed && AgeInDays(elapsed) is { } age)
        {
            DaySet days = DaySet.Of(new DayInterval(
                age.Min is { } min ? first.AddDays(min) : first,
                age.Max is { } max ? after.AddDays(max) : null));
            yield return new Clue(saying, days, $"{FigureInterval.Describe(elapsed)} {elapsed.Unit}s after {name} ({begin})", passage, facts);
        }
    }

    // "Two years" is said from the second anniversary up to the third: a whole number of a unit counts the completed ones.
    private static (int? Min, int? Max)? AgeInDays(Quantity elapsed)
    {
        double? days = elapsed.Unit switch { "year" => 365.2425, "month" => 30.436875, "week" => 7, "day" => 1, _ => null };
        if (days is not { } unit || FigureInterval.Of(elapsed) is not { } interval)
            return null;
        decimal completed = elapsed.Qualifier == QuantityQualifier.Exactly ? 1 : 0;
        return (
            interval.Min is { } min ? (int)Math.Floor((double)min * unit) : null,
            interval.Max is { } max ? (int)Math.Ceiling((double)(max + completed) * unit) : null);
    }

    private static Location Passage(ArticleDocument document, ValueList<TextSelector> evidence) => document.Locate(evidence[0]);

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57].TrimEnd() + "...";
}
