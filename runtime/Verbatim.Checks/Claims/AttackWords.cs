namespace Verbatim.Checks.Claims;

/// <summary>What an attack is said to be carried out with, by the words for it. Data: <c>Lexicons/means.en.yaml</c>.</summary>
internal static class AttackWords
{
    private static readonly Lazy<FrozenDictionary<string, string>> Means = new(static () =>
    {
        Lexicon words = Lexicon.Load("means.en.yaml");
        return words.Names
            .SelectMany(means => words.Phrases(means).Select(word => KeyValuePair.Create(word, means)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    });

    /// <summary>The kinds of means that a text names, each once.</summary>
    public static IEnumerable<string> In(string text) =>
        WordTexts.Of(text).Select(static word => Means.Value.GetValueOrDefault(word.Folded)).OfType<string>()
            .Distinct(StringComparer.Ordinal);
}
