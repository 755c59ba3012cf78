namespace Verbatim.Checks.Reading.Proposals;

/// <summary>
/// Finds the proposals that a text speaks of: by name, or by the number of their points. A number of points may be another proposal's as
/// well,
/// so the text must also name two of those whom the proposal is about.
/// </summary>
/// <param name="knowledge">The proposals.</param>
/// <param name="lexicon">What proposals are called.</param>
internal sealed class ProposalReader(KnowledgeBase knowledge, ConcessionLexicon lexicon)
{
    private const int EnoughParties = 2;
    private const int Reach = 6;
    private readonly NumberReader _numbers = new(NumberLexicon.English);
    private readonly List<(Fact<Proposal> Proposal, HashSet<string> Parties, HashSet<decimal> Counts)> _proposals =
        [.. knowledge.Proposals.Select(static proposal => (proposal, Parties(proposal.Value), Counts(proposal.Value)))];

    /// <summary>The proposals of a text, in its order.</summary>
    public IEnumerable<ProposalReading> Read(ReadText text)
    {
        List<(Fact<Proposal> Proposal, HashSet<string> Parties, HashSet<decimal> Counts)> near =
            _proposals.FindAll(entry => entry.Parties.Count(text.Names.Mentions) >= Math.Min(EnoughParties, entry.Parties.Count));
        if (near.Count == 0)
            yield break;
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (text.ParagraphOf(at).Role == ParagraphRole.Chrome)
                continue;
            if (text.Names.From(at) is { Kind: NameKind.Proposal, IsSettled: true } use
                && near.Find(entry => use.Ids.Contains(entry.Proposal.Value.Id)).Proposal is { } named)
                yield return new ProposalReading(use.Span, named) { IsWeak = use.IsWeak, PointCount = CountIn(text, use) };
            else if (text.Words.Key(at) is "point" or "points" && Numbered(text, at, near) is { } numbered)
                yield return numbered;
        }
    }

    // What is called a plan of so many points has as many.
    private long? CountIn(ReadText text, NameUse use)
    {
        for (int at = use.First + 1; at < use.End; at++)
        {
            if (text.Words.Key(at) is "point" or "points" && _numbers.Read(text.Words.Text, text.Words.Span(use.First, at))
                .FindLast(number => text.Words.FirstFrom(number.Span.End) == at) is { } number)
                return (long)number.Value;
        }
        return null;
    }

    // A 28-point peace plan, the 28-point US proposal.
    private ProposalReading? Numbered(ReadText text, int at,
        List<(Fact<Proposal> Proposal, HashSet<string> Parties, HashSet<decimal> Counts)> near)
    {
        if (at == 0 || !text.Words.IsJoined(at) || text.Names.Around(at) is { Kind: NameKind.Proposal })
            return null;
        int from = Math.Max(text.Sentences[text.SentenceOf(at)].First, at - 2);
        TextNumber? number = _numbers.Read(text.Words.Text, text.Words.Span(from, at))
            .FindLast(candidate => text.Words.FirstFrom(candidate.Span.End) == at);
        int plan = at + 1;
        while (plan < text.Words.Count && plan < at + Reach && text.Words.IsJoined(plan) && lexicon.Plans.At(text.Words, plan) == 0)
            plan++;
        if (number is null || plan >= text.Words.Count || !text.Words.IsJoined(plan) || lexicon.Plans.At(text.Words, plan) == 0)
            return null;
        List<Fact<Proposal>> meant = [.. near.FindAll(entry => entry.Counts.Contains(number.Value)).Select(static entry => entry.Proposal)];
        return meant.Count == 1
            ? new ProposalReading(text.Words.Span(text.Words.FirstFrom(number.Span.Start), plan + 1),
                meant[0])
            { PointCount = (long)number.Value }
            : null;
    }

    private static HashSet<string> Parties(Proposal proposal) =>
    [
        .. proposal.DraftedBy.Select(static actor => actor.Id),
        .. proposal.Versions.SelectMany(static version => version.Points)
            .SelectMany(static point => point.Obliged.Concat(point.Beneficiaries)).Select(static actor => actor.Id),
    ];

    private static HashSet<decimal> Counts(Proposal proposal) =>
    [
        .. proposal.Versions.Where(static version => version.Points.Count > 0).Select(static version => (decimal)version.Points.Count),
        .. proposal.Versions.Select(static version => version.PointCount).OfType<Quantity>()
            .Where(static count => count.Qualifier == QuantityQualifier.Exactly)
            .Select(static count => count.Value).OfType<decimal>(),
    ];
}
