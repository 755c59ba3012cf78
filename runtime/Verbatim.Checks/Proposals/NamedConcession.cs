namespace Verbatim.Checks.Proposals;

/// <summary>Something that an article says a proposal demands of somebody.</summary>
/// <param name="Topic">What the demand is about.</param>
/// <param name="Obliged">Of whom it is demanded; nobody where the article names nobody.</param>
/// <param name="Summary">The demand in a few words, or null.</param>
/// <param name="Passages">Where the article says so, in the order of the text.</param>
/// <param name="Record">Where it is recorded, or null where it was only read.</param>
public sealed record NamedConcession(
    PointTopic Topic, ImmutableArray<Reference<Actor>> Obliged, string? Summary, ImmutableArray<Location> Passages, Location? Record)
{
    /// <summary>The demands on record for an article and a proposal; those on one topic and of the same parties are one.</summary>
    public static IEnumerable<NamedConcession> Recorded(ArticleDocument document, string proposal) =>
        from mention in document.Article.Proposals.Select(
            static (mention, index) => (Mention: mention, Pointer: $"/proposals/{index}/concessions"))
        where mention.Mention.Proposal.Id == proposal
        from concession in mention.Mention.Concessions.Select((one, index) => (One: one, Pointer: $"{mention.Pointer}/{index}"))
        group concession by (concession.One.Topic, Parties: Parties(concession.One.Obliged.Select(static party => party.Id))) into same
        let first = same.First()
        select new NamedConcession(
            first.One.Topic,
            [.. first.One.Obliged],
            first.One.Summary,
            [.. same.SelectMany(static c => c.One.Evidence).Select(document.Locate).OrderBy(static place => place.Span.Start)],
            document.Locate(first.Pointer + "/topic"));

    /// <summary>
    /// The demands that a text names by itself; those on one topic and of the same parties are one, told in the words of the first.
    /// </summary>
    public static IEnumerable<NamedConcession> Read(ArticleText article, string proposal) =>
        from concession in article.Reading.Concessions
        where concession.Proposal.Value.Id == proposal
        group concession by (concession.Topic, Parties: Parties(concession.Obliged)) into same
        let first = same.First()
        select new NamedConcession(
            first.Topic,
            [.. first.Obliged.Select(static party => new Reference<Actor>(party))],
            article.Read(first.Span),
            [.. same.Select(concession => article.Locate(concession.Span))],
            Record: null);

    private static string Parties(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));
}
