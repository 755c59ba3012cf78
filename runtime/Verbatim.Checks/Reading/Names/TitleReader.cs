namespace Verbatim.Checks.Reading.Names;

/// <summary>
/// Finds the titles that a text gives people: before the name, behind it, of several at once, and as the head of an administration. A
/// title counts where knowledge says that the person has held it at some time; what others are called is no clue.
/// </summary>
/// <param name="knowledge">Who held what.</param>
/// <param name="lexicon">The words around titles.</param>
/// <param name="structure">The words that end a phrase.</param>
internal sealed class TitleReader(KnowledgeBase knowledge, TitleLexicon lexicon, StructureLexicon structure)
{
    private const int FarthestFormer = 4;
    private const int LongestApposition = 7;

    /// <summary>The titles of a text, in its order.</summary>
    public IEnumerable<TitleReading> Read(ReadText text)
    {
        foreach (NameUse use in text.Names.Uses)
        {
            if (text.ParagraphOf(use.First).Role == ParagraphRole.Chrome)
                continue;
            IEnumerable<TitleReading?> titles = use.Kind switch
            {
                NameKind.Person => [Before(text, use), Behind(text, use), Administration(text, use)],
                NameKind.Titles => OfSeveral(text, use),
                _ => [],
            };
            foreach (TitleReading title in titles.OfType<TitleReading>())
                yield return title;
        }
    }

    private TitleReading? Before(ReadText text, NameUse person) =>
        text.Names.UpTo(person.First) is { Kind: NameKind.Office } title
            && (text.Words.IsJoined(person.First) || IsExplained(text, title, person))
            ? Given(text, person, title, title.First, person.End)
            : UpToElect(text, person);

    // The mayor, Ada Vell, said: the name says who that is. In a list of people it does not.
    private bool IsExplained(ReadText text, NameUse title, NameUse person)
    {
        int next = person.End;
        bool isEnclosed = text.Words[person.First].Gap == TokenGap.Comma && !text.Words.IsJoined(next)
            && text.Words.Key(next) is not ("and" or "or") && text.Names.From(next) is not { Kind: NameKind.Person };
        for (int at = title.First - 1; isEnclosed && at >= 0 && at >= title.First - FarthestFormer && text.Words.IsJoined(at + 1); at--)
        {
            if (text.Words.Key(at) == "s" || lexicon.Determiners.At(text.Words, at) > 0)
                return true;
            if (structure.FunctionWords.At(text.Words, at) > 0)
                return false;
        }
        return false;
    }

    // President-elect Ada Vell.
    private TitleReading? UpToElect(ReadText text, NameUse person) =>
        person.First > 0 && text.Words.IsJoined(person.First) && lexicon.Elect.At(text.Words, person.First - 1) > 0
        && text.Words[person.First - 1].Gap == TokenGap.Hyphen && text.Names.UpTo(person.First - 1) is { Kind: NameKind.Office } title
            ? Given(text, person, title, title.First, person.End, TitleTense.Elect)
            : null;

    private IEnumerable<TitleReading?> OfSeveral(ReadText text, NameUse titles)
    {
        int at = titles.End;
        while (text.Names.From(at) is { Kind: NameKind.Person } person)
        {
            yield return Given(text, person, titles, titles.First, person.End);
            at = person.End;
            at += at < text.Words.Count && text.Words.Key(at) is "and" ? 1 : 0;
            if (at >= text.Words.Count || !(text.Words[at].Gap == TokenGap.Comma || text.Words.Key(at - 1) == "and"))
                break;
        }
    }

    private TitleReading? Given(ReadText text, NameUse person, NameUse title, int from, int to, TitleTense? tense = null)
    {
        ImmutableArray<string> offices = Held(person, title);
        if (offices.IsEmpty || IsLesser(text, title.First))
            return null;
        (int start, TitleTense said) = TenseBefore(text, from);
        return new TitleReading(knowledge.Find(new Reference<Actor>(person.Id))!, text.Written(start, title.End),
            text.Words.Span(start, to), tense ?? said)
        {
            Offices = offices,
            MayBeHistory = MayBeHistory(text, start, to),
        };
    }

    private ImmutableArray<string> Held(NameUse person, NameUse title) =>
        knowledge.Find(new Reference<Actor>(person.Id))?.Value is Person known
            ? [.. title.Ids.Where(office => known.Tenures.Any(tenure => tenure.Office.Id == office))]
            : [];

