namespace Verbatim.Checks.Reading.Names;

/// <summary>
/// Finds what has the look of somebody's name and is not on record: words with capitals behind a title that is abbreviated, or beside a
/// verb
/// of saying. Other words with capitals may be anything.
/// </summary>
/// <param name="speech">The verbs of saying.</param>
/// <param name="structure">The abbreviations, and the words that are part of no name.</param>
internal sealed class UnknownNameReader(SpeechLexicon speech, StructureLexicon structure)
{
    private const int FewestWords = 2;
    private const int MostWords = 4;

    /// <summary>The names, each once, where they stand first.</summary>
    public IEnumerable<TextSpan> Read(ReadText text)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (text.ParagraphOf(at).Role != ParagraphRole.Prose || !IsUnknown(text, at) || structure.Abbreviations.At(text.Words, at) > 0)
                continue;
            int end = at + 1;
            while (end < text.Words.Count && text.Words[end].Gap is TokenGap.Space or TokenGap.Hyphen or TokenGap.Point
                && IsUnknown(text, end))
                end++;
            if (end - at is >= FewestWords and <= MostWords && IsPerson(text, at, end) && seen.Add(text.Written(at, end)))
                yield return text.Words.Span(at, end);
            at = end - 1;
        }
    }

    private bool IsPerson(ReadText text, int first, int end)
    {
        if (end < text.Words.Count && text.Words.IsJoined(end)
            && (speech.Verbs.At(text.Words, end) > 0 || text.Names.Around(end) is not null))
            return text.Names.Around(end) is null && text.Words.Key(end) != "s";
        bool isBehindTitle = first > 0 && text.Words[first].Gap == TokenGap.Point && structure.Abbreviations.At(text.Words, first - 1) > 0;
        return isBehindTitle || Enumerable.Range(1, 3).Any(length => text.Words.IsJoined(first)
            && speech.Verbs.At(text.Words, first - length) == length && IsBehindQuotation(text, first - length));
    }

    private static bool IsBehindQuotation(ReadText text, int verb) => verb > 0 && text.IsQuoted(verb - 1);

    private bool IsUnknown(ReadText text, int at) =>
        text.Words.IsCapital(at) && text.Names.Around(at) is null && structure.FunctionWords.At(text.Words, at) == 0;
}
