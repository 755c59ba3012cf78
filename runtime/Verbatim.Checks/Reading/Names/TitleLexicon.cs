namespace Verbatim.Checks.Reading.Names;

/// <summary>How a language gives people their titles. Data: <c>Lexicons/titles.en.yaml</c>.</summary>
public sealed class TitleLexicon
{
    private static readonly Lazy<TitleLexicon> LazyEnglish = new(static () => new TitleLexicon(Lexicon.Load("titles.en.yaml")));
    private readonly Dictionary<string, IReadOnlyList<string>> _adjectives;

    /// <summary>The titles of a lexicon.</summary>
    public TitleLexicon(Lexicon lexicon)
    {
        Lexicon adjectives = lexicon.Below("adjectives");
        _adjectives = adjectives.Names.ToDictionary(static name => name, adjectives.Phrases, StringComparer.OrdinalIgnoreCase);
        Former = new(lexicon.Phrases("former"));
        Then = new(lexicon.Phrases("then"));
        Elect = new(lexicon.Phrases("elect"));
        Lesser = new(lexicon.Phrases("lesser"));
        Between = new(lexicon.Phrases("between"));
        Determiners = new(lexicon.Phrases("determiners"));
        Administrations = new(lexicon.Phrases("administrations"));
        Heads = lexicon.Phrases("heads");
        Roles = new(lexicon.Phrases("roles"));
        At = new(lexicon.Phrases("at"));
        AdministrationPast = new(lexicon.Phrases("administration_past"));
        AdministrationWorks = new(lexicon.Phrases("administration_works"));
        AdministrationAgents = new(lexicon.Phrases("administration_agents"));
        GoingOn = new(lexicon.Phrases("going_on"));
        Present = new(lexicon.Phrases("present"));
        TitlePast = new(lexicon.Phrases("title_past"));
    }

    /// <summary>How English gives people their titles.</summary>
    public static TitleLexicon English => LazyEnglish.Value;

    internal PhraseSet Former { get; }

    internal PhraseSet Then { get; }

    internal PhraseSet Elect { get; }

    internal PhraseSet Lesser { get; }

    internal PhraseSet Between { get; }

    internal PhraseSet Determiners { get; }

    internal PhraseSet Administrations { get; }

    internal IReadOnlyList<string> Heads { get; }

    internal PhraseSet Roles { get; }

    internal PhraseSet At { get; }

    internal PhraseSet AdministrationPast { get; }

    internal PhraseSet AdministrationWorks { get; }

    internal PhraseSet AdministrationAgents { get; }

    internal PhraseSet GoingOn { get; }

    internal PhraseSet Present { get; }

    internal PhraseSet TitlePast { get; }

    /// <summary>The adjectives of a state: those that the lexicon has, or else those that its name can make.</summary>
    internal IEnumerable<string> AdjectivesOf(string state)
    {
        if (_adjectives.TryGetValue(state, out IReadOnlyList<string>? known))
            return known;
        if (state.Contains(' ', StringComparison.Ordinal) || state.Length < 4)
            return [];
        return state[^1] switch
        {
            'a' => [state + "n"],
            'e' => [state[..^1] + "ian", state[..^1] + "an"],
            'y' => [state[..^1] + "ian"],
            'o' => [state + "an", state[..^1] + "an"],
            'i' or 'u' => [state + "an"],
            _ => [state + "ian", state + "ese", state + "i", state + "ish", state + "er"],
        };
    }
}
