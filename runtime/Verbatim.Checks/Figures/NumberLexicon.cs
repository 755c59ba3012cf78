using System.Reflection;

namespace Verbatim.Checks.Figures;

/// <summary>How a language writes numbers. Data, not code: a file a language, in <c>Lexicons/</c>.</summary>
/// <param name="Words">Words that are numbers.</param>
/// <param name="Multipliers">Words that multiply the number before them.</param>
/// <param name="Connectors">Words between the two that say nothing.</param>
/// <param name="Qualifiers">Phrases before a number that say how it is meant, the longest first.</param>
public sealed record NumberLexicon(
    FrozenDictionary<string, decimal> Words,
    FrozenDictionary<string, decimal> Multipliers,
    FrozenSet<string> Connectors,
    EquatableArray<(string Phrase, QuantityQualifier Qualifier)> Qualifiers)
{
    private static readonly Lazy<NumberLexicon> LazyEnglish = new(static () => Load("numbers.en.yaml"));

    /// <summary>How English writes numbers.</summary>
    public static NumberLexicon English => LazyEnglish.Value;

    /// <summary>Reads a lexicon from a document of the form that <c>Lexicons/numbers.en.yaml</c> has.</summary>
    /// <exception cref="FormatException">The document does not have that form.</exception>
    public static NumberLexicon Read(DocumentTree tree)
    {
        if (tree.Root is not MappingNode root || !tree.Diagnostics.IsEmpty)
            throw new FormatException($"{tree.Text.Path} is no lexicon of numbers.");
        return new NumberLexicon(
            Numbers(root, "words"),
            Numbers(root, "multipliers"),
            Texts(root["connectors"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            [
                .. Entries(root, "qualifiers")
                    .SelectMany(static e => Texts(e.Value).Select(phrase => (phrase, Qualifier(e.Key.Value))))
                    .OrderByDescending(static q => q.phrase.Length),
            ]);
    }

    private static NumberLexicon Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicons/{name}")
            ?? throw new FormatException($"{name} is missing.");
        using StreamReader reader = new(stream);
        return Read(DocumentParser.Parse(SourceText.From(name, reader.ReadToEnd())));
    }

    private static FrozenDictionary<string, decimal> Numbers(MappingNode root, string key) =>
        Entries(root, key).ToFrozenDictionary(
            static e => e.Key.Value,
            static e => decimal.Parse(((ScalarNode)e.Value).Value, CultureInfo.InvariantCulture),
            StringComparer.OrdinalIgnoreCase);

    private static EquatableArray<MappingEntry> Entries(MappingNode root, string key) =>
        root[key] is MappingNode mapping ? mapping.Entries : throw new FormatException($"A lexicon of numbers needs '{key}'.");

    private static IEnumerable<string> Texts(DocumentNode? node) =>
        node is SequenceNode sequence ? sequence.Items.OfType<ScalarNode>().Select(static s => s.Value) : [];

    private static QuantityQualifier Qualifier(string text) =>
        QuantityQualifierTexts.TryParse(text, out QuantityQualifier qualifier)
            ? qualifier : throw new FormatException($"'{text}' is no qualifier.");
}
