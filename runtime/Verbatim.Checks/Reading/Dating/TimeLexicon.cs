namespace Verbatim.Checks.Reading.Dating;

/// <summary>What ties a text to dates. Data: <c>Lexicons/time.en.yaml</c>.</summary>
public sealed class TimeLexicon
{
    private static readonly Lazy<TimeLexicon> LazyEnglish = new(static () => new TimeLexicon(Lexicon.Load("time.en.yaml")));

    /// <summary>The words of a lexicon.</summary>
    public TimeLexicon(Lexicon lexicon)
    {
        Upcoming = new(lexicon.Phrases("upcoming"));
        Next = new(lexicon.Phrases("next"));
        Elections = new(lexicon.Phrases("elections"));
        ElectionKinds = new(lexicon.Phrases("election_kinds"));
        ElectionWords = new(lexicon.Phrases("election_words"));
        Wars = new(lexicon.Phrases("wars"));
        OtherWars = new(lexicon.Phrases("other_wars"));
        Old = new(lexicon.Phrases("age_old"));
        Long = new(lexicon.Phrases("age_long"));
        AgeOf = new(lexicon.Phrases("age_of"));
        After = new(lexicon.Phrases("after"));
        NoAge = new(lexicon.Phrases("no_age"));
        Beginnings = lexicon.Phrases("beginnings");
        Entering = new(lexicon.Phrases("entering"));
        Declared = new(lexicon.Phrases("declared"));
        Future = new(lexicon.Phrases("future"));
        FutureBefore = new(lexicon.Phrases("future_before"));
        Past = new(lexicon.Phrases("past"));
        Days = new([.. lexicon.Phrases("days"), .. lexicon.Phrases("weekdays")]);
        SameDay = new(lexicon.Phrases("same_day"));
        SameDayNamed = new(lexicon.Phrases("same_day_named"));
        Units = Words(lexicon.Below("units"), static (name, _) => name);
        Months = Words(lexicon.Below("months"), static (_, index) => index + 1);
        Ordinals = lexicon.Phrases("ordinals").Select(static (word, index) => (word, index))
            .ToDictionary(static o => o.word, static o => o.index + 1, StringComparer.Ordinal);
    }

    /// <summary>What ties an English text to dates.</summary>
    public static TimeLexicon English => LazyEnglish.Value;

    internal PhraseSet Upcoming { get; }

    internal PhraseSet Next { get; }

    internal PhraseSet Elections { get; }

    internal PhraseSet ElectionKinds { get; }

    internal PhraseSet ElectionWords { get; }

    internal PhraseSet Wars { get; }

    internal PhraseSet OtherWars { get; }

    internal PhraseSet Old { get; }

    internal PhraseSet Long { get; }

    internal PhraseSet AgeOf { get; }

    internal PhraseSet After { get; }

    internal PhraseSet NoAge { get; }

    internal IReadOnlyList<string> Beginnings { get; }

    internal PhraseSet Entering { get; }

    internal PhraseSet Declared { get; }

    internal PhraseSet Future { get; }

    internal PhraseSet FutureBefore { get; }

    internal PhraseSet Past { get; }

    internal PhraseSet Days { get; }

    internal PhraseSet SameDay { get; }

    internal PhraseSet SameDayNamed { get; }

    internal IReadOnlyDictionary<string, string> Units { get; }

    internal IReadOnlyDictionary<string, int> Months { get; }

    internal IReadOnlyDictionary<string, int> Ordinals { get; }

    /// <summary>Whether a word with a capital is that of a day or a month, and no name.</summary>
    internal bool IsTime(TextWords words, int at) => Days.At(words, at) > 0 || Months.ContainsKey(words.Key(at));

    private static Dictionary<string, T> Words<T>(Lexicon lexicon, Func<string, int, T> meaning) => lexicon.Names
        .SelectMany((name, index) => lexicon.Phrases(name).Select(word => (word, meaning: meaning(name, index))))
        .ToDictionary(static entry => entry.word, static entry => entry.meaning, StringComparer.Ordinal);
}