    // Vice President; in a sentence any other word with a capital makes another title of it as well.
    private bool IsLesser(ReadText text, int title)
    {
        if (title == 0 || !text.Words.IsJoined(title))
            return false;
        if (lexicon.Lesser.At(text.Words, title - 1) > 0)
            return true;
        bool isNew = text.Names.UpTo(title) is null && text.Words.IsCapital(title - 1) && text.Words.Key(title - 1) != "s";
        return isNew && text.ParagraphOf(title).Role == ParagraphRole.Prose && text.Sentences[text.SentenceOf(title)].First != title - 1
            && lexicon.Former.At(text.Words, title - 1) == 0 && lexicon.Then.At(text.Words, title - 1) == 0
            && lexicon.Between.At(text.Words, title - 1) == 0;
    }

    // What stands before a title in its phrase: former US President. A preposition or another part of the sentence ends it.
    private (int Start, TitleTense Tense) TenseBefore(ReadText text, int title)
    {
        for (int at = title - 1; at >= 0 && at >= title - FarthestFormer && text.Words.IsJoined(at + 1); at--)
        {
            if (lexicon.Former.At(text.Words, at) > 0)
                return (at, TitleTense.Former);
            if (lexicon.Then.At(text.Words, at) > 0)
                return (at, TitleTense.None);
            if (lexicon.Elect.At(text.Words, at) > 0)
                return (at, TitleTense.Elect);
            if (structure.FunctionWords.At(text.Words, at) > 0)
                break;
        }
        return (title, TitleTense.Current);
    }

    private TitleReading? Behind(ReadText text, NameUse person)
    {
        if (!person.IsSettled || person.End >= text.Words.Count)
            return null;
        int at = person.End;
        TitleTense tense = TitleTense.Current;
        if (text.Words[at].Gap != TokenGap.Comma)
            return Affiliated(text, person, at, tense);
        for (int end = Math.Min(text.Words.Count, at + LongestApposition); at < end; at++)
        {
            if (text.Names.From(at) is { Kind: NameKind.Office } title)
                return IsAnothers(text, title) ? null : Given(text, person, title, at, title.End, tense) is { } given
                    ? given with { Span = text.Words.Span(person.First, title.End) }
                    : null;
            if (lexicon.Roles.At(text.Words, at) > 0)
                return Affiliated(text, person, at, tense);
            if (lexicon.Former.At(text.Words, at) > 0)
                tense = TitleTense.Former;
            else if (lexicon.Then.At(text.Words, at) > 0)
                tense = TitleTense.None;
            else if (lexicon.Between.At(text.Words, at) == 0 && text.Words.Key(at) != "s" && !IsInName(text, at))
                return null;
            if (at > person.End && !text.Words.IsJoined(at))
                return null;
        }
        return null;
    }

    // Vell, Mayor Ivo Orn and others: the title is the next one's.
    private static bool IsAnothers(ReadText text, NameUse title) =>
        text.Words.IsJoined(title.End) && (text.Names.From(title.End) is { Kind: NameKind.Person }
            || (text.Words.IsCapital(title.End) && text.Words[title.End].Gap == TokenGap.Space));

    private static bool IsInName(ReadText text, int at) =>
        text.Names.From(at) is { Kind: not NameKind.Person } || text.Names.UpTo(at + 1) is not null || text.Words.IsCapital(at);

    // Ada Vell, Professor of Hydrology at the University of Lume; Ada Vell of the University of Lume.
    private TitleReading? Affiliated(ReadText text, NameUse person, int from, TitleTense tense)
    {
        if (knowledge.Find(new Reference<Actor>(person.Id)) is not { Value: Person known } fact || known.Affiliations.IsEmpty)
            return null;
        bool isApposition = text.Words[person.End].Gap == TokenGap.Comma;
        if (!isApposition && !(text.Words.IsJoined(from) && lexicon.At.At(text.Words, from) > 0))
            return null;
        int limit = Math.Min(text.Sentences[text.SentenceOf(person.First)].End, from + (isApposition ? 14 : 4));
        for (int at = from; at < limit; at++)
        {
            if (text.Names.From(at) is { Kind: NameKind.Organisation } organisation)
            {
                return known.Affiliations.Any(affiliation => affiliation.Organisation.Id == organisation.Id)
                    ? new TitleReading(fact, text.Written(from, organisation.End), text.Words.Span(person.First, organisation.End), tense)
                    {
                        Organisation = organisation.Id,
                        MayBeHistory = MayBeHistory(text, person.First, organisation.End),
                    }
                    : null;
            }
            bool goesOn = at == from || text.Words.IsJoined(at)
                || (text.Words[at].Gap == TokenGap.Comma && text.Names.From(at) is { Kind: NameKind.Organisation });
            if (!goesOn || text.Names.From(at) is { Kind: NameKind.Person })
                return null;
            if (lexicon.Former.At(text.Words, at) > 0)
                tense = TitleTense.Former;
        }
        return null;
    }

