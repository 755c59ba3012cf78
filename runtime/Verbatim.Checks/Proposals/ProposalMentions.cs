namespace Verbatim.Checks.Proposals;

/// <summary>How an article speaks of a proposal.</summary>
/// <param name="PointCount">How many points it says that it has, or null.</param>
/// <param name="Written">The days on which the article says that it was written, or null.</param>
/// <param name="Concessions">What it says that the proposal demands.</param>
internal sealed record ProposalMentions(long? PointCount, DayInterval? Written, ImmutableArray<NamedConcession> Concessions)
{
    /// <summary>What is on record of it, or else what the text alone says; null where it does not speak of the proposal.</summary>
    public static ProposalMentions? Of(ArticleText article, Proposal proposal) =>
        (article.Record is { } record ? Recorded(record, proposal.Id) : null) ?? Read(article, proposal.Id);

    /// <summary>
    /// The proposals that an article may speak of, each once: those on record for it, and those that the text alone names or has demands
    /// of.
    /// </summary>
    public static IEnumerable<Reference<Proposal>> In(ArticleText article)
    {
        IEnumerable<string> recorded = article.Record is { } record
            ? record.Article.Proposals.Select(static mention => mention.Proposal.Id) : [];
        return recorded
            .Concat(article.Reading.Proposals.Select(static reading => reading.Proposal.Value.Id))
            .Concat(article.Reading.Concessions.Select(static reading => reading.Proposal.Value.Id))
            .Distinct(StringComparer.Ordinal)
            .Select(static id => new Reference<Proposal>(id));
    }

    private static ProposalMentions? Recorded(ArticleDocument document, string proposal)
    {
        List<ProposalMention> mentions = [.. document.Article.Proposals.Where(mention => mention.Proposal.Id == proposal)];
        return mentions.Count == 0
            ? null
            : new ProposalMentions(
                mentions.Select(static mention => mention.DeclaredPointCount).FirstOrDefault(static count => count is not null),
                document.Article.Published is { } published ? PartialDay.Parse(published) : null,
                [.. NamedConcession.Recorded(document, proposal)]);
    }

    private static ProposalMentions? Read(ArticleText article, string proposal)
    {
        List<ProposalReading> readings = [.. article.Reading.Proposals.Where(reading => reading.Proposal.Value.Id == proposal)];
        ImmutableArray<NamedConcession> concessions = [.. NamedConcession.Read(article, proposal)];
        return readings.Count == 0 && concessions.IsEmpty
            ? null
            : new ProposalMentions(
                readings.Select(static reading => reading.PointCount).FirstOrDefault(static count => count is not null),
                article.Reading.Dates.Where(static date => date.Use == DateUse.Declared).Select(static date => PartialDay.Parse(date.Date))
                    .FirstOrDefault(static days => days is not null),
                concessions);
    }
}
