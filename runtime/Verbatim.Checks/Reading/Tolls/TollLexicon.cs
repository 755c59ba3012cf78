namespace Verbatim.Checks.Reading.Tolls;

/// <summary>How a language counts people who came to harm. Data: <c>Lexicons/casualties.en.yaml</c>.</summary>
public sealed class TollLexicon
{
    private static readonly Lazy<TollLexicon> LazyEnglish = new(static () => new TollLexicon(Lexicon.Load("casualties.en.yaml")));

    /// <summary>The words of a lexicon.</summary>
    public TollLexicon(Lexicon lexicon)
    {
        Kinds = [.. new[] { CasualtyKind.Killed, CasualtyKind.Injured, CasualtyKind.Missing }.Select(
            kind => Harm.Of(kind, lexicon.Below(kind.ToText())))];
        People = new(lexicon.Phrases("people"));
        Children = new(lexicon.Phrases("children"));
        Describing = new(lexicon.Phrases("describing"));
        Happening = new(lexicon.Phrases("happening"));
        Rising = new(lexicon.Phrases("rising"));
        Parts = new(lexicon.Phrases("parts"));
        Increments = new(lexicon.Phrases("increments"));
        OtherTime = new(lexicon.Phrases("other_time"));
        VagueNumbers = lexicon.Phrases("vague_numbers").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        AtPlace = new(lexicon.Phrases("at_place"));
    }

    /// <summary>How English does.</summary>
    public static TollLexicon English => LazyEnglish.Value;

    internal IReadOnlyList<Harm> Kinds { get; }

    internal PhraseSet People { get; }

    internal PhraseSet Children { get; }

    internal PhraseSet Describing { get; }

    internal PhraseSet Happening { get; }

    internal PhraseSet Rising { get; }

    internal PhraseSet Parts { get; }

    internal PhraseSet Increments { get; }

    internal PhraseSet OtherTime { get; }

    internal FrozenSet<string> VagueNumbers { get; }

    internal PhraseSet AtPlace { get; }

    /// <summary>The words for one kind of harm.</summary>
    internal sealed record Harm(CasualtyKind Kind, PhraseSet Before, PhraseSet Behind, PhraseSet Tolls)
    {
        public static Harm Of(CasualtyKind kind, Lexicon words) =>
            new(kind, new(words.Phrases("before")), new(words.Phrases("behind")), new(words.Phrases("tolls")));
    }
}
