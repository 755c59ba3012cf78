namespace Verbatim.Checks.Reading.Dating;

/// <summary>
/// Finds how old a text says a war is: a two-year-old war, three years of fighting, a conflict in its fourth year. The war is the one that
/// the phrase names, or else the only one on record of which the text speaks; of a war that is not known nothing is said.
/// </summary>
/// <param name="knowledge">The wars.</param>
/// <param name="lexicon">The words for wars and their age.</param>
/// <param name="structure">The words that end a phrase.</param>
internal sealed class AgeReader(KnowledgeBase knowledge, TimeLexicon lexicon, StructureLexicon structure)
{
    private const int Reach = 6;
    private const int MostUnits = 2000;
    private const decimal MostYears = 30;
    private readonly NumberReader _numbers = new(NumberLexicon.English);
    private readonly ImmutableArray<Fact<Event>> _wars =
        [.. knowledge.Events.Where(static happening => happening.Value.EventType == EventType.Invasion)];

    /// <summary>The ages of a text, in its order.</summary>
    public IEnumerable<EventReading> Read(ReadText text)
    {
        if (_wars.IsEmpty)
            yield break;
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (text.ParagraphOf(at).Role == ParagraphRole.Chrome || (Counted(text, at) ?? InOrdinalYear(text, at)) is not { } found)
                continue;
            if (War(text, found.First, found.End, found.Noun) is not { } war)
                continue;
            yield return new EventReading(text.Words.Span(found.First, Math.Max(found.End, found.Noun + 1)), [war], EventTense.Past)
            {
                Elapsed = found.Age,
                Stated = found.Stated,
                IsUncertain = text.IsQuoted(at) || IsAhead(text, found),
            };
        }
    }

    // The war will enter its fifth year; the town will mark four years of war: that is not how old it is now.
    private bool IsAhead(ReadText text, Phrase found)
    {
        int from = Math.Max(text.Sentences[text.SentenceOf(found.First)].First, found.First - Reach);
        return lexicon.Future.IsIn(text.Words, from, found.End);
    }

    private readonly record struct Phrase(int First, int End, int Noun, Age Age, Quantity? Stated);

    // A number of units, seen from the unit.
    private Phrase? Counted(ReadText text, int at)
    {
        if (!lexicon.Units.TryGetValue(text.Words.Key(at), out string? unit) || at == 0 || !text.Words.IsJoined(at))
            return null;
        Sentence sentence = text.Sentences[text.SentenceOf(at)];
        int from = Math.Max(sentence.First, at - Reach);
        TextNumber? number = _numbers.Read(text.Words.Text, TextSpan.FromBounds(text.Words[from].Start, text.Words[at].Start))
            .FindLast(candidate => text.Words.FirstFrom(candidate.Span.End) == at && candidate.Span.End <= text.Words[at].Start);
        int last = at + 1;
        int first = number is null ? 0 : text.Words.FirstFrom(number.Span.Start);
        if (number is null || first < from)
            return null;
        if (Stated(text, number, first, unit) is not { } stated || Age.Of(stated) is not { } age
            || (Noun(text, first, ref last, sentence) ?? Subject(text, first, ref last, sentence)) is not { } noun)
        {
            return null;
        }
        first = number.QualifierText is null ? first : text.Words.FirstFrom(number.Span.Start - number.QualifierText.Length - 1);
        // Another two years of war are no age, and neither are its first two.
        if (text.Words.IsJoined(first) && lexicon.NoAge.At(text.Words, first - 1) > 0)
            return null;
        return new Phrase(Math.Min(first, noun), Math.Max(last, noun + 1), noun, age, stated);
    }

    // Three and a half years is near that; a half alone is a part of something.
    private Quantity? Stated(ReadText text, TextNumber number, int first, string unit)
    {
        bool isHalf = number.Value == 0.5m;
        decimal value = number.Value;
        if (isHalf)
        {
            TextNumber? whole = first >= 3 && text.Words.Key(first - 1) == "a" && text.Words.Key(first - 2) == "and"
                ? _numbers.Read(text.Words.Text, TextSpan.FromBounds(text.Words[first - 3].Start, text.Words[first - 3].End))
                .FirstOrDefault()
                : null;
            if (whole is null)
                return null;
            value += whole.Value;
        }
        if (value < 1 || value > (unit == "year" ? MostYears : MostUnits))
            return null;
        QuantityQualifier qualifier = number.Qualifier
            ?? (isHalf || value != decimal.Truncate(value) ? QuantityQualifier.About : QuantityQualifier.Exactly);
        return new Quantity { Qualifier = qualifier, Value = value, Unit = unit };
    }

    // -old war, -long war, of war, into the war, since the invasion.
    private int? Noun(ReadText text, int first, ref int last, Sentence sentence)
    {
        int at = last;
        bool isOld = lexicon.Old.At(text.Words, at) > 0 && text.Words.IsJoined(at);
        bool isCompound = isOld || (at < text.Words.Count && text.Words[at - 1].Gap == TokenGap.Hyphen);
        bool isOf = lexicon.AgeOf.At(text.Words, at) > 0 && text.Words.IsJoined(at);
        if (!isCompound && !isOf)
            return null;
        // Years after a war may be years after its end; an invasion is past once it has begun.
        bool isAfter = lexicon.After.At(text.Words, at) > 0;
        if (isOld || isOf || lexicon.Long.At(text.Words, at) > 0)
            at++;
        for (int end = Math.Min(sentence.End, at + Reach); at < end && text.Words.IsJoined(at); at++)
        {
            if (lexicon.Wars.At(text.Words, at) > 0)
            {
                last = at + 1;
                return isAfter && !lexicon.Beginnings.Contains(text.Words.Key(at)) ? null : at;
            }
            // A nineteen-year-old killed in the war is not its age.
            if (structure.FunctionWords.At(text.Words, at) > 0 && !(isOf && text.Words.Key(at) is "the" or "this" or "its"))
                return null;
        }
        return null;
    }

    // The war in Northland is now two years old: it is the war that is, and nobody in it.
    private int? Subject(ReadText text, int first, ref int last, Sentence sentence)
    {
        if (lexicon.Old.At(text.Words, last) == 0 || text.Words[last].Gap != TokenGap.Space
            || NounIn(text, Math.Max(sentence.First, first - (2 * Reach)), first, isLast: true) is not { } noun)
        {
            return null;
        }
        for (int at = noun - 1; at >= sentence.First && text.Words.IsJoined(at + 1); at--)
        {
            if (structure.FunctionWords.At(text.Words, at) > 0 && text.Words.Key(at) is not ("the" or "this" or "that" or "its" or "their"))
                return null;
        }
        last++;
        return noun;
    }

    // The war, now in its fourth year; as the war enters its fourth year; the fourth year of the war.
    private Phrase? InOrdinalYear(ReadText text, int at)
    {
        if (text.Words.Key(at) != "year" || at < 2 || !text.Words.IsJoined(at) || Ordinal(text.Words.Key(at - 1)) is not { } ordinal)
            return null;
        Sentence sentence = text.Sentences[text.SentenceOf(at)];
        bool isIts = text.Words.Key(at - 2) is "its" or "the" or "a";
        bool isEntering = at >= 3 && lexicon.Entering.At(text.Words, at - 3) > 0;
        int? noun = text.Words.Key(at + 1) == "of" ? NounIn(text, at + 2, Math.Min(sentence.End, at + 2 + Reach))
            : NounIn(text, Math.Max(sentence.First, at - 2 - (2 * Reach)), at - 2, isLast: true);
        if (!isIts || noun is not { } war || (text.Words.Key(at - 2) != "its" && text.Words.Key(at + 1) != "of"))
            return null;
        Age age = new(isEntering ? ordinal - 1.25m : ordinal - 1, ordinal, null, "year");
        return new Phrase(Math.Min(at - 2, war), Math.Max(at + 1, war + 1), war, age, Stated: null);
    }

    private int? NounIn(ReadText text, int from, int to, bool isLast = false)
    {
        IEnumerable<int> places = Enumerable.Range(from, Math.Max(0, to - from));
        foreach (int at in isLast ? places.Reverse() : places)
        {
            if (lexicon.Wars.At(text.Words, at) > 0)
                return at;
        }
        return null;
    }

    private int? Ordinal(string word)
    {
        if (lexicon.Ordinals.TryGetValue(word, out int named))
            return named;
        return word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is > 0 and <= 30 ? number : null;
    }

    private Fact<Event>? War(ReadText text, int first, int end, int noun)
    {
        int before = noun - 1;
        HashSet<string> named = new(StringComparer.Ordinal);
        // The phrase around the noun: back to where the phrase begins, on through "in Northland" and "between Northland and Southland".
        for (; before >= Math.Min(first, noun - Reach) && before >= 0 && text.Words.IsJoined(before + 1); before--)
        {
            if (lexicon.OtherWars.At(text.Words, before) > 0 || !IsKnown(text, before, named))
                return null;
        }
        // Before the phrase stands the name that has it: the Gaza war enters its third year.
        int behind = noun + 1;
        if (text.Words.Key(behind) is "in" or "on" or "against" or "between" or "with" or "of" or "by")
        {
            for (int limit = Math.Min(text.Words.Count, behind + Reach); behind < limit && text.Words.IsJoined(behind); behind++)
            {
                if (!IsKnown(text, behind, named))
                    return null;
            }
        }
        Fact<Event>[] meant = [.. _wars.Where(war => named.Count > 0 ? named.All(id => IsOf(war, id)) : IsSpokenOf(text, war, first))];
        return meant.Length == 1 ? meant[0] : null;
    }

    // A word with a capital is a name, and one that is not known is that of another war.
    private static bool IsKnown(ReadText text, int at, HashSet<string> named)
    {
        NameUse? use = text.Names.Around(at);
        if (use is { Kind: NameKind.State or NameKind.Adjective or NameKind.Organisation or NameKind.Person or NameKind.Event })
        {
            named.UnionWith(use.Ids);
            return true;
        }
        bool isHeading = text.ParagraphOf(at).Role != ParagraphRole.Prose;
        return isHeading || !text.Words.IsCapital(at) || text.Sentences[text.SentenceOf(at)].First == at;
    }

    private bool IsOf(Fact<Event> war, string id) =>
        war.Value.Id == id || war.Value.Participants.Any(actor => actor.Id == id || IsServedBy(actor, id))
        || (knowledge.Find(new Reference<Actor>(id)) is { } actor && actor.Value.Aliases.Prepend(actor.Value.Name)
            .Any(name => war.Value.Place?.Contains(name, StringComparison.Ordinal) == true));

    // Whoever holds or held an office of a belligerent.
    private bool IsServedBy(Reference<Actor> belligerent, string id) =>
        knowledge.Find(new Reference<Actor>(id)) is { Value: Person person }
        && person.Tenures.Any(tenure => knowledge.Find(tenure.Office)?.Value.Organisation is { } organisation
            && (organisation.Id == belligerent.Id || knowledge.Around(organisation.Id).Contains(belligerent.Id)));

    // Somebody who fights in it, or where, is named in the headline or in the same paragraph.
    private bool IsSpokenOf(ReadText text, Fact<Event> war, int at) =>
        text.Names.In(text.Words[at].Paragraph).Concat(text.Headline is { } headline ? text.Names.In(headline) : [])
            .Any(id => IsOf(war, id));
}
