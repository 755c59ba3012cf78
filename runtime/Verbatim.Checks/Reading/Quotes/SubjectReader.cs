namespace Verbatim.Checks.Reading.Quotes;

/// <summary>
/// Finds who says a quotation: the subject of the verb of saying that stands beside it. What can be read in two ways is read in none: a
/// pronoun, two people at once, a name that belongs to another phrase, as in a spokesman for Ada Vell.
/// </summary>
/// <param name="lexicon">The words of speech.</param>
/// <param name="structure">The words that end a phrase.</param>
internal sealed class SubjectReader(SpeechLexicon lexicon, StructureLexicon structure)
{
    private const int Reach = 60;
    private const int LongestApposition = 14;
    private const int LongestTitle = 8;

    /// <summary>What was found.</summary>
    /// <param name="Speaker">Who speaks, or null.</param>
    /// <param name="IsSomebody">Whether the quotation has a verb of its own, so that nobody else's need be looked for.</param>
    /// <param name="IsBeside">Whether that verb stands right behind it.</param>
    public readonly record struct Answer(Speaker? Speaker, bool IsSomebody, bool IsBeside = false);

    /// <summary>Finds the speaker of a quotation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="end">The first word after it.</param>
    public Answer Of(ReadText text, Quotation quotation, int first, int end)
    {
        if (After(text, quotation, end) is { IsSomebody: true } after)
            return after;
        if (Before(text, quotation, first) is { IsSomebody: true } before)
            return before;
        // Behind the next words of the sentence: "Safe," the mayor of Lume, a town on the river, said.
        Sentence own = text.Sentences[text.SentenceOf(end - 1)];
        for (int at = end; at < Math.Min(own.End, end + Reach); at++)
        {
            if (!text.IsQuoted(at) && VerbAt(text, at) > 0)
                return new Answer(null, IsSomebody: true);
        }
        return default;
    }

    // "Safe," said Ada Vell; "Safe," Ada Vell said; "Safe!" Ada Vell said.
    private Answer After(ReadText text, Quotation quotation, int end)
    {
        if (end >= text.Words.Count || text.Words[end].Paragraph != text.Words[end - 1].Paragraph || text.IsQuoted(end)
            || !string.IsNullOrWhiteSpace(text.Words.Text[quotation.Span.End..text.Words[end].Start].Trim(',')))
        {
            return default;
        }
        bool isSameSentence = text.SentenceOf(end) == text.SentenceOf(end - 1);
        int at = end;
        while (at < text.Words.Count && lexicon.Auxiliaries.At(text.Words, at) > 0)
            at++;
        if (isSameSentence && VerbAt(text, at) is > 0 and int verb)
            return new Answer(Behind(text, at + verb), IsSomebody: true, IsBeside: true);
        int limit = Math.Min(text.Sentences[text.SentenceOf(end)].End, end + LongestTitle);
        for (at = end; at < limit; at++)
        {
            if (VerbAt(text, at) == 0 || text.IsQuoted(at))
                continue;
            Speaker? subject = UpTo(text, at, end);
            // A sentence behind the quotation that is about something else may speak as well.
            return subject is not null || isSameSentence ? new Answer(subject, IsSomebody: true, IsBeside: true) : default;
        }
        return default;
    }

    // Ada Vell said, "Safe"; Vell called it "safe"; according to Vell it is "safe"; Ada Vell: "Safe."
    private Answer Before(ReadText text, Quotation quotation, int first)
    {
        if (first == 0)
            return default;
        bool isColon = text.Words.Text[text.Words[first - 1].End..quotation.Span.Start].Contains(':', StringComparison.Ordinal)
            && text.Words[first].Paragraph - text.Words[first - 1].Paragraph is 0 or 1;
        Sentence sentence = text.Sentences[isColon ? text.SentenceOf(first - 1) : text.SentenceOf(first)];
        for (int at = first - 1; at >= Math.Max(sentence.First, first - Reach); at--)
        {
            if (text.IsQuoted(at) || VerbAt(text, at) is not (> 0 and var length))
                continue;
            bool isAccording = length > 1 && text.Words.Key(at + length - 1) is "to" or "of";
            Speaker? subject = isAccording
                ? Behind(text, at + length) : UpTo(text, at, sentence.First) ?? Inverted(text, at, length, sentence);
            return new Answer(subject, IsSomebody: true);
        }
        if (isColon && text.Words[first].Paragraph == text.Words[first - 1].Paragraph
            && UpTo(text, first, sentence.First, isAlone: true) is { } named)
            return new Answer(named, IsSomebody: true);
        return default;
    }

