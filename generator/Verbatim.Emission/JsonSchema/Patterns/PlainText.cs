using System.Text.RegularExpressions;

namespace Verbatim.Emission.JsonSchema.Patterns;

/// <summary>
/// Plain scalars of YAML: we read them as the declared range says, so <c>2025</c> can be a string, and an editor, which takes it for a
/// number, must not object.
/// </summary>
internal static class PlainText
{
    private static readonly string[] Truths = ["true", "True", "TRUE", "false", "False", "FALSE"];

    // A literal first letter and no alternatives: what matches begins with that letter, as no number does.
    private static readonly Regex BeginsWithLetter = new(@"^\^\p{L}(?![?*{])[^|]*\z", RegexOptions.CultureInvariant);

    /// <summary>The texts as JSON, and what YAML's own rules would take them for where they stand without quotation marks.</summary>
    public static IEnumerable<JsonValue> Readings(IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            yield return text;
            if (Guess(text) is { } guess)
                yield return guess;
        }
    }

    /// <summary>The number or truth value that a plain scalar is taken for, or null where it is a string.</summary>
    public static JsonValue? Guess(string text) =>
        LexicalNumber.TryReadBoolean(text.AsSpan(), out bool truth) ? (JsonValue)truth : Number(text);

    /// <summary>A number as JSON writes it, or null where the text is none.</summary>
    public static JsonLiteral? Number(string text)
    {
        if (LexicalNumber.TryReadDecimal(text.AsSpan(), out decimal exact))
            return new JsonLiteral(exact.ToString(CultureInfo.InvariantCulture));
        return LexicalNumber.TryReadDouble(text.AsSpan(), out double number) && !double.IsNaN(number) && !double.IsInfinity(number)
            ? new JsonLiteral(number.ToString("R", CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Whether text that must match the patterns can be one that YAML takes for a number or a truth value.</summary>
    public static bool CanBeGuessed(IEnumerable<Pattern> patterns) =>
        !patterns.Any(static pattern => BeginsWithLetter.IsMatch(pattern.Source) && !MatchesTruth(pattern));

    private static bool MatchesTruth(Pattern pattern)
    {
        PatternMatcher matcher = new(pattern);
        return Truths.Any(truth => matcher.Matches(truth) != false);
    }
}
