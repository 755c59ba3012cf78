namespace Verbatim.Checks.Reading.Quotes;

/// <summary>How a language says whose words a quotation has. Data: <c>Lexicons/speech.en.yaml</c>.</summary>
public sealed class SpeechLexicon(Lexicon lexicon)
{
    private static readonly Lazy<SpeechLexicon> LazyEnglish = new(static () => new SpeechLexicon(Lexicon.Load("speech.en.yaml")));

    /// <summary>How English says whose words a quotation has.</summary>
    public static SpeechLexicon English => LazyEnglish.Value;

    internal PhraseSet Verbs { get; } = new(lexicon.Phrases("verbs"));

    internal PhraseSet Nobodys { get; } = new(lexicon.Phrases("nobodys"));

    internal PhraseSet Terms { get; } = new(lexicon.Phrases("terms"));

    internal PhraseSet Works { get; } = new(lexicon.Phrases("works"));

    internal PhraseSet Auxiliaries { get; } = new(lexicon.Phrases("auxiliaries"));

    internal PhraseSet Connectors { get; } = new(lexicon.Phrases("connectors"));

    internal PhraseSet Pronouns { get; } = new(lexicon.Phrases("pronouns"));

    internal PhraseSet Somebody { get; } = new(lexicon.Phrases("somebody"));

    internal PhraseSet Several { get; } = new(lexicon.Phrases("several"));

    internal PhraseSet From { get; } = new(lexicon.Phrases("from"));

    internal int FewestWords { get; } = int.Parse(lexicon.Text("fewest_words"), CultureInfo.InvariantCulture);

    internal int EnoughWords { get; } = int.Parse(lexicon.Text("enough_words"), CultureInfo.InvariantCulture);
}
