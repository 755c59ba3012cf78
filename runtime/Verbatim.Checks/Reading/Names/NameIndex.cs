namespace Verbatim.Checks.Reading.Names;

/// <summary>All names in the knowledge, found in one walk over a text. Built once a corpus.</summary>
internal sealed class NameIndex
{
    private readonly TokenTrie<NameEntry> _names = new();

    /// <summary>An index of everything that knowledge has a name for.</summary>
    public NameIndex(KnowledgeBase knowledge, TitleLexicon lexicon)
    {
        foreach (Fact<Actor> actor in knowledge.Actors)
            Add(actor.Value, KindOf(actor.Value));
        foreach (State state in knowledge.Actors.Select(static actor => actor.Value).OfType<State>())
        {
            foreach (string adjective in state.Demonyms.IsEmpty ? lexicon.AdjectivesOf(state.Name) : state.Demonyms)
                Add(state.Id, NameKind.Adjective, adjective, isWeak: false);
        }
        foreach (Fact<Office> office in knowledge.Offices)
        {
            Add(office.Value, NameKind.Office);
            foreach (string title in office.Value.Aliases.Prepend(office.Value.Name))
                Add(office.Value.Id, NameKind.Titles, title + "s", isWeak: false);
        }
        foreach (Fact<Event> happening in knowledge.Events)
            Add(happening.Value, NameKind.Event);
        foreach (Fact<Place> place in knowledge.Places)
            Add(place.Value, NameKind.Place);
        foreach (Fact<Incident> incident in knowledge.Incidents)
        {
            if (incident.Value.Location is null && PlaceOf(incident.Value) is { Length: > 0 } place)
                Add(incident.Value.Id, NameKind.Place, place, isWeak: false);
        }
        foreach (Fact<Proposal> proposal in knowledge.Proposals)
            Add(proposal.Value, NameKind.Proposal);
    }

    /// <summary>The place of an event without what lies around it: <c>Lume</c> of <c>Lume, Northland</c>.</summary>
    public static string? PlaceOf(Event happening) => happening.Place?.Split(',')[0].Trim();

    /// <summary>The longest name that begins at a word.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The word.</param>
    /// <param name="introduced">What has been named in full so far: what has not has no weak name, unless a person's, which a title may
    /// settle.</param>
    /// <returns>How many words it has, 0 where there is none, and all that it may stand for.</returns>
    public (int Length, ImmutableArray<NameEntry> Entries) At(TextWords words, int at, HashSet<string> introduced) =>
        _names.Longest(words, at, (words, at, entry) =>
            (!entry.IsWeak || entry.Kind == NameKind.Person || introduced.Contains(entry.Id)) && entry.IsWrittenAt(words, at));

    private void Add(Entity entity, NameKind kind)
    {
        foreach (string name in entity.Aliases.Prepend(entity.Name))
            Add(entity.Id, kind, name, isWeak: false);
        foreach (string name in entity.WeakAliases)
            Add(entity.Id, kind, name, isWeak: true);
    }

    private void Add(string id, NameKind kind, string name, bool isWeak) => _names.Add(name, new NameEntry(id, kind, name, isWeak));

    private static NameKind KindOf(Actor actor) => actor switch
    {
        Person => NameKind.Person,
        State => NameKind.State,
        _ => NameKind.Organisation,
    };
}
