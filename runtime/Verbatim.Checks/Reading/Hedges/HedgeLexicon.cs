namespace Verbatim.Checks.Reading.Hedges;

/// <summary>How a language says that it is not sure of what it tells. Data: <c>Lexicons/hedges.en.yaml</c>.</summary>
public sealed class HedgeLexicon
{
    private static readonly Lazy<HedgeLexicon> LazyEnglish = new(static () => new HedgeLexicon(Lexicon.Load("hedges.en.yaml")));
    private readonly Dictionary<string, string> _same;

    /// <summary>The words of a lexicon.</summary>
    public HedgeLexicon(Lexicon lexicon)
    {
        Hedges = new(lexicon.Phrases("hedges"));
        Between = new(lexicon.Phrases("between"));
        NotFlat = new(lexicon.Phrases("not_flat"));
        Confirming = new(lexicon.Phrases("confirming"));
        Negations = new(lexicon.Phrases("negations"));
        Lexicon same = lexicon.Below("same");
        _same = same.Names.SelectMany(name => same.Phrases(name).Select(word => (word, name)))
            .ToDictionary(static e => e.word, static e => e.name, StringComparer.Ordinal);
    }

    /// <summary>How English does.</summary>
    public static HedgeLexicon English => LazyEnglish.Value;

    internal PhraseSet Hedges { get; }

    internal PhraseSet Between { get; }

    internal PhraseSet NotFlat { get; }

    internal PhraseSet Confirming { get; }

    internal PhraseSet Negations { get; }

    /// <summary>What a word says, so that another word for it, or another form of it, says the same.</summary>
    internal string Meaning(string word)
    {
        if (_same.TryGetValue(word, out string? meaning))
            return "=" + meaning;
        foreach (string ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }
}
