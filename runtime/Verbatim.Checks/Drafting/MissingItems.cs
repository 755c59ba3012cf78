namespace Verbatim.Checks.Drafting;

/// <summary>
/// The part of a draft that a record does not have. What a record has at a passage is right there, and so is what it calls a source; a
/// source
/// that it does not have, and is not to get, speaks in nothing that is added.
/// </summary>
public static class MissingItems
{
    /// <summary>The draft without what the record has.</summary>
    /// <param name="draft">The draft of the record's text.</param>
    /// <param name="record">The record's document.</param>
    /// <param name="recorded">What it records, or null where it is not valid: then only its keys are known.</param>
    /// <param name="text">The text of both.</param>
    /// <param name="addsItems">Whether lists that are there get further items.</param>
    public static ArticleDraft Of(ArticleDraft draft, DocumentTree record, Article? recorded, SourceText text, bool addsItems)
    {
        MappingNode root = (MappingNode)record.Root!;
        Article known = recorded ?? draft.Article
            with
        { Actors = [], UnnamedSources = [], Events = [], Proposals = [], Claims = [], Quotes = [] };
        Location start = Location.StartOf(record.Text.Path);
        Spans spans = new(
            new ArticleDocument(known, text, record.Text) { PublishedAt = start },
            new ArticleDocument(draft.Article, text, record.Text) { PublishedAt = start });
        Article all = draft.Article;
        // Null: the record has the list, and it stays as it is.
        Kept Of<T>(string key, ValueList<T> items, Func<T, bool> isKnown) => new(
            [.. items.Select((item, index) => (item, index)).Where(one => !root.Entries.Any(entry => entry.Key.Value == key)
                || (addsItems && recorded is not null && !isKnown(one.item))).Select(static one => one.index)]);

        Kept sources = Of("unnamed_sources", all.UnnamedSources, source => Recorded(known, source) is not null);
        Dictionary<string, string?> ids = SourceIds(all, known, sources);
        Kept actors = Of("actors", all.Actors, actor => known.Actors.Any(other => other.Actor == actor.Actor));
        Kept events = Of("events", all.Events,
            one => known.Events.Any(other => other.Event == one.Event || spans.Meet(other.Evidence, one.Evidence)));
        Kept proposals = Of("proposals", all.Proposals, one => known.Proposals.Any(other => other.Proposal == one.Proposal));
        Kept claims = Of("claims", all.Claims,
            one => known.Claims.Any(other => other.Property == one.Property && spans.Meet(other.Evidence, one.Evidence)))
            .Where(index => all.Claims[index].Attribution.All(step => ids.GetValueOrDefault(step.Actor.Id, step.Actor.Id) is not null));
        Kept quotes = Of("quotes", all.Quotes, quote => spans.Recorded(quote) is not null)
            .Where(index => all.Quotes[index].Speaker is not { } speaker || ids.GetValueOrDefault(speaker.Id, speaker.Id) is not null);

        string[] claimIds = FreeIds(claims, all.Claims, known.Claims);
        string[] quoteIds = FreeIds(quotes, all.Quotes, known.Quotes);
        Dictionary<string, string?> quoteNames = all.Quotes
            .Select((quote, index) => (quote.Id, Name: quotes.Place(index) is { } place ? quoteIds[place] : spans.Recorded(quote)?.Id))
            .ToDictionary(static quote => quote.Id, static quote => quote.Name, StringComparer.Ordinal);
        Article missing = all with
        {
            Sections = root.Entries.Any(static entry => entry.Key.Value == "sections") ? [] : all.Sections,
            UnnamedSources = sources.Of(all.UnnamedSources, (source, _) => source with { Id = ids[source.Id]! }),
            Actors = actors.Of(all.Actors, static (actor, _) => actor),
            Events = events.Of(all.Events, static (one, _) => one),
            Proposals = proposals.Of(all.Proposals, static (one, _) => one),
            Claims = claims.Of(all.Claims, (claim, place) => claim with
            {
                Id = claimIds[place],
                Attribution = [.. claim.Attribution.Select(step => step with { Actor = Renamed(step.Actor, ids) })]
            }),
            Quotes = quotes.Of(all.Quotes, (quote, place) => quote with
            {
                Id = quoteIds[place],
                Speaker = quote.Speaker is { } speaker ? Renamed(speaker, ids) : null,
                PartOf = quote.PartOf is { } origin && quoteNames.GetValueOrDefault(origin.Id) is { } name
                    ? new Reference<Quote>(name) : null,
            }),
        };
        Dictionary<string, Kept> lists = new(StringComparer.Ordinal)
        {
            ["actors"] = actors,
            ["events"] = events,
            ["proposals"] = proposals,
            ["claims"] = claims,
            ["quotes"] = quotes,
        };
        return new ArticleDraft(missing, [.. draft.Decisions.Select(decision => Moved(decision, lists)).OfType<Decision>()]);
    }