    private TitleReading? Administration(ReadText text, NameUse person)
    {
        int at = person.End;
        if (at < text.Words.Count && text.Words.Key(at) == "s" && text.Words[at].Gap == TokenGap.None)
            at++;
        int length = text.Words.IsJoined(at) ? lexicon.Administrations.At(text.Words, at) : 0;
        if (length == 0 || knowledge.Find(new Reference<Actor>(person.Id)) is not { Value: Person known } fact)
            return null;
        ImmutableArray<string> offices =
            [.. known.Tenures.Select(static tenure => tenure.Office).Distinct().Where(IsHead).Select(static office => office.Id)];
        if (offices.IsEmpty)
            return null;
        (int start, TitleTense tense) = TenseBefore(text, person.First);
        int end = at + length;
        return new TitleReading(fact, text.Written(person.First, end), text.Words.Span(person.First, end), tense == TitleTense.Former
            ? TitleTense.None : tense)
        {
            Offices = offices,
            MayBeHistory = IsOrdinal(text, person.First) || start != person.First || !Governs(text, person.First, end),
        };
    }

    private bool IsHead(Reference<Office> office) => knowledge.Find(office) is { Value.Exclusive: true } known
        && known.Value.Aliases.Prepend(known.Value.Name)
        .Any(name => lexicon.Heads.Any(head => name.Contains(head, StringComparison.OrdinalIgnoreCase)));

    // It governs where its sentence speaks of now, and does not speak of what it left.
    private bool Governs(ReadText text, int from, int end)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(from)];
        int next = end < text.Words.Count && text.Words.Key(end) == "s" ? end + 1 : end;
        return !text.IsQuoted(from)
            && !lexicon.AdministrationPast.IsIn(text.Words, sentence.First, sentence.End)
            && lexicon.AdministrationWorks.At(text.Words, next) == 0
            && !IsDone(text, from)
            && lexicon.Present.IsIn(text.Words, Math.Max(sentence.First, from - 10), Math.Min(sentence.End, end + 6))
            && !HasPastYear(text, sentence, from);
    }

    // A treaty signed by the Vell administration, and not one that is opposed by it.
    private bool IsDone(ReadText text, int name)
    {
        int by = text.Words.Key(name - 1) == "the" ? name - 2 : name - 1;
        return lexicon.AdministrationAgents.At(text.Words, by) > 0 && lexicon.GoingOn.At(text.Words, by - 2) == 0;
    }

    private static bool IsOrdinal(ReadText text, int name) =>
        name > 0 && text.Words.IsJoined(name) && text.Words.Key(name - 1) is "first" or "second";

    private bool MayBeHistory(ReadText text, int from, int to)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(from)];
        bool isPluperfect = Enumerable.Range(to, 3).Any(i => i < sentence.End && text.Words.Key(i) == "had");
        return text.IsQuoted(from) || isPluperfect || lexicon.TitlePast.IsIn(text.Words, sentence.First, sentence.End)
            || HasPastYear(text, sentence, from);
    }

    // In 2019, Mayor Ivo Orn said: a year at the sentence's beginning, or right by the name, is when that was.
    private static bool HasPastYear(ReadText text, Sentence sentence, int from)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            bool isNear = i - sentence.First < 4 || Math.Abs(i - from) <= 8;
            if (isNear && text.Words.Key(i) is { Length: 4 } year
                && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal))
                && int.TryParse(year, out _) && !Enumerable.Range(i - 4, 4).Any(j => text.Words.Key(j) == "since"))
            {
                return true;
            }
        }
        return false;
    }
}
