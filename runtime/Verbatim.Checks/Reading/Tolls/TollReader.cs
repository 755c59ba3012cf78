namespace Verbatim.Checks.Reading.Tolls;

/// <summary>
/// Finds how many people a text says came to harm in an incident that is known: a number beside a word for harm, in a sentence that names
/// the incident or its place. A number of points, of drones or of years is none; what "including" begins is a part.
/// </summary>
/// <param name="knowledge">The incidents.</param>
/// <param name="lexicon">The words for harm.</param>
/// <param name="time">The words for days, which are no places.</param>
internal sealed class TollReader(KnowledgeBase knowledge, TollLexicon lexicon, TimeLexicon time)
{
    private const int Reach = 5;
    private const int FarthestSince = 10;
    private readonly NumberReader _numbers = new(NumberLexicon.English);
    private readonly ILookup<string, Fact<Incident>> _byPlace = knowledge.Incidents
        .SelectMany(static incident => new[] { incident.Value.Id, incident.Value.Location?.Id ?? incident.Value.Id }.Distinct()
            .Select(id => (id, incident)))
        .ToLookup(static entry => entry.id, static entry => entry.incident, StringComparer.Ordinal);

    /// <summary>The tolls of a text, in its order.</summary>
    public IEnumerable<TollReading> Read(ReadText text)
    {
        if (_byPlace.Count == 0)
            yield break;
        Sentence before = default;
        foreach (Sentence sentence in text.Sentences)
        {
            if (text.Parts.Paragraphs[sentence.Paragraph].Role != ParagraphRole.Chrome
                && !lexicon.OtherTime.IsIn(text.Words, sentence.First, sentence.End))
            {
                foreach (TollReading toll in Read(text, sentence, before))
                    yield return toll;
            }
            before = sentence;
        }
    }

    private IEnumerable<TollReading> Read(ReadText text, Sentence sentence, Sentence before)
    {
        CasualtyKind? last = null;
        TextSpan span = text.Words.Span(sentence.First, sentence.End);
        foreach (TextNumber number in _numbers.Read(text.Words.Text, span))
        {
            int first = text.Words.FirstFrom(number.Span.Start);
            int end = text.Words.FirstFrom(number.Span.End);
            if (end <= first || end > sentence.End || lexicon.VagueNumbers.Contains(text.Words.Key(end - 1))
                || Count(text, sentence, number, first, end) is not { } count)
                continue;
            CasualtyKind? kind = count.Kind ?? (count.IsPart ? last : null);
            last = count.Kind ?? last;
            if (kind is not { } harm || count.Group is not { } group || (count.IsPart && group == VictimGroup.People)
                || number.Value != decimal.Truncate(number.Value))
                continue;
            ImmutableArray<Fact<Incident>> incidents =
                [.. Incidents(text, sentence, before, first, end).Where(incident => IsOfItsTime(text, sentence, incident.Value))];
            if (incidents.IsEmpty)
                continue;
            yield return new TollReading(
                text.Words.Span(first, count.End), incidents, harm, group,
                new Quantity
                {
                    Qualifier = number.Qualifier ?? QuantityQualifier.Exactly,
                    Value = number.Value,
                    Unit = group == VictimGroup.Children ? "child" : "person"
                })
            {
                IsOfWhole = count.Kind is null,
            };
        }
    }

    private readonly record struct Counted(CasualtyKind? Kind, VictimGroup? Group, bool IsPart, int End);

    // Whom a number counts and what happened to them; null where it counts no people.
    private Counted? Count(ReadText text, Sentence sentence, TextNumber number, int first, int end)
    {
        TextWords words = text.Words;
        int opening = number.QualifierText is null ? first : words.FirstFrom(number.Span.Start - number.QualifierText.Length - 1);
        if (words[first].Gap == TokenGap.Hyphen || (end < words.Count && words[end].Gap == TokenGap.Hyphen) || IsSum(words, first))
            return null;
        if ((words.IsJoined(opening) && lexicon.Increments.At(words, opening - 1) > 0) || lexicon.Increments.At(words, end) > 0)
            return null;
        (VictimGroup? group, int behind, bool isNoun) = Group(words, sentence, end);
        bool isPart = Enumerable.Range(1, 3)
            .Any(length => opening - length >= sentence.First && lexicon.Parts.At(words, opening - length) == length);
        CasualtyKind? kind = Behind(words, sentence, behind);
        if (kind is null && !isPart && (isNoun || EndsThere(text, end)))
            kind = Before(words, sentence, opening) ?? Toll(words, sentence, opening);
        if (kind is null && !isPart)
            return null;
        // A number alone counts people where the word for harm says so.
        return new Counted(kind, isNoun ? group : VictimGroup.People, isPart, behind);
    }

