namespace Verbatim.Checks.Drafting;

/// <summary>The proposals that an article speaks of, and what it says they demand.</summary>
internal static class DraftedProposals
{
    public static Drafted<ProposalMention> Of(DraftSubject subject)
    {
        List<ProposalMention> proposals = [];
        List<Decision> decisions = [];
        string[] ids =
        [
            .. subject.Reading.Proposals.Select(static reading => reading.Proposal.Value.Id)
                .Concat(subject.Reading.Concessions.Select(static reading => reading.Proposal.Value.Id))
                .Distinct(StringComparer.Ordinal),
        ];
        foreach (string id in ids)
        {
            ProposalReading[] readings = [.. subject.Reading.Proposals.Where(reading => reading.Proposal.Value.Id == id)];
            // Words that may name another proposal as well say nothing beside those that cannot.
            ProposalReading[] certain = [.. readings.Where(static reading => !reading.IsWeak)];
            readings = certain.Length > 0 ? certain : readings;
            ConcessionReading[] demands = [.. subject.Reading.Concessions.Where(reading => reading.Proposal.Value.Id == id)];
            TextSelector[] passages =
                [.. Select(subject, readings.Length > 0
                    ? readings.Select(static reading => reading.Span) : demands.Select(static demand => demand.Span))];
            if (passages.Length == 0)
                continue;
            string pointer = $"/proposals/{proposals.Count}";
            List<Concession> concessions = [];
            foreach (IGrouping<(PointTopic, string),
                ConcessionReading> same in demands.GroupBy(static demand => (demand.Topic, string.Join(' ', demand.Obliged))))
            {
                TextSelector[] evidence = [.. Select(subject, same.Select(static demand => demand.Span))];
                if (evidence.Length == 0)
                    continue;
                ConcessionReading first = same.First();
                if (first.Obliged.IsEmpty)
                    decisions.Add(new Decision($"{pointer}/concessions/{concessions.Count}", "say who is to do this (obliged)"));
                else if (first.Obliged.Length > 1)
                    decisions.Add(new Decision($"{pointer}/concessions/{concessions.Count}",
                        "the sentence names several: say which of them is to do this (obliged)"));
                concessions.Add(new Concession
                {
                    Topic = first.Topic,
                    Obliged = [.. first.Obliged.Select(static actor => new Reference<Actor>(actor))],
                    Evidence = [.. evidence]
                });
            }
            if (readings.Length == 0)
                decisions.Add(new Decision(pointer,
                    "the text does not name the proposal; say whether it means this one, since it names those who drafted it"));
            long[] counts = [.. readings.Select(static reading => reading.PointCount).OfType<long>().Distinct()];
            if (counts.Length > 1)
                decisions.Add(
                    new Decision(pointer, $"the text gives it {string.Join(" and ", counts)} points: say which (declared_point_count)"));
            proposals.Add(new ProposalMention
            {
                Proposal = new Reference<Proposal>(id),
                DeclaredPointCount = counts is [var count] ? count : null,
                Concessions = [.. concessions],
                Evidence = [.. passages],
            });
        }
        return Drafted<ProposalMention>.Limited(proposals, decisions, "proposals");
    }

    private static IEnumerable<TextSelector> Select(DraftSubject subject, IEnumerable<TextSpan> spans) =>
        spans.Take(DraftSubject.MostPassages).Select(subject.Passages.Select).OfType<TextSelector>().DistinctBy(static passage => passage);
}