    private static UnnamedSource? Recorded(Article known, UnnamedSource source) => known.UnnamedSources.FirstOrDefault(other =>
        other.AsWritten.Contains(source.AsWritten, StringComparison.OrdinalIgnoreCase)
            || source.AsWritten.Contains(other.AsWritten, StringComparison.OrdinalIgnoreCase));

    // By what id the record knows a drafted source, or will; null where it does not.
    private static Dictionary<string, string?> SourceIds(Article all, Article known, Kept sources)
    {
        HashSet<string> taken = [.. known.UnnamedSources.Select(static source => source.Id)];
        Dictionary<string, string?> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < all.UnnamedSources.Count; i++)
        {
            UnnamedSource source = all.UnnamedSources[i];
            ids[source.Id] = sources.Place(i) is null ? Recorded(known, source)?.Id : Free(source.Id, taken);
        }
        return ids;
    }

    private static string Free(string id, HashSet<string> taken)
    {
        string free = id;
        for (int number = 2; !taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private static string[] FreeIds<T>(Kept kept, ValueList<T> drafted, ValueList<T> known)
        where T : Thing
    {
        HashSet<string> taken = [.. known.Select(static thing => thing.Id)];
        string[] ids = new string[kept.Indices.Length];
        int number = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            string stem = drafted[kept.Indices[i]].Id;
            stem = stem[..stem.LastIndexOf('.')];
            do
                ids[i] = string.Create(CultureInfo.InvariantCulture, $"{stem}.{++number:00}");
            while (!taken.Add(ids[i]));
        }
        return ids;
    }

    private static Reference<Actor> Renamed(Reference<Actor> actor, Dictionary<string, string?> ids) =>
        ids.TryGetValue(actor.Id, out string? id) ? new Reference<Actor>(id!) : actor;

    // A question about an item goes where the item goes. One about a list was asked when the list was drafted.
    private static Decision? Moved(Decision decision, Dictionary<string, Kept> lists)
    {
        string[] steps = decision.Pointer.Split('/');
        if (steps.Length < 3 || !lists.TryGetValue(steps[1], out Kept? kept))
            return decision;
        if (kept.Place(int.Parse(steps[2], CultureInfo.InvariantCulture)) is not { } place)
            return null;
        steps[2] = place.ToString(CultureInfo.InvariantCulture);
        return decision with { Pointer = string.Join('/', steps) };
    }

    /// <summary>The items of a list that are added, by their places in the draft.</summary>
    private sealed record Kept(ImmutableArray<int> Indices)
    {
        public int? Place(int index) => Indices.BinarySearch(index) is >= 0 and var place ? place : null;

        public Kept Where(Func<int, bool> isKept) => new([.. Indices.Where(isKept)]);

        public ValueList<T> Of<T>(ValueList<T> items, Func<T, int, T> change) =>
            [.. Indices.Select((index, place) => change(items[index], place))];
    }

    /// <summary>Where passages of the record and of the draft stand in the text of both.</summary>
    private sealed class Spans(ArticleDocument known, ArticleDocument drafted)
    {
        private readonly List<(Quote Quote, TextSpan Span)> _quotes = [.. known.Article.Quotes.Select(quote => (quote, known.Find(quote)))];

        public bool Meet(ValueList<TextSelector> recorded, ValueList<TextSelector> added) =>
            recorded.Any(one => added.Any(other => known.Find(one).OverlapsWith(drafted.Find(other))));

        public Quote? Recorded(Quote quote) => _quotes.Find(other => other.Span.OverlapsWith(drafted.Find(quote))).Quote;
    }
}