    private static bool IsSum(TextWords words, int first) =>
        words[first].Start > 0
            && char.GetUnicodeCategory(words.Text[words[first].Start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private (VictimGroup? Group, int End, bool IsNoun) Group(TextWords words, Sentence sentence, int at)
    {
        int noun = at;
        while (noun < sentence.End && noun < at + 3 && words.IsJoined(noun) && lexicon.Describing.At(words, noun) is > 0 and int length)
            noun += length;
        if (noun >= sentence.End || !words.IsJoined(noun))
            return (null, at, false);
        if (lexicon.People.At(words, noun) is > 0 and int people)
            return (VictimGroup.People, noun + people, true);
        return lexicon.Children.At(words, noun) is > 0 and int children ? (VictimGroup.Children, noun + children, true) : (null, at, false);
    }

    // 26 people were killed, 26 dead, 93 injured.
    private CasualtyKind? Behind(TextWords words, Sentence sentence, int at)
    {
        for (int end = Math.Min(sentence.End, at + Reach); at < end && words.IsJoined(at);)
        {
            foreach (TollLexicon.Harm harm in lexicon.Kinds)
            {
                if (harm.Behind.At(words, at) > 0)
                    return harm.Kind;
            }
            int length = lexicon.Happening.At(words, at);
            if (length == 0)
                return null;
            at += length;
        }
        return null;
    }

    private CasualtyKind? Before(TextWords words, Sentence sentence, int at)
    {
        if (!words.IsJoined(at))
            return null;
        foreach (TollLexicon.Harm harm in lexicon.Kinds)
        {
            if (Enumerable.Range(1, 4).Any(length => at - length >= sentence.First && harm.Before.At(words, at - length) == length))
                return harm.Kind;
        }
        return null;
    }

    private CasualtyKind? Toll(TextWords words, Sentence sentence, int at)
    {
        bool isRisingTo = words.Key(at - 1) is "to" or "at" or "of" or "is" or "was" or "reached" or "hit" or "hits" or "stands"
            or "passed" or "reaches";
        for (int i = at - 1; isRisingTo && i >= Math.Max(sentence.First, at - 14) && words.IsJoined(i + 1); i--)
        {
            foreach (TollLexicon.Harm harm in lexicon.Kinds)
            {
                if (harm.Tolls.At(words, i) > 0)
                    return harm.Kind;
            }
            bool isPossessive = words.Key(i) == "s" && words[i].Gap == TokenGap.None;
            if (lexicon.Rising.At(words, i) == 0 && !words.IsCapital(i) && !isPossessive && !char.IsDigit(words.Key(i)[0]))
                return null;
        }
        return null;
    }

    // Killed 26 in Lume, killed 26 and injured 40: nothing else is counted.
    private bool EndsThere(ReadText text, int end) =>
        end >= text.Words.Count || !text.Words.IsJoined(end) || lexicon.AtPlace.At(text.Words, end) > 0
        || text.Words.Key(end) is "and" or "as" or "when" or "after" or "while" or "during" or "overnight" or "early" or "late"
        or "including" or "with" or "by";

    // The place that goes on from the number, else the one before it, else one further behind; another place than a known one is another
    // incident.
    private Fact<Incident>[] Incidents(ReadText text, Sentence sentence, Sentence before, int first, int end) =>
        Nearest(text, Enumerable.Range(end, sentence.End - end).TakeWhile(text.Words.IsJoined))
            ?? Nearest(text, Enumerable.Range(sentence.First, first - sentence.First).Reverse())
            ?? Nearest(text, Enumerable.Range(end, sentence.End - end))
            ?? (before.End == sentence.First && before.Paragraph == sentence.Paragraph && before.End > before.First
                ? Nearest(text, Enumerable.Range(before.First, before.End - before.First).Reverse()) : null)
            ?? [];

    private Fact<Incident>[]? Nearest(ReadText text, IEnumerable<int> places)
    {
        foreach (int at in places)
        {
            if (text.Names.From(at) is { Kind: NameKind.Place or NameKind.Event } use)
            {
                Fact<Incident>[] incidents = [.. use.Ids.SelectMany(id => _byPlace[id]).Distinct()];
                if (incidents.Length > 0 || use.Kind == NameKind.Place)
                    return incidents;
            }
            bool isUnknownPlace = text.Words.IsCapital(at) && text.Words.IsJoined(at) && lexicon.AtPlace.At(text.Words, at - 1) > 0
                && text.Names.Around(at) is null
                && !time.IsTime(text.Words, at);
            if (isUnknownPlace)
                return [];
        }
        return null;
    }

    // The violence that has gone on since the invasion of 2022 is no other time.
    private static bool IsSince(ReadText text, Sentence sentence, int year)
    {
        for (int at = year - 1; at >= Math.Max(sentence.First, year - FarthestSince); at--)
        {
            if (text.Words.Key(at) == "since")
                return true;
        }
        return false;
    }

    // A year, where the sentence gives one, is that of the incident or of its reports.
    private static bool IsOfItsTime(ReadText text, Sentence sentence, Incident incident)
    {
        if (incident.When.StartDate is not { Length: >= 4 } start)
            return true;
        HashSet<string> years =
            [start[..4], .. incident.CasualtyReports.Select(
                static report => report.AsOf.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        for (int at = sentence.First; at < sentence.End; at++)
        {
            string key = text.Words.Key(at);
            bool isYear = key.Length == 4 && (key.StartsWith("19", StringComparison.Ordinal)
                || key.StartsWith("20", StringComparison.Ordinal)) && key.All(char.IsAsciiDigit);
            if (isYear && !years.Contains(key) && !IsSince(text, sentence, at))
                return false;
        }
        return true;
    }
}