    // "Safe," said Vell, "and dry": the verb of the first part is that of the second.
    private Speaker? Inverted(ReadText text, int verb, int length, Sentence sentence) =>
        verb == sentence.First || text.IsQuoted(verb - 1) ? Behind(text, verb + length) : null;

    /// <summary>The speaker whose name or description ends right before a verb.</summary>
    private Speaker? UpTo(ReadText text, int verb, int from, bool isAlone = false)
    {
        int at = verb;
        while (at > from && !isAlone && text.Words.IsJoined(at)
            && (lexicon.Auxiliaries.At(text.Words, at - 1) > 0 || text.Words.Key(at - 1).EndsWith("ly", StringComparison.Ordinal)))
            at--;
        if (at <= from || text.IsQuoted(at - 1))
            return null;
        if (!isAlone && text.Words[at].Gap == TokenGap.Comma)
            return Named(text, at, from) ?? BeforeApposition(text, at, from) ?? Unknown(text, at, from);
        return isAlone || text.Words.IsJoined(at) ? Named(text, at, from) ?? Unnamed(text, at, from) ?? Unknown(text, at, from) : null;
    }

    // David Orn, a spokesman of the town, stated.
    private Speaker? BeforeApposition(ReadText text, int end, int from)
    {
        for (int at = end - 1; at > from && at > end - LongestApposition; at--)
        {
            if (text.Words[at].Gap == TokenGap.Comma && Named(text, at, from) is { } named)
                return named;
            if (text.Words[at].Gap is not (TokenGap.None or TokenGap.Space or TokenGap.Hyphen or TokenGap.Point or TokenGap.Comma))
                return null;
        }
        return null;
    }

    private Speaker? Named(ReadText text, int end, int from)
    {
        if (text.Names.UpTo(end) is not { IsSettled: true, Kind: NameKind.Person or NameKind.Organisation or NameKind.State } name
            || name.First < from)
            return null;
        int first = name.First;
        while (name.Kind == NameKind.Person && first > from && first > name.First - LongestTitle && text.Words.IsJoined(first)
            && IsTitle(text, first - 1))
            first--;
        return BeginsClause(text, first, from) ? new Speaker(name.Span, name.Id) : null;
    }

    // What stands before a name as a title: Army Secretary, Dr., spokesman, Northia's president.
    private bool IsTitle(ReadText text, int at) =>
        !text.IsQuoted(at) && (text.Words.Key(at) == "s" || (structure.FunctionWords.At(text.Words, at) == 0 && VerbAt(text, at) == 0))
        && text.Names.Around(at) is not { Kind: NameKind.Person };

    private bool BeginsClause(ReadText text, int first, int from)
    {
        while (first > from && text.Words.IsJoined(first) && text.Words.Key(first - 1) is "the" or "a" or "an" or "one")
            first--;
        if (first <= from || !text.Words.IsJoined(first) || text.IsQuoted(first - 1))
            return true;
        // Vell and Orn said; officials from Lume and Norburg said: "and" begins a clause behind a comma only.
        bool joins = text.Words.Key(first - 1) is "and" or "or" && text.Words[first - 1].Gap != TokenGap.Comma;
        return !joins && lexicon.Connectors.At(text.Words, first - 1) > 0;
    }

