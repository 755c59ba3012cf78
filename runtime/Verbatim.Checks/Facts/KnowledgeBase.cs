namespace Verbatim.Checks.Facts;

/// <summary>The dated facts of all knowledge files, by identifier. Immutable.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, Fact<Actor>> _actors;
    private readonly FrozenDictionary<string, Fact<Event>> _events;
    private readonly FrozenDictionary<string, Fact<Proposal>> _proposals;
    private readonly FrozenDictionary<string, Fact<Office>> _offices;
    private readonly FrozenDictionary<string, Fact<Entity>> _entities;
    private readonly FrozenDictionary<string, Fact<Place>> _places;

    /// <summary>
    /// Gathers the facts of some files; of two with the same identifier the first counts, the other is an error by itself.
    /// </summary>
    /// <param name="files">The files, each with its tree.</param>
    public KnowledgeBase(IReadOnlyList<(Knowledge Knowledge, DocumentTree Tree)> files)
    {
        Files = [.. files];
        _actors = ById(files, "/actors", static k => k.Actors);
        _events = ById(files, "/events", static k => k.Events)
            .Concat(ById(files, "/incidents", static k => k.Incidents).Select(static i => KeyValuePair.Create(i.Key, Widen(i.Value))))
            .DistinctBy(static e => e.Key)
            .ToFrozenDictionary();
        _proposals = ById(files, "/proposals", static k => k.Proposals);
        _offices = ById(files, "/offices", static k => k.Offices);
        _places = ById(files, "/places", static k => k.Places);
        _entities = AsEntities(_actors).Concat(AsEntities(_events)).Concat(AsEntities(_proposals))
            .Concat(AsEntities(_offices))
            .Concat(AsEntities(_places))
            .Concat(AsEntities(ById(files, "/agreements", static k => k.Agreements)))
            .Concat(AsEntities(ById(files, "/aid_packages", static k => k.AidPackages)))
            .DistinctBy(static e => e.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The files, each with its tree, in the order in which they were given.</summary>
    public ImmutableArray<(Knowledge Knowledge, DocumentTree Tree)> Files { get; }

    /// <summary>All actors.</summary>
    public IEnumerable<Fact<Actor>> Actors => _actors.Values.OrderBy(static a => a.Value.Id, StringComparer.Ordinal);

    /// <summary>All offices.</summary>
    public IEnumerable<Fact<Office>> Offices => _offices.Values.OrderBy(static o => o.Value.Id, StringComparer.Ordinal);

    /// <summary>All places.</summary>
    public IEnumerable<Fact<Place>> Places => _places.Values.OrderBy(static p => p.Value.Id, StringComparer.Ordinal);

    /// <summary>All events, incidents among them.</summary>
    public IEnumerable<Fact<Event>> Events => _events.Values.OrderBy(static e => e.Value.Id, StringComparer.Ordinal);

    /// <summary>All proposals.</summary>
    public IEnumerable<Fact<Proposal>> Proposals => _proposals.Values.OrderBy(static p => p.Value.Id, StringComparer.Ordinal);

    /// <summary>All incidents.</summary>
    public IEnumerable<Fact<Incident>> Incidents =>
        _events.Values.Select(Narrow).OfType<Fact<Incident>>().OrderBy(static i => i.Value.Id, StringComparer.Ordinal);

    /// <summary>What is known of an actor, or null.</summary>
    public Fact<Actor>? Find(Reference<Actor> actor) => _actors.GetValueOrDefault(actor.Id);

    /// <summary>What is known of an office, or null.</summary>
    public Fact<Office>? Find(Reference<Office> office) => _offices.GetValueOrDefault(office.Id);

    /// <summary>What is known of an event, or null.</summary>
    public Fact<Event>? Find(Reference<Event> happening) => _events.GetValueOrDefault(happening.Id);

    /// <summary>What is known of a proposal, or null.</summary>
    public Fact<Proposal>? Find(Reference<Proposal> proposal) => _proposals.GetValueOrDefault(proposal.Id);

    /// <summary>What is known of an entity of any kind, or null.</summary>
    public Fact<Entity>? Find(Reference<Entity> entity) => _entities.GetValueOrDefault(entity.Id);

    /// <summary>All entities: actors, events, proposals, offices, places, agreements and packages of aid.</summary>
    public IEnumerable<Fact<Entity>> Entities => _entities.Values.OrderBy(static e => e.Value.Id, StringComparer.Ordinal);

    /// <summary>What an entity lies in or belongs to, the nearest first: larger places, larger organisations.</summary>
    /// <param name="id">The entity's identifier.</param>
    public IEnumerable<string> Around(string id)
    {
        HashSet<string> seen = [id];
        Queue<string> next = new(Holders(id));
        while (next.TryDequeue(out string? holder))
        {
            if (!seen.Add(holder))
                continue;
            yield return holder;
            foreach (string further in Holders(holder))
                next.Enqueue(further);
        }
    }

    /// <summary>What is known of an incident, or null where the entity is none.</summary>
    public Fact<Incident>? FindIncident(Reference<Entity> entity) =>
        _events.GetValueOrDefault(entity.Id) is { } fact ? Narrow(fact) : null;

    private static Fact<Incident>? Narrow(Fact<Event> happening) =>
        happening.Value is Incident incident ? new(incident, happening.Tree, happening.Pointer) : null;

    private static Fact<Event> Widen(Fact<Incident> incident) => new(incident.Value, incident.Tree, incident.Pointer);

    private IEnumerable<string> Holders(string id) => _entities.GetValueOrDefault(id)?.Value switch
    {
        Place place => new[] { place.ContainedIn?.Id, place.Country?.Id }.OfType<string>(),
        Organisation { PartOf: { } larger } => [larger.Id],
        _ => [],
    };

    private static IEnumerable<KeyValuePair<string, Fact<Entity>>> AsEntities<T>(FrozenDictionary<string, Fact<T>> facts)
        where T : Entity =>
        facts.Select(static f => KeyValuePair.Create(f.Key, new Fact<Entity>(f.Value.Value, f.Value.Tree, f.Value.Pointer)));

    private static FrozenDictionary<string, Fact<T>> ById<T>(
        IReadOnlyList<(Knowledge Knowledge, DocumentTree Tree)> files, string pointer, Func<Knowledge, ValueList<T>> list)
        where T : Thing
    {
        Dictionary<string, Fact<T>> byId = new(StringComparer.Ordinal);
        foreach ((Knowledge knowledge, DocumentTree tree) in files)
        {
            ValueList<T> things = list(knowledge);
            for (int i = 0; i < things.Count; i++)
                byId.TryAdd(things[i].Id, new Fact<T>(things[i], tree, JsonPointer.Append(pointer, i)));
        }
        return byId.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
