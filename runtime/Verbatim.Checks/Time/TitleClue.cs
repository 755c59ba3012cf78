namespace Verbatim.Checks.Time;

/// <summary>What a title says of the day of writing: it was held then, or no longer, or not yet.</summary>
internal static class TitleClue
{
    /// <summary>The clue that a title is, or null where nothing follows from it.</summary>
    /// <param name="actor">Who is given the title.</param>
    /// <param name="title">The title as written.</param>
    /// <param name="tense">How it is used.</param>
    /// <param name="terms">The times in which it was held.</param>
    /// <param name="passage">Where it stands.</param>
    public static Clue? Of(Fact<Actor> actor, string title, TitleTense tense, List<Term> terms, Location passage)
    {
        DaySet held = DaySet.Of(terms.Select(static t => t.Longest));
        // Without a term on record nothing can be said; the record may be incomplete.
        if (held.IsEmpty)
            return null;
        DaySet? days = tense switch
        {
            TitleTense.Current => held,
            TitleTense.Former => Term.After(terms),
            TitleTense.Elect => Term.Before(terms),
            _ => null,
        };
        string name = actor.Value.Name;
        return days is null
            ? null
            : new Clue($"'{title}' ({name})", days, $"{name} held it {held}", passage,
            [.. terms.Select(t => new RelatedLocation($"{name} held it {t.Longest}", t.Location))])
            {
                IsTitle = true,
            };
    }
}
