namespace Verbatim.Checks.Drafting;

/// <summary>Those whom an article relies on and does not name.</summary>
/// <param name="Items">The sources, in the order of the text.</param>
/// <param name="Ids">What each passage that calls one of them so leads to.</param>
internal sealed record DraftedSources(ImmutableArray<UnnamedSource> Items, ImmutableDictionary<TextSpan, string> Ids)
{
    public static DraftedSources Of(DraftSubject subject)
    {
        IEnumerable<(TextSpan Span, TextSpan Called, TextSpan Noun, Anonymity Anonymity)> vague = subject.Reading.VagueSources
            .Select(static source =>
                (source.Span, source.Called, source.Noun, source.AreSeveral ? Anonymity.Collective : Anonymity.NoneGiven));
        IEnumerable<(TextSpan Span, TextSpan Called, TextSpan Noun, Anonymity Anonymity)> speakers = subject.Reading.Spoken
            .Select(static quotation => quotation.Speaker).OfType<Speaker>().Where(static speaker => speaker.IsUnnamed)
            .Select(static speaker =>
                (speaker.Span, speaker.Span, speaker.Span, speaker.AreSeveral ? Anonymity.Collective : Anonymity.RoleOnly));
        Dictionary<string, string> byWords = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> ids = new(StringComparer.Ordinal);
        ImmutableDictionary<TextSpan, string>.Builder bySpan = ImmutableDictionary.CreateBuilder<TextSpan, string>();
        ImmutableArray<UnnamedSource>.Builder items = ImmutableArray.CreateBuilder<UnnamedSource>();
        List<TextSpan> taken = [];
        foreach ((TextSpan span, TextSpan called, TextSpan noun, Anonymity anonymity) in vague.Concat(speakers)
            .OrderBy(static source => source.Span.Start).ThenByDescending(static source => source.Span.Length))
        {
            // One that speaks, and was found as a source besides.
            if (taken is [.., var last] && last.Start <= span.Start && span.Start < last.End && bySpan.TryGetValue(last, out string? same))
            {
                bySpan[span] = same;
                continue;
            }
            string words = subject.Read(called);
            if (!byWords.TryGetValue(words, out string? id))
            {
                if (items.Count == DraftSubject.MostItems)
                    break;
                id = Unique($"source:{subject.Slug}.{Slug(subject.Read(noun))}", ids);
                byWords.Add(words, id);
                items.Add(new UnnamedSource { Id = id, Name = Name(subject.Read(noun)), AsWritten = words, Anonymity = anonymity });
            }
            bySpan[span] = id;
            taken.Add(span);
        }
        return new DraftedSources(items.ToImmutable(), bySpan.ToImmutable());
    }

    private static string Slug(string words) => DraftName.Words(words) is { Length: > 0 } slug ? slug : "unnamed";

    private static string Name(string noun)
    {
        string line = string.Join(' ', noun.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return char.ToUpperInvariant(line[0]) + line[1..];
    }

    private static string Unique(string id, HashSet<string> taken)
    {
        string free = id;
        for (int number = 2; !taken.Add(free); number++)
            free = $"{id}-{number}";
        return free;
    }
}
