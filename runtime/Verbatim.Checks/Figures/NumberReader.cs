using System.Text.RegularExpressions;

namespace Verbatim.Checks.Figures;

/// <summary>Finds the numbers that a text gives, in digits and in words.</summary>
/// <param name="lexicon">How the text's language writes them.</param>
public sealed partial class NumberReader(NumberLexicon lexicon)
{
    // A word, or a number with its separators; never a part of either.
    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>The numbers that begin inside a stretch of a text, in order.</summary>
    /// <param name="text">The whole text: a qualifier may stand before the stretch.</param>
    /// <param name="span">The stretch.</param>
    public List<TextNumber> Read(string text, TextSpan span)
    {
        List<TextNumber> numbers = [];
        int position = span.Start;
        while (Token().Match(text, position) is { Success: true } match && match.Index < span.End)
        {
            position = match.Index + match.Length;
            if (Value(match.Value) is not { } value)
                continue;
            (value, position) = Continue(text, value, position, isWord: !char.IsDigit(match.Value[0]));
            (QuantityQualifier? qualifier, string? phrase) = QualifierBefore(text, match.Index);
            numbers.Add(new TextNumber(value, TextSpan.FromBounds(match.Index, position), qualifier, phrase));
        }
        return numbers;
    }

    private decimal? Value(string token) =>
        char.IsDigit(token[0])
            ? decimal.TryParse(token, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out decimal number) ? number : null
            : lexicon.Words.TryGetValue(token, out decimal word) ? word
            : lexicon.Multipliers.TryGetValue(token, out decimal multiplier) && token.Length > 2 ? multiplier
            : null;

    // What follows belongs to the number while it makes it larger: twenty-eight, 105 million, tens of thousands.
    private (decimal Value, int End) Continue(string text, decimal value, int end, bool isWord)
    {
        int next = end;
        while (Token().Match(text, next) is { Success: true } match && IsJoined(text, next, match.Index))
        {
            next = match.Index + match.Length;
            if (lexicon.Connectors.Contains(match.Value))
                continue;
            if (lexicon.Multipliers.TryGetValue(match.Value, out decimal multiplier))
                value *= multiplier;
            else if (isWord && value is >= 20 and < 100 && value % 10 == 0 && lexicon.Words.TryGetValue(match.Value, out decimal unit)
                && unit is > 0 and < 10)
                value += unit;
            else
                break;
            end = next;
        }
        return (value, end);
    }

    private static bool IsJoined(string text, int from, int to) =>
        to - from <= 1 && (to == from || text[from] is ' ' or '-' or '\u00A0' or '\u2011');

    private (QuantityQualifier? Qualifier, string? Phrase) QualifierBefore(string text, int index)
    {
        // A sign of a currency may stand between: nearly $105 million.
        int end = index;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || char.GetUnicodeCategory(text[end - 1]) == UnicodeCategory.CurrencySymbol))
            end--;
        foreach ((string phrase, QuantityQualifier qualifier) in lexicon.Qualifiers)
        {
            int start = end - phrase.Length;
            if (start >= 0 && (start == 0 || !char.IsLetter(text[start - 1]))
                && string.Compare(text, start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return (qualifier, text[start..end]);
            }
        }
        return (null, null);
    }
}
