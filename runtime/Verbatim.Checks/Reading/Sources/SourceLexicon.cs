namespace Verbatim.Checks.Reading.Sources;

/// <summary>How a language goes on the word of nobody in particular. Data: <c>Lexicons/sources.en.yaml</c>.</summary>
/// <param name="lexicon">The file.</param>
public sealed class SourceLexicon(Lexicon lexicon)
{
    private static readonly Lazy<SourceLexicon> LazyEnglish = new(static () => new SourceLexicon(Lexicon.Load("sources.en.yaml")));

    /// <summary>How English does.</summary>
    public static SourceLexicon English => LazyEnglish.Value;

    internal PhraseSet People { get; } = new(lexicon.Phrases("people"));

    internal PhraseSet Things { get; } = new(lexicon.Phrases("things"));

    internal PhraseSet SeveralThings { get; } = new(lexicon.Phrases("several_things"));

    internal PhraseSet Modifiers { get; } = new(lexicon.Phrases("modifiers"));

    internal PhraseSet PeopleVerbs { get; } = new(lexicon.Phrases("people_verbs"));

    internal PhraseSet ThingsVerbs { get; } = new(lexicon.Phrases("things_verbs"));

    internal PhraseSet Disowning { get; } = new(lexicon.Phrases("disowning"));

    internal PhraseSet Openings { get; } = new(lexicon.Phrases("openings"));

    internal PhraseSet Pointing { get; } = new(lexicon.Phrases("pointing"));

    internal PhraseSet Naming { get; } = new(lexicon.Phrases("naming"));

    internal PhraseSet Between { get; } = new(lexicon.Phrases("between"));

    internal PhraseSet According { get; } = new(lexicon.Phrases("according"));

    internal PhraseSet Phrases { get; } = new(lexicon.Phrases("phrases"));
}
