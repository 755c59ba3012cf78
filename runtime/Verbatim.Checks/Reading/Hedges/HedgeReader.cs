namespace Verbatim.Checks.Reading.Hedges;

/// <summary>
/// Finds what a text hedges and says flatly further down: a later sentence with the same act of the same thing and what else the first one
/// speaks of, no hedge, and nobody who says so. What two sentences merely share in subject is not enough, and what has been confirmed in
/// between may be said.
/// </summary>
/// <param name="lexicon">The words that hedge.</param>
/// <param name="structure">The words that carry nothing.</param>
internal sealed class HedgeReader(HedgeLexicon lexicon, StructureLexicon structure)
{
    private const int EnoughShared = 2;
    private const int MostHeld = 20;
    private const int ShortestWord = 3;
    private const int MostSubjects = 2;

    // An act and what it happens to or who does it: the words right before it.
    private readonly record struct Deed(string Subject, string Act);

    private sealed record Hedged(HashSet<string> Words, TextSpan Span, string Hedge);

    /// <summary>The hedges that are dropped, one a hedge, in the order in which they are.</summary>
    public IEnumerable<DroppedHedge> Read(ReadText text)
    {
        Dictionary<Deed, List<Hedged>> held = [];
        foreach (Sentence sentence in text.Sentences)
        {
            if (text.Parts.Paragraphs[sentence.Paragraph].Role is not (ParagraphRole.Prose or ParagraphRole.Item))
                continue;
            if (held.Count > 0 && IsConfirming(text, sentence))
                Settle(held, Words(text, sentence));
            else if (held.Count > 0 && Told(text, sentence) is var told && IsFlat(text, sentence, told)
                && Match(text, told, held) is { } dropped)
                yield return dropped;
            foreach ((Deed deed, Hedged hedged) in HedgedIn(text, sentence))
            {
                if (!held.TryGetValue(deed, out List<Hedged>? same))
                    held.Add(deed, same = []);
                if (same.Count < MostHeld)
                    same.Add(hedged);
            }
        }
    }

    /// <summary>The words that hedge what stands behind them, in the order of the text.</summary>
    public IEnumerable<TextSpan> Hedges(ReadText text)
    {
        for (int at = 0; at < text.Words.Count; at++)
        {
            int length = text.ParagraphOf(at).Role is ParagraphRole.Prose or ParagraphRole.Item && !text.IsQuoted(at)
                ? lexicon.Hedges.At(text.Words, at) : 0;
            if (length == 0)
                continue;
            yield return text.Words.Span(at, at + length);
            at += length - 1;
        }
    }

    private IEnumerable<(Deed Deed, Hedged Hedged)> HedgedIn(ReadText text, Sentence sentence)
    {
        HashSet<string>? words = null;
        for (int at = sentence.First; at < sentence.End; at++)
        {
            int length = lexicon.Hedges.At(text.Words, at);
            if (length == 0 || text.IsQuoted(at))
                continue;
            int act = at + length;
            while (act < sentence.End && text.Words.IsJoined(act)
                && (lexicon.Between.At(text.Words, act) > 0 || text.Words.Key(act).EndsWith("ly", StringComparison.Ordinal)))
                act++;
            if (act >= sentence.End || !text.Words.IsJoined(act) || !IsContent(text, act))
                continue;
            words ??= Words(text, sentence);
            foreach (string subject in Subjects(text, sentence, at))
                yield return (new Deed(subject, lexicon.Meaning(text.Words.Key(act))),
                    new Hedged(words, text.Words.Span(at, act + 1), text.Written(at, at + length)));
        }
    }

    private bool IsConfirming(ReadText text, Sentence sentence) =>
        lexicon.Confirming.IsIn(text.Words, sentence.First, sentence.End)
            && !lexicon.Negations.IsIn(text.Words, sentence.First, sentence.End);

    private static void Settle(Dictionary<Deed, List<Hedged>> held, HashSet<string> words)
    {
        foreach (Deed deed in held.Keys.Where(deed => words.Contains(deed.Subject)).ToList())
            held.Remove(deed);
    }

