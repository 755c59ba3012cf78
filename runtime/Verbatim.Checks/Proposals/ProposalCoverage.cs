namespace Verbatim.Checks.Proposals;

/// <summary>What the articles of a corpus name of a proposal: the matrix of articles by points of a published version.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Version">The version whose points are the columns.</param>
/// <param name="Rows">A row for each article that speaks of the proposal, in the order of the corpus.</param>
public sealed record ProposalCoverage(Fact<Proposal> Proposal, ProposalVersion Version, ImmutableArray<ArticleCoverage> Rows)
{
    /// <summary>The matrices of a corpus: one for each version with points that some article may mean.</summary>
    public static IEnumerable<ProposalCoverage> Of(Corpus corpus) =>
        from article in corpus.Texts
        from proposal in ProposalMentions.In(article).Select(corpus.Knowledge.Find).OfType<Fact<Proposal>>()
        let row = ArticleCoverage.Of(article, proposal.Value, corpus.Knowledge)
        where row is not null
        group (Proposal: proposal, Row: row) by (Proposal: proposal.Value.Id, Version: row.Version.Id) into rows
        orderby rows.Key.Proposal, rows.Key.Version
        select new ProposalCoverage(rows.First().Proposal, rows.First().Row.Version, [.. rows.Select(static entry => entry.Row)]);
}

/// <summary>What one article names of a version's points.</summary>
/// <param name="Article">The article.</param>
/// <param name="Version">The version that it is held to.</param>
/// <param name="Named">The demands that the article names, by the number of a point that contains them.</param>
/// <param name="NotInText">The demands that no point contains, each with the points nearest to it. That makes none of them false.</param>
public sealed record ArticleCoverage(
    ArticleText Article,
    ProposalVersion Version,
    ILookup<long, NamedConcession> Named,
    ImmutableArray<(NamedConcession Concession, ImmutableArray<ProposalPoint> Nearest)> NotInText)
{
    /// <summary>
    /// The row of an article, or null where it does not speak of the proposal, or of a version whose points are not on record.
    /// </summary>
    public static ArticleCoverage? Of(ArticleText article, Proposal proposal, KnowledgeBase knowledge)
    {
        if (ProposalMentions.Of(article, proposal) is not { } mentions || PublishedVersion.Of(proposal, mentions) is not { } version)
            return null;
        PointSearch points = new(version, knowledge);
        List<(NamedConcession Concession, IReadOnlyList<ProposalPoint> Points)> found =
            [.. mentions.Concessions.Select(one => (one, points.Containing(one)))];
        return new ArticleCoverage(
            article,
            version,
            found.SelectMany(static f => f.Points.Select(point => (point.Number, f.Concession)))
                .ToLookup(static f => f.Number, static f => f.Concession),
            [.. found.Where(static f => f.Points.Count == 0).Select(f => (f.Concession, points.Nearest(f.Concession).ToImmutableArray()))]);
    }
}
