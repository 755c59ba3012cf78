using Verbatim.Articles;
using Verbatim.Runtime;

namespace Verbatim.Cli.Reports.Content;

/// <summary>Which points of a published text the demands are that an article names.</summary>
/// <param name="Article">The article.</param>
/// <param name="Named">The demands of each point that it names, by the point's number.</param>
/// <param name="NotInText">The demands it names that the published text does not contain. That makes none of them false.</param>
internal sealed record PointCoverage(ReportedArticle Article, ILookup<long, Concession> Named, IReadOnlyList<Concession> NotInText)
{
    /// <summary>Holds what an article says a proposal demands against the points of a version, by topic and by who is obliged.</summary>
    public static PointCoverage? Of(ReportedArticle article, Proposal proposal, ProposalVersion version)
    {
        ProposalMention[] mentions = [.. (article.Record?.Article.Proposals ?? []).Where(mention => mention.Proposal.Id == proposal.Id)];
        if (mentions.Length == 0)
            return null;
        (Concession Concession, ProposalPoint[] Points)[] found =
            [.. mentions.SelectMany(static mention => mention.Concessions).Select(one => (one, version.Points.Where(point => Covers(point, one)).ToArray()))];
        return new PointCoverage(
            article,
            found.SelectMany(static one => one.Points.Select(point => (point.Number, one.Concession))).ToLookup(static one => one.Number, static one => one.Concession),
            [.. found.Where(static one => one.Points.Length == 0).Select(static one => one.Concession)]);
    }

    private static bool Covers(ProposalPoint point, Concession concession) =>
        point.Topics.Contains(concession.Topic)
        && (concession.Obliged.IsEmpty || Obliged(point).Any(party => concession.Obliged.Contains(party)));

    private static IEnumerable<Reference<Actor>> Obliged(ProposalPoint point) =>
        point.Obliged.Concat(point.SubPoints.SelectMany(static part => part.Obliged));
}
