namespace Verbatim.Checks.Rules;

/// <summary>
/// What a text hedges in one sentence it does not say flatly in a later one. Where people recorded what both passages claim, their claims
/// decide, see <see cref="ChangedStances"/>; elsewhere it is what the words alone show.
/// </summary>
internal static class DroppedHedges
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from article in corpus.Texts
        let claimed = Claimed(article)
        from dropped in article.Reading.DroppedHedges
        where !(claimed.Exists(dropped.Hedged.OverlapsWith) && claimed.Exists(dropped.Flat.OverlapsWith))
        select Report(article, dropped);

    private static List<TextSpan> Claimed(ArticleText article) =>
        article.Record is { } record ? [.. record.Article.Claims.SelectMany(static claim => claim.Evidence).Select(record.Find)] : [];

    private static Diagnostic Report(ArticleText article, DroppedHedge dropped) => ClaimDiagnostics.HedgeDropped.At(
        article.Locate(dropped.Flat), article.Read(dropped.Hedged), dropped.Hedge, article.Read(dropped.Flat)) with
    {
        Related = [new RelatedLocation($"hedged: {dropped.Hedge}", article.Locate(dropped.Hedged))],
    };
}
