namespace Verbatim.Checks.Rules;

/// <summary>
/// What an article says a proposal demands is in the published text, by topic and party, or the finding says that it is not. That makes it
/// neither false nor invented: it may have been reported before the text was out.
/// </summary>
internal static class UnpublishedConcessions
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from coverage in ProposalCoverage.Of(corpus)
        from row in coverage.Rows
        from absent in row.NotInText
        select Report(coverage, absent.Concession, absent.Nearest, corpus.Knowledge);

    private static Diagnostic Report(ProposalCoverage coverage, NamedConcession concession, IReadOnlyList<ProposalPoint> nearest,
        KnowledgeBase knowledge)
    {
        string topic = concession.Topic.ToText().Replace('_', ' ');
        string parties = string.Join(", ", concession.Obliged.Select(party => knowledge.Find(party)?.Value.Name ?? party.Id));
        string demand = concession.Summary is { } summary ? $"'{summary.TrimEnd('.')}'" : $"a demand about {topic}";
        string near = nearest.Count == 0 ? "" : "; nearest is " + string.Join(", ", nearest.Take(1).Select(Describe));
        return ProposalDiagnostics.NotInPublishedText.At(
            concession.Passages[0], demand, coverage.Version.Name, coverage.Version.Published,
            parties.Length == 0 ? topic : $"{topic} and binds {parties}", near) with
        {
            Related =
            [
                .. concession.Passages.Skip(1).Select(static passage => new RelatedLocation("named here, too", passage)),
                .. concession.Record is { } record ? new[] { new RelatedLocation("recorded here", record) } : [],
                .. nearest.Select(point => new RelatedLocation(Describe(point), Place(coverage, point))),
                .. nearest.Count == 0 ? new[] { new RelatedLocation("the published text", Place(coverage, null)) } : [],
            ],
        };
    }

    private static string Describe(ProposalPoint point) => $"point {point.Number} ({point.Title})";

    private static Location Place(ProposalCoverage coverage, ProposalPoint? point)
    {
        string version = $"/versions/{coverage.Proposal.Value.Versions.TakeWhile(v => v.Id != coverage.Version.Id).Count()}";
        return coverage.Proposal.At(point is null ? version : $"{version}/points/{point.Number}");
    }
}
