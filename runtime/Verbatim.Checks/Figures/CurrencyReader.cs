namespace Verbatim.Checks.Figures;

/// <summary>Finds the currency of a sum that a text gives. Data: <c>Lexicons/currencies.en.yaml</c>.</summary>
public sealed class CurrencyReader
{
    private static readonly Lazy<CurrencyReader> LazyEnglish = new(static () => new CurrencyReader(Lexicon.Load("currencies.en.yaml")));

    private readonly FrozenDictionary<string, IReadOnlyList<string>> _words;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _adjectives;
    private readonly List<(string Sign, IReadOnlyList<string> Codes)> _signs;
    private readonly FrozenSet<string> _codes;

    private CurrencyReader(Lexicon lexicon)
    {
        Lexicon words = lexicon.Below("words"), signs = lexicon.Below("signs"), adjectives = lexicon.Below("adjectives");
        _words = words.Names.ToFrozenDictionary(static w => w, words.Phrases, StringComparer.OrdinalIgnoreCase);
        _adjectives = adjectives.Names.ToFrozenDictionary(static w => w, adjectives.Phrases, StringComparer.OrdinalIgnoreCase);
        _signs = [.. signs.Names.Select(sign => (sign, signs.Phrases(sign))).OrderByDescending(static s => s.sign.Length)];
        _codes = _signs.SelectMany(static s => s.Codes).Concat(_words.Values.SelectMany(static w => w)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>How English names currencies.</summary>
    public static CurrencyReader English => LazyEnglish.Value;

    /// <summary>
    /// The codes of the currencies that a sum can be in, and where the text says so; null where it says nothing of a currency.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="number">Where the sum's number stands.</param>
    public (IReadOnlyList<string> Codes, TextSpan Span)? Read(string text, TextSpan number)
    {
        int before = number.Start;
        while (before > 0 && text[before - 1] is ' ' or '\u00A0')
            before--;
        foreach ((string sign, IReadOnlyList<string> codes) in _signs)
        {
            if (before >= sign.Length && string.CompareOrdinal(text, before - sign.Length, sign, 0, sign.Length) == 0)
                return (codes, TextSpan.FromBounds(before - sign.Length, number.End));
        }
        if (before >= 3 && _codes.Contains(text[(before - 3)..before]) && (before == 3 || !char.IsLetter(text[before - 4])))
            return ([text[(before - 3)..before]], TextSpan.FromBounds(before - 3, number.End));
        return After(text, number);
    }

    private (IReadOnlyList<string> Codes, TextSpan Span)? After(string text, TextSpan number)
    {
        (string first, int end) = Word(text, number.End);
        IReadOnlyList<string>? whose = _adjectives.GetValueOrDefault(first);
        (string word, int wordEnd) = whose is null ? (first, end) : Word(text, end);
        if (_codes.Contains(word))
            return ([word], TextSpan.FromBounds(number.Start, wordEnd));
        IReadOnlyList<string>? codes = _words.GetValueOrDefault(word) ?? _words.GetValueOrDefault(word.EndsWith('s') ? word[..^1] : word);
        if (codes is null)
            return null;
        return (whose is null ? codes : [.. codes.Intersect(whose).DefaultIfEmpty(codes[0])], TextSpan.FromBounds(number.Start, wordEnd));
    }

    private static (string Word, int End) Word(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '-')
            start++;
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return (text[start..end], end);
    }
}
