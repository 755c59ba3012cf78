namespace Verbatim.Checks.Reading.Dating;

/// <summary>Finds the dated events that a text names, as the past or as still to come.</summary>
/// <param name="knowledge">The events.</param>
/// <param name="lexicon">The words for what is to come.</param>
internal sealed class EventReader(KnowledgeBase knowledge, TimeLexicon lexicon)
{
    private const int LongestPhrase = 8;
    private readonly ImmutableArray<Fact<Event>> _elections =
        [.. knowledge.Events.Where(static happening => happening.Value.EventType == EventType.Election)];

    /// <summary>The events of a text, in its order.</summary>
    public IEnumerable<EventReading> Read(ReadText text)
    {
        foreach (NameUse use in text.Names.Uses)
        {
            if (text.ParagraphOf(use.First).Role == ParagraphRole.Chrome)
                continue;
            if (use is { Kind: NameKind.Event, IsSettled: true } && Named(text, use) is { } named)
                yield return named;
        }
        for (int at = 0; at < text.Words.Count; at++)
        {
            bool isNamed = text.Names.Around(at) is { Kind: NameKind.Event };
            if (!isNamed && lexicon.Elections.At(text.Words, at) > 0 && text.ParagraphOf(at).Role != ParagraphRole.Chrome
                && Election(text, at) is { } election)
                yield return election;
        }
    }

    private EventReading? Named(ReadText text, NameUse use)
    {
        bool? isUpcoming = Cue(text, use.First, out int start)?.IsUpcoming;
        ImmutableArray<Fact<Event>> meant = [.. use.Ids.Select(id => knowledge.Find(new Reference<Event>(id))).OfType<Fact<Event>>()];
        // Of several with one name, and of one by a name that others may have, only that it is to come says anything.
        if (meant.IsEmpty || ((meant.Length > 1 || use.IsWeak) && isUpcoming is null))
            return null;
        return new EventReading(text.Words.Span(isUpcoming is null ? use.First : start, use.End), meant, isUpcoming is null
            ? EventTense.Past : EventTense.Upcoming)
        {
            IsUncertain = text.IsQuoted(use.First) || isUpcoming == false || (isUpcoming is null && IsAhead(text, use)),
        };
    }

    // Ahead of the Lume fair: not behind it, and not upcoming for certain.
    private bool IsAhead(ReadText text, NameUse use)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(use.First)];
        return lexicon.Future.IsIn(text.Words, sentence.First, sentence.End)
            || lexicon.Upcoming.IsIn(text.Words, sentence.First, sentence.End);
    }

    // The upcoming Northland presidential election; Northland's upcoming election; the upcoming election in Northland.
    private EventReading? Election(ReadText text, int noun)
    {
        if (Cue(text, noun, out int start) is not { } cue)
            return null;
        string? state = null;
        List<string> kinds = [];
        for (int at = cue.End; at < noun; at++)
        {
            if (text.Names.From(at) is { Kind: NameKind.State or NameKind.Adjective } named)
                (state, at) = (named.Id, named.End - 1);
            else if (lexicon.ElectionKinds.At(text.Words, at) > 0)
                kinds.Add(text.Words.Key(at));
            else if (lexicon.ElectionWords.At(text.Words, at) == 0
                || (text.Words.IsCapital(at) && text.Words.Key(at).Length > 1 && text.ParagraphOf(at).Role == ParagraphRole.Prose))
                return null;
        }
        state ??= StateBefore(text, start);
        int behind = text.Words.Key(noun + 1) is "in" or "of" ? text.Words.Key(noun + 2) == "the" ? noun + 3 : noun + 2 : -1;
        if (state is null && behind > 0)
        {
            state = text.Names.From(behind) is { Kind: NameKind.State } place ? place.Id : null;
            // In a place, or a year, that is not known: another election.
            if (state is null && behind < text.Words.Count
                && (text.Words.IsCapital(behind) || char.IsDigit(text.Words.Text[text.Words[behind].Start])))
                return null;
        }
        ImmutableArray<Fact<Event>> meant = [.. Elections(state).Where(election => IsOfKind(election.Value, kinds))];
        bool isOneStates = state is not null
            || meant.Select(static election => election.Value.Place).Distinct(StringComparer.Ordinal).Count() == 1;
        if (meant.IsEmpty || !isOneStates)
            return null;
        return new EventReading(text.Words.Span(start, noun + 1), meant, EventTense.Upcoming)
        {
            IsUncertain = state is null || !cue.IsUpcoming || text.IsQuoted(noun)
                || text.Words.Key(start - 1) is "an" or "any" or "each" or "every",
        };
    }

    // The words of a phrase that say that what it names is to come.
    private (bool IsUpcoming, int End)? Cue(ReadText text, int noun, out int start)
    {
        for (start = noun - 1; start >= 0 && start >= noun - LongestPhrase && text.Words.IsJoined(start + 1); start--)
        {
            if (lexicon.Upcoming.At(text.Words, start) is > 0 and int upcoming && start + upcoming <= noun)
                return (true, start + upcoming);
            if (lexicon.Next.At(text.Words, start) is > 0 and int next && start + next <= noun)
                return (false, start + next);
        }
        return null;
    }

    private static string? StateBefore(ReadText text, int cue)
    {
        int end = text.Words.Key(cue - 1) == "s" ? cue - 1 : cue;
        return cue > 0 && text.Words.IsJoined(cue) && text.Names.UpTo(end) is { Kind: NameKind.State or NameKind.Adjective } state
            ? state.Id : null;
    }

    private IEnumerable<Fact<Event>> Elections(string? state) => _elections.Where(election => state is null || IsIn(election.Value, state));

    private bool IsIn(Event election, string state) =>
        election.Participants.Any(actor => actor.Id == state)
        || (knowledge.Find(new Reference<Actor>(state)) is { } known
            && known.Value.Aliases.Prepend(known.Value.Name).Any(name => election.Place?.Contains(name, StringComparison.Ordinal) == true));

    // A kind that the text names is that of the event, where its name says which kind it is.
    private static bool IsOfKind(Event election, List<string> kinds) =>
        kinds.TrueForAll(kind => election.Aliases.Prepend(election.Name)
            .Any(name => name.Contains(kind, StringComparison.OrdinalIgnoreCase)));
}
