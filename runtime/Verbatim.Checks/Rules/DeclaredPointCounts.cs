namespace Verbatim.Checks.Rules;

/// <summary>The number of points that an article gives a proposal is that of one of its versions.</summary>
internal static class DeclaredPointCounts
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from document in corpus.Articles
        from mention in document.Article.Proposals
        let declared = mention.DeclaredPointCount
        where declared is not null
        let proposal = corpus.Knowledge.Find(mention.Proposal)
        where proposal is not null
        let counts = Counts(proposal.Value)
        where counts.Count > 0 && !counts.Exists(count => count.Contains(declared.Value))
        select Report(document, mention, declared.Value, proposal);

    private static List<FigureInterval> Counts(Proposal proposal) =>
    [
        .. proposal.Versions.Where(static v => v.Points.Count > 0).Select(static v => new FigureInterval(v.Points.Count, v.Points.Count)),
        .. proposal.Versions.Select(static v => v.PointCount is { } count ? FigureInterval.Of(count) : null).OfType<FigureInterval>(),
    ];

    private static Diagnostic Report(ArticleDocument document, ProposalMention mention, long declared, Fact<Proposal> proposal) =>
        ArticleDiagnostics.PointCountUnknown.At(document.Locate(mention.Evidence[0]), declared, proposal.Value.Name) with
        {
            Related = [new RelatedLocation("its versions", proposal.At("/versions"))],
        };
}
