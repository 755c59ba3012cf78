namespace Verbatim.Checks.Rules;

/// <summary>The points of a version are numbered from 1 without a gap. That there are exactly so many is the schema's to say.</summary>
internal static class ProposalPoints
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        foreach (Fact<Proposal> proposal in corpus.Knowledge.Proposals)
        {
            for (int i = 0; i < proposal.Value.Versions.Count; i++)
            {
                ProposalVersion version = proposal.Value.Versions[i];
                HashSet<long> numbers = [.. version.Points.Select(static point => point.Number)];
                long[] missing = [.. Enumerable.Range(1, numbers.Count).Select(static n => (long)n).Where(n => !numbers.Contains(n))];
                if (missing.Length > 0)
                {
                    yield return ArticleDiagnostics.PointMissing.At(
                        proposal.At($"/versions/{i}/id"), version.Id, string.Join(", ", missing), numbers.Count);
                }
            }
        }
    }
}
