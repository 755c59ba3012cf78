namespace Verbatim.Checks.Reading.Proposals;

/// <summary>How a language speaks of what proposals demand. Data: <c>Lexicons/concessions.en.yaml</c>.</summary>
public sealed class ConcessionLexicon
{
    private static readonly Lazy<ConcessionLexicon> LazyEnglish =
        new(static () => new ConcessionLexicon(Lexicon.Load("concessions.en.yaml")));
    private readonly TokenTrie<PointTopic> _topics = new();

    /// <summary>The words of a lexicon.</summary>
    /// <exception cref="FormatException">It names a topic that the schema does not have.</exception>
    public ConcessionLexicon(Lexicon lexicon)
    {
        Plans = new(lexicon.Phrases("plans"));
        Demanding = new(lexicon.Phrases("demanding"));
        Refusing = new(lexicon.Phrases("refusing"));
        Demands = new(lexicon.Phrases("demands"));
        Lexicon topics = lexicon.Below("topics");
        foreach (string name in topics.Names)
        {
            PointTopic topic = PointTopicTexts.TryParse(name, out PointTopic known)
                ? known : throw new FormatException($"'{name}' is no topic.");
            foreach (string phrase in topics.Phrases(name))
                _topics.Add(phrase, topic);
        }
    }

    /// <summary>How English does.</summary>
    public static ConcessionLexicon English => LazyEnglish.Value;

    internal PhraseSet Plans { get; }

    internal PhraseSet Demanding { get; }

    internal PhraseSet Refusing { get; }

    internal PhraseSet Demands { get; }

    /// <summary>The topic that begins at a word, with its length in words.</summary>
    internal (int Length, PointTopic Topic)? TopicAt(TextWords words, int at) =>
        _topics.Longest(words, at) is ( > 0 and var length, [var topic, ..]) ? (length, topic) : null;
}