    // One senior diplomat observed; Northian officials said; officials from Norburg have said.
    private Speaker? Unnamed(ReadText text, int end, int from)
    {
        int noun = end - 1;
        if (lexicon.Several.At(text.Words, noun) == 0 && lexicon.Somebody.At(text.Words, noun) == 0)
        {
            while (noun > from && noun > end - LongestTitle && text.Words.IsJoined(noun)
                && (text.Names.Around(noun) is { Kind: not NameKind.Person } || text.Words.IsCapital(noun)
                    || text.Words.Key(noun) is "and" or "the" || lexicon.From.At(text.Words, noun) > 0))
            {
                noun--;
            }
            if (lexicon.Several.At(text.Words, noun) == 0 || lexicon.From.At(text.Words, noun + 1) == 0)
                return null;
        }
        int first = noun;
        bool areSeveral = lexicon.Several.At(text.Words, noun) > 0;
        while (first > from && first > noun - LongestTitle && text.Words.IsJoined(first) && IsTitle(text, first - 1)
            && !IsArticle(text, first - 1))
            first--;
        if (!BeginsClause(text, first, from))
            return null;
        bool isOne = first > from && IsArticle(text, first - 1);
        if (!areSeveral && !isOne)
            return null;
        return new Speaker(text.Words.Span(isOne ? first - 1 : first, end), Id: null) { IsUnnamed = true, AreSeveral = areSeveral };
    }

    private static bool IsArticle(ReadText text, int at) => text.Words.Key(at) is "a" or "an" or "one";

    private Speaker? Unknown(ReadText text, int end, int from)
    {
        int first = end;
        while (first > from && first > end - LongestTitle && IsUnknownName(text, first - 1) && (first == end || text.Words.IsJoined(first)))
            first--;
        return end - first >= 2 && BeginsClause(text, first, from) ? new Speaker(text.Words.Span(first, end), Id: null) : null;
    }

    private bool IsUnknownName(ReadText text, int at) =>
        text.Words.IsCapital(at) && !text.IsQuoted(at) && text.Names.Around(at) is null && structure.FunctionWords.At(text.Words, at) == 0;

    /// <summary>The speaker whose name or description begins right behind a verb.</summary>
    private Speaker? Behind(ReadText text, int from)
    {
        if (from >= text.Words.Count || !text.Words.IsJoined(from) || lexicon.Pronouns.At(text.Words, from) > 0)
            return null;
        bool isOne = IsArticle(text, from);
        int first = isOne || text.Words.Key(from) == "the" ? from + 1 : from;
        int unknown = 0;
        for (int at = first; at < Math.Min(text.Words.Count, first + LongestTitle) && (at == first || text.Words.IsJoined(at))
            && !text.IsQuoted(at); at++)
        {
            NameUse? name = text.Names.From(at);
            if (name is { Kind: NameKind.Person })
                return name.IsSettled && !IsOwner(text, name.End) && !GoesOn(text, name.End) ? new Speaker(name.Span, name.Id) : null;
            if (name is { Kind: NameKind.Organisation or NameKind.State, IsSettled: true } && at == first && !isOne
                && EndsAt(text, name.End))
                return new Speaker(name.Span, name.Id);
            bool areSeveral = lexicon.Several.At(text.Words, at) > 0;
            if ((areSeveral && !isOne) || (isOne && lexicon.Somebody.At(text.Words, at) > 0 && EndsAt(text, at + 1)))
                return new Speaker(text.Words.Span(from, at + 1), Id: null) { IsUnnamed = true, AreSeveral = areSeveral };
            if (!IsTitle(text, at))
                break;
            unknown = name is null && IsUnknownName(text, at) ? unknown + 1 : 0;
            if (unknown >= 2 && EndsAt(text, at + 1))
                return new Speaker(text.Words.Span(at + 1 - unknown, at + 1), Id: null);
            at = name is null ? at : name.End - 1;
        }
        return null;
    }

    // Who calls for something says nothing.
    private int VerbAt(ReadText text, int at) => lexicon.Nobodys.At(text.Words, at) > 0 ? 0 : lexicon.Verbs.At(text.Words, at);

    // Said Vell's spokesman.
    private static bool IsOwner(ReadText text, int at) =>
        at < text.Words.Count && text.Words.Key(at) == "s" && text.Words[at].Gap == TokenGap.None;

    // Said Vell and Orn.
    private static bool GoesOn(ReadText text, int at) =>
        at + 1 < text.Words.Count && text.Words.IsJoined(at) && text.Words.Key(at) == "and"
            && text.Names.From(at + 1) is { Kind: NameKind.Person };

    private bool EndsAt(ReadText text, int at) =>
        at >= text.Words.Count || !text.Words.IsJoined(at) || text.IsQuoted(at)
        || (!IsOwner(text, at)
            && (structure.FunctionWords.At(text.Words, at) > 0 || text.Words.Key(at).EndsWith("ing", StringComparison.Ordinal)));
}
