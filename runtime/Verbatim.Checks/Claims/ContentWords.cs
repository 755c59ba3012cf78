namespace Verbatim.Checks.Claims;

/// <summary>The words of a short text that carry its content. Data: <c>Lexicons/function-words.en.yaml</c> says which do not.</summary>
internal static class ContentWords
{
    private static readonly Lazy<FrozenSet<string>> FunctionWords =
        new(static () => Lexicon.Load("function-words.en.yaml").Phrases("words").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The words, each once.</summary>
    public static HashSet<string> Of(string text) =>
        [.. WordTexts.Of(text).Select(static w => Stem(w.Folded)).Where(static w => !FunctionWords.Value.Contains(w))];

    /// <summary>Whether two texts say the same as far as their words go: of the shorter one, most are in the other.</summary>
    public static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        (HashSet<string> shorter, HashSet<string> longer) = one.Count <= other.Count ? (one, other) : (other, one);
        int shared = shorter.Count(longer.Contains);
        return shorter.Count > 0 && (shared == longer.Count || (shared >= 2 && shared * 5 >= shorter.Count * 3));
    }

    // A possessive and a plural are the same word.
    private static string Stem(string word)
    {
        string bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        if (bare.Length > 4 && bare.EndsWith("ies", StringComparison.Ordinal))
            return bare[..^3] + "y";
        return bare.Length > 3 && bare[^1] == 's' && bare[^2] is not ('s' or 'u' or 'i') ? bare[..^1] : bare;
    }
}
