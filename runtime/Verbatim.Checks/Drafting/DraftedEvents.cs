namespace Verbatim.Checks.Drafting;

/// <summary>
/// The dated events that an article speaks of. What may be another event, or told of another time, is left to the reader of the record.
/// </summary>
internal static class DraftedEvents
{
    private sealed record EventPassage(string Event, EventTense Tense, Quantity? Elapsed, TextSpan Span, TextSpan? SameDay);

    public static Drafted<EventMention> Of(DraftSubject subject)
    {
        List<EventMention> events = [];
        foreach (IGrouping<(string Event, EventTense Tense, Quantity? Elapsed, TextSpan?), EventPassage> same in Together(In(subject))
            .GroupBy(static spoken => (spoken.Event, spoken.Tense, spoken.Elapsed, spoken.SameDay)))
        {
            EventPassage[] first = [.. same.Take(DraftSubject.MostPassages)];
            TextSelector[] evidence =
            [
                .. first.Where(spoken => !first.Any(other => other.Span != spoken.Span && other.Span.Contains(spoken.Span)))
                    .Select(spoken => subject.Passages.Select(spoken.Span)).OfType<TextSelector>().DistinctBy(static passage => passage),
            ];
            if (evidence.Length == 0)
                continue;
            events.Add(new EventMention
            {
                Event = new Reference<Event>(same.Key.Event),
                Tense = same.Key.Tense,
                Elapsed = same.Key.Elapsed,
                RelativeTime = same.Key.Item4 is { } day
                    ? new RelativeTime { AsWritten = subject.Read(day), Relation = TimeRelation.SameDay } : null,
                Evidence = [.. evidence],
            });
        }
        return Drafted<EventMention>.Limited(events, [.. Open(subject)], "events");
    }

    // Where a text gives an event one age, or ties it to one day, all that it says of the event is one mention; the passage that says so
    // first.
    private static IEnumerable<EventPassage> Together(IEnumerable<EventPassage> spoken) => spoken
        .GroupBy(static one => (one.Event, one.Tense))
        .SelectMany(static same =>
        {
            EventPassage[] telling = [.. same.Where(static one => one.Elapsed is not null || one.SameDay is not null)];
            bool isOne = telling.Length > 0 && telling.All(one => one.Elapsed == telling[0].Elapsed && one.SameDay == telling[0].SameDay);
            return isOne
                ? telling.Concat(same.Except(telling)
                    .Select(one => one with { Elapsed = telling[0].Elapsed, SameDay = telling[0].SameDay })) : same;
        });

    private static IEnumerable<EventPassage> In(DraftSubject subject) => Named(subject)
        .Concat(Incidents(subject))
        .OrderBy(static spoken => spoken.Span.Start);

    private static IEnumerable<EventPassage> Named(DraftSubject subject)
    {
        foreach (EventReading reading in subject.Reading.Events)
        {
            bool isCounted = reading.Elapsed is null || reading.Stated is not null;
            if (reading is { IsUncertain: false, Events: [var only] } && isCounted)
                yield return new EventPassage(only.Value.Id, reading.Tense, reading.Stated, reading.Span, SameDay: null);
        }
    }

    // An incident whose victims are counted has happened.
    private static IEnumerable<EventPassage> Incidents(DraftSubject subject)
    {
        foreach (TollReading toll in subject.Reading.Tolls)
        {
            if (toll.Incidents is not [var incident])
                continue;
            TextSpan clause = subject.ClauseOf(toll.Span);
            TextSpan? day = null;
            foreach (TextSpan hanging in subject.Reading.HangingDays)
            {
                if (hanging.Start >= clause.Start && hanging.End <= clause.End)
                    day = hanging;
            }
            yield return new EventPassage(incident.Value.Id, EventTense.Past, Elapsed: null, clause, day);
        }
    }

    private static IEnumerable<Decision> Open(DraftSubject subject) =>
        from reading in subject.Reading.Events
        where reading.Events.Length > 1
        group reading by string.Join(' ', reading.Events.Select(static happening => happening.Value.Id)) into same
        let first = same.First()
        select new Decision(
            "/events", $"{subject.Say(first.Span)} can be {string.Join(" or ", first.Events.Take(5).Select(static happening => happening.Value.Id))}: record which");
}
