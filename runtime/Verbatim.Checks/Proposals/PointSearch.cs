namespace Verbatim.Checks.Proposals;

/// <summary>Looks for a demand among the points of a version, by topic and by the party that it binds.</summary>
/// <param name="version">The version; one without points contains nothing that could be looked for.</param>
/// <param name="knowledge">What is known of the parties.</param>
internal sealed class PointSearch(ProposalVersion version, KnowledgeBase knowledge)
{
    private const int NearestShown = 3;

    private static readonly Lazy<Lexicon> Topics = new(static () => Lexicon.Load("topics.yaml").Below("near"));

    /// <summary>The points that contain a demand: those chiefly about it, or else those that are about it as well.</summary>
    public IReadOnlyList<ProposalPoint> Containing(NamedConcession concession)
    {
        List<ProposalPoint> binding =
            [.. version.Points.Where(point => point.Topics.Contains(concession.Topic) && Binds(point, concession))];
        List<ProposalPoint> chief = binding.FindAll(point => point.Topics[0] == concession.Topic);
        return chief.Count > 0 ? chief : binding;
    }

    /// <summary>
    /// The points that come nearest to a demand which none contains: the same topic first, then topics beside it, the same party before
    /// others.
    /// </summary>
    public IReadOnlyList<ProposalPoint> Nearest(NamedConcession concession)
    {
        IReadOnlyList<string> near = Topics.Value.Names.Contains(concession.Topic.ToText())
            ? Topics.Value.Phrases(concession.Topic.ToText()) : [];
        return
        [
            .. version.Points
                .Select(point => (Point: point, Distance: Distance(point, concession, near)))
                .Where(static p => p.Distance < int.MaxValue)
                .OrderBy(static p => p.Distance)
                .ThenBy(static p => p.Point.Number)
                .Take(NearestShown)
                .Select(static p => p.Point),
        ];
    }

    private int Distance(ProposalPoint point, NamedConcession concession, IReadOnlyList<string> near)
    {
        int rank = point.Topics.Contains(concession.Topic) ? 0 : -1;
        for (int i = 0; i < near.Count && rank < 0; i++)
        {
            if (point.Topics.Any(topic => topic.ToText() == near[i]))
                rank = i + 1;
        }
        return rank < 0 ? int.MaxValue : (2 * rank) + (Binds(point, concession) ? 0 : 1);
    }

    // A point that names nobody binds whoever it is not for.
    private bool Binds(ProposalPoint point, NamedConcession concession)
    {
        if (concession.Obliged.IsEmpty)
            return true;
        HashSet<string> obliged =
            [.. point.Obliged.Concat(point.SubPoints.SelectMany(static part => part.Obliged)).Select(static party => party.Id)];
        return obliged.Count == 0
            ? !concession.Obliged.All(party => point.Beneficiaries.Any(one => one.Id == party.Id))
            : concession.Obliged.Any(party => obliged.Contains(party.Id) || knowledge.Around(party.Id).Any(obliged.Contains));
    }
}
