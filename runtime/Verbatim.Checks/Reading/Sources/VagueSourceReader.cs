namespace Verbatim.Checks.Reading.Sources;

/// <summary>
/// Finds where a text goes on the word of several whom it does not name: reports suggest, officials said, multiple outlets have reported.
/// A report from somebody who is named is not vague, officials of a body that is named are not, and neither is one person, however shy.
/// </summary>
/// <param name="lexicon">The words for sources.</param>
/// <param name="structure">The words that are no verbs.</param>
internal sealed class VagueSourceReader(SourceLexicon lexicon, StructureLexicon structure)
{
    private const int Reach = 7;

    /// <summary>The vague sources of a text, in its order.</summary>
    public IEnumerable<VagueSource> Read(ReadText text)
    {
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (text.ParagraphOf(at).Role is not (ParagraphRole.Prose or ParagraphRole.Item) || text.IsQuoted(at))
                continue;
            if (Source(text, at) is not { } found)
                continue;
            yield return new VagueSource(text.Words.Span(found.First, found.End), text.Words.Span(found.NounFirst, found.NounEnd),
                found.AreSeveral)
            {
                Called = IsPreposition(text, found.End - 1)
                    ? text.Words.Span(found.NounFirst, found.NounEnd) : text.Words.Span(found.First, found.End),
            };
            at = Math.Max(at, found.End - 1);
        }
    }

    private bool IsPreposition(ReadText text, int at) => structure.FunctionWords.At(text.Words, at) > 0;

    private readonly record struct Found(int First, int End, int NounFirst, int NounEnd, bool AreSeveral);

    private Found? Source(ReadText text, int at)
    {
        if (lexicon.Phrases.At(text.Words, at) is > 0 and int length)
            return new Found(at, at + length, at, at + length, AreSeveral: false);
        int people = lexicon.People.At(text.Words, at);
        int things = lexicon.Things.At(text.Words, at);
        if (people == 0 && things == 0)
            return null;
        int noun = at + Math.Max(people, things);
        int first = FirstOfPhrase(text, at);
        if (IsNamed(text, first, noun))
            return null;
        if (first >= 2 && lexicon.According.At(text.Words, first - 2) == 2 && text.Words.IsJoined(first))
            return new Found(first - 2, noun, first, noun, people >= things || lexicon.SeveralThings.At(text.Words, at) > 0);
        return people >= things ? OfPeople(text, first, noun) : OfThings(text, first, at, noun);
    }

    private int FirstOfPhrase(ReadText text, int at)
    {
        int first = at;
        while (first > 0 && text.Words.IsJoined(first) && lexicon.Modifiers.At(text.Words, first - 1) > 0)
            first--;
        return first;
    }

    // Ukrainian officials, reports from Axios, officials in Lume: the text says whose word it is.
    private bool IsNamed(ReadText text, int first, int noun)
    {
        bool hasName = first > 0 && text.Words.IsJoined(first) && !text.IsFirst(first)
            && (text.Names.Around(first - 1) is not null || (text.Words.IsCapital(first - 1) && !text.IsFirst(first - 1))
                || text.Words.Key(first - 1) == "s");
        if (hasName)
            return true;
        if (noun >= text.Words.Count || !text.Words.IsJoined(noun) || lexicon.Naming.At(text.Words, noun) == 0)
            return false;
        int name = noun + 1;
        while (name < text.Words.Count && text.Words.Key(name) is "the" or "a" or "an" or "both")
            name++;
        return name < text.Words.Count && (text.Words.IsCapital(name) || text.Names.Around(name) is not null);
    }

    private Found? OfPeople(ReadText text, int first, int noun)
    {
        // Some and many are people where they speak, and nothing else where they stand before a noun.
        for (int at = noun; at < Math.Min(text.Words.Count, noun + Reach) && text.Words.IsJoined(at); at++)
        {
            if (lexicon.PeopleVerbs.At(text.Words, at) is > 0 and int length)
                return new Found(first, at + length, first, noun, AreSeveral: true);
            bool isAside = lexicon.Between.At(text.Words, at) > 0 || text.Words.Key(at).EndsWith("ly", StringComparison.Ordinal);
            if (!isAside || text.Words.IsCapital(at))
                return null;
        }
        return null;
    }

    private Found? OfThings(ReadText text, int first, int at, int noun)
    {
        // "The paper reports that": a noun stands at the beginning, behind a word of its phrase, or where a noun must.
        bool isNoun = first < at || text.IsFirst(at) || !text.Words.IsJoined(at) || lexicon.Openings.At(text.Words, at - 1) > 0;
        if (!isNoun || (first > 0 && text.Words.IsJoined(first) && lexicon.Pointing.At(text.Words, first - 1) > 0))
            return null;
        int verb = noun;
        while (verb < text.Words.Count && text.Words.IsJoined(verb) && (text.Words.Key(verb) is "have" or "had" or "has" or "also" or "now"
            || text.Words.Key(verb).EndsWith("ly", StringComparison.Ordinal)))
            verb++;
        if (verb >= text.Words.Count || !text.Words.IsJoined(verb) || lexicon.ThingsVerbs.At(text.Words, verb) is not (> 0 and int length))
            return null;
        return text.Words.Key(verb) is "of" or "about" && IsDisowned(text, verb)
            ? null
            : new Found(first, verb + length, first, noun, lexicon.SeveralThings.At(text.Words, at) > 0);
    }

    // Reports of his death are, as he says, exaggerated.
    private bool IsDisowned(ReadText text, int of)
    {
        bool isSaid = false;
        for (int at = of; at < text.Sentences[text.SentenceOf(of)].End; at++)
        {
            isSaid |= text.Words.Key(at) is "are" or "were" or "is" or "was" or "proved";
            if (isSaid && lexicon.Disowning.At(text.Words, at) > 0)
                return true;
        }
        return false;
    }
}
