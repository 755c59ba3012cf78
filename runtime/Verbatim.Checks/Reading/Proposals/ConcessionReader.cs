namespace Verbatim.Checks.Reading.Proposals;

/// <summary>
/// Finds what a text says that a proposal demands: words of giving up and, right behind them, a topic, in a sentence about the proposal.
/// What
/// somebody refuses or wants besides is no demand of the proposal's.
/// </summary>
/// <param name="knowledge">The proposals, and who drafted them.</param>
/// <param name="lexicon">The words for demands and topics.</param>
internal sealed class ConcessionReader(KnowledgeBase knowledge, ConcessionLexicon lexicon)
{
    private const int Reach = 6;
    private const int EnoughAuthors = 2;
    private readonly ImmutableArray<Fact<Proposal>> _proposals = [.. knowledge.Proposals];

    /// <summary>The demands of the one proposal that a text speaks of, in the order of the text.</summary>
    public IEnumerable<ConcessionReading> Read(ReadText text, IReadOnlyList<ProposalReading> named)
    {
        List<Fact<Proposal>> meant = named.Count > 0
            ? [.. named.Select(static reading => reading.Proposal).DistinctBy(static proposal => proposal.Value.Id)]
            : [.. _proposals.Where(proposal => proposal.Value.DraftedBy.Count(author => text.Names.Mentions(author.Id)) >= EnoughAuthors)];
        // Of two proposals nobody could say whose demand it is.
        if (meant.Count != 1)
            yield break;
        foreach (Sentence sentence in text.Sentences)
        {
            if (text.Parts.Paragraphs[sentence.Paragraph].Role != ParagraphRole.Prose
                || !lexicon.Demanding.IsIn(text.Words, sentence.First, sentence.End)
                || lexicon.Refusing.IsIn(text.Words, sentence.First, sentence.End))
            {
                continue;
            }
            foreach (ConcessionReading concession in Read(text, sentence, meant[0]))
                yield return concession;
        }
    }

    private IEnumerable<ConcessionReading> Read(ReadText text, Sentence sentence, Fact<Proposal> proposal)
    {
        for (int at = sentence.First; at < sentence.End; at++)
        {
            int length = lexicon.Demands.At(text.Words, at);
            if (length == 0 || text.IsQuoted(at))
                continue;
            for (int topic = at + length; topic < Math.Min(sentence.End, at + length + Reach) && text.Words.IsJoined(topic); topic++)
            {
                if (lexicon.TopicAt(text.Words, topic) is not { } found)
                    continue;
                yield return new ConcessionReading(text.Words.Span(at, topic + found.Length), proposal, found.Topic,
                    Obliged(text, sentence, proposal.Value));
                at = topic + found.Length - 1;
                break;
            }
        }
    }

    // The state that the sentence names and the proposal obliges to anything; of several it may be any.
    private static ImmutableArray<string> Obliged(ReadText text, Sentence sentence, Proposal proposal)
    {
        HashSet<string> obliged = [.. proposal.Versions.SelectMany(static version => version.Points)
            .SelectMany(static point => point.Obliged).Select(static actor => actor.Id)];
        return
        [
            .. Enumerable.Range(sentence.First, sentence.End - sentence.First)
                .Select(text.Names.From).OfType<NameUse>()
                .Where(static use => use.Kind is NameKind.State or NameKind.Adjective)
                .Select(static use => use.Id).Where(obliged.Contains).Distinct(StringComparer.Ordinal),
        ];
    }
}