    private bool IsFlat(ReadText text, Sentence sentence, Sentence told)
    {
        if (lexicon.NotFlat.IsIn(text.Words, sentence.First, sentence.End)
            || lexicon.Confirming.IsIn(text.Words, sentence.First, sentence.End)
            || lexicon.Negations.IsIn(text.Words, told.First, told.End)
            || Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(text.IsQuoted))
        {
            return false;
        }
        int end = text.Words[sentence.End - 1].End;
        return !text.Words.Text.AsSpan(end, Math.Min(3, text.Words.Text.Length - end)).Contains('?');
    }

    // He took the money, and has not been seen since: what is not so stands behind what is told.
    private Sentence Told(ReadText text, Sentence sentence)
    {
        if (!lexicon.Negations.IsIn(text.Words, sentence.First, sentence.End))
            return sentence;
        int end = sentence.First + 1;
        while (end < sentence.End && !(text.Words[end].Gap == TokenGap.Comma && text.Words.Key(end) == "and"))
            end++;
        return sentence with { End = end };
    }

    private DroppedHedge? Match(ReadText text, Sentence sentence, Dictionary<Deed, List<Hedged>> held)
    {
        HashSet<string>? words = null;
        for (int at = sentence.First; at < sentence.End; at++)
        {
            if (!IsContent(text, at))
                continue;
            foreach (Deed deed in Subjects(text, sentence, at).Select(subject => new Deed(subject, lexicon.Meaning(text.Words.Key(at)))))
            {
                if (!held.TryGetValue(deed, out List<Hedged>? same))
                    continue;
                words ??= Words(text, sentence);
                if (same.Find(hedged => IsSame(deed, hedged.Words, words)) is not { } hedged)
                    continue;
                foreach (List<Hedged> others in held.Values)
                    others.RemoveAll(other => other.Span == hedged.Span);
                return new DroppedHedge(hedged.Span, hedged.Hedge, text.Words.Span(at, Math.Min(sentence.End, at + 4)));
            }
        }
        return null;
    }

    // As much again that both speak of; of a short sentence, all that it speaks of.
    private static bool IsSame(Deed deed, HashSet<string> hedged, HashSet<string> flat)
    {
        List<string> others = [.. flat.Where(word => word != deed.Act && word != deed.Subject)];
        int shared = others.Count(hedged.Contains);
        return shared >= EnoughShared || shared == others.Count;
    }

    // The name or the noun right before an act, over words that carry nothing, and the one before that: the plan for the dam was drafted.
    private IEnumerable<string> Subjects(ReadText text, Sentence sentence, int act)
    {
        int found = 0;
        for (int at = act - 1; at >= sentence.First && found < MostSubjects; at--)
        {
            string? subject = null;
            if (text.Names.Around(at) is { Kind: not (NameKind.Office or NameKind.Titles or NameKind.Proposal or NameKind.Adjective) } use)
                (subject, at) = (use.Id, use.First);
            else if (IsContent(text, at))
                subject = lexicon.Meaning(text.Words.Key(at));
            else if (!IsNothing(text, at))
                yield break;
            if (subject is null)
                continue;
            found++;
            yield return subject;
            if (!text.Words.IsJoined(at))
                yield break;
        }
    }

    private bool IsNothing(ReadText text, int at) =>
        structure.FunctionWords.At(text.Words, at) > 0 || lexicon.Between.At(text.Words, at) > 0 || lexicon.Hedges.At(text.Words, at) > 0
        || text.Words.Key(at).EndsWith("ly", StringComparison.Ordinal);

    // What a sentence speaks of: whom it names, and the words that carry something.
    private HashSet<string> Words(ReadText text, Sentence sentence)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        for (int at = sentence.First; at < sentence.End; at++)
        {
            if (text.Names.From(at) is { Kind: not (NameKind.Office or NameKind.Titles) } use)
                words.UnionWith(use.Ids);
            if (IsContent(text, at) && text.Names.Around(at) is null or { Kind: NameKind.Office or NameKind.Titles or NameKind.Proposal })
                words.Add(lexicon.Meaning(text.Words.Key(at)));
        }
        return words;
    }

    private bool IsContent(ReadText text, int at)
    {
        string key = text.Words.Key(at);
        return (key.Length >= ShortestWord || (key.Length > 0 && char.IsDigit(key[0]))) && structure.FunctionWords.At(text.Words, at) == 0
            && lexicon.NotFlat.At(text.Words, at) == 0 && lexicon.Between.At(text.Words, at) == 0
            && !key.EndsWith("ly", StringComparison.Ordinal);
    }
}
