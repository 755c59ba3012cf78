namespace Verbatim.Checks.Claims;

/// <summary>Tells an update from a contradiction, by the words around the values. Data: <c>Lexicons/updates.en.yaml</c>.</summary>
internal static class UpdateWords
{
    private static readonly Lazy<List<string>> Phrases =
        new(static () => [.. Lexicon.Load("updates.en.yaml").Phrases("words").Select(static w => $" {w} ")]);

    /// <summary>
    /// Whether an article tells one of the values as older than another: in a sentence of one of them, there is a word for it.
    /// </summary>
    public static bool Explain(ValueConflict conflict) =>
        conflict.Claims.OfType<StatedClaim>().Any(static claim => IsUpdate(claim.Document.Text.Text, claim));

    private static bool IsUpdate(string text, StatedClaim claim)
    {
        int start = text.LastIndexOfAny(['.', '\n', '!', '?'], Math.Max(claim.Start - 1, 0)) + 1;
        int end = text.IndexOfAny(['.', '\n', '!', '?'], Math.Min(claim.Start + claim.Claim.Evidence[0].Exact.Length, text.Length));
        string sentence = $" {string.Join(' ', WordTexts.Of(text, start, end < 0 ? text.Length : end).Select(static w => w.Folded))} ";
        return Phrases.Value.Exists(phrase => sentence.Contains(phrase, StringComparison.Ordinal));
    }
}
