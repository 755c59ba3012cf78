using System.Text.RegularExpressions;

namespace Verbatim.Checks.Figures;

/// <summary>Finds the dates that a text gives. Data: <c>Lexicons/dates.en.yaml</c>.</summary>
public sealed partial class EvidenceDates
{
    private static readonly Lazy<EvidenceDates> LazyEnglish = new(static () => new EvidenceDates(Lexicon.Load("dates.en.yaml")));

    private readonly FrozenDictionary<string, int> _months;
    private readonly FrozenSet<string> _relative;

    private EvidenceDates(Lexicon words)
    {
        Lexicon months = words.Below("months");
        _months = months.Names.ToFrozenDictionary(
            static name => name, name => int.Parse(months.Text(name), CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        _relative = words.Phrases("relative").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How English writes dates.</summary>
    public static EvidenceDates English => LazyEnglish.Value;

    // Digits of a date with its year first; a word, with a day before or after it, and a year after it; a year alone.
    [GeneratedRegex(
        @"(?<![\d.,])(?<y>(?:1[5-9]|20)\d\d)-(?<m>\d\d)(?:-(?<d>\d\d))?(?!\d)"
        + @"|(?<![\d.,])(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+)?(?<word>\p{L}{3,9})\b\.?(?:\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?\b(?![.,]?\d))?(?:,?\s+(?:of\s+)?(?<y>(?:1[5-9]|20)\d\d)\b)?"
        + @"|(?<![\d.,$€£])(?<y>(?:1[5-9]|20)\d\d)\b(?![.,]?\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();

    /// <summary>The dates that stand in a stretch of a text, in order.</summary>
    public List<TextDate> Read(string text, TextSpan span)
    {
        List<TextDate> dates = [];
        int at = span.Start;
        while (Candidate().Match(text, at, span.End - at) is { Success: true } match)
        {
            TextDate? date = Date(match);
            // A word that is no month may stand before a year, or before a month with a day: look again right behind it.
            at = date is null ? match.Groups["word"].Index + match.Groups["word"].Length : match.Index + match.Length;
            if (date is not null)
                dates.Add(date);
        }
        return dates;
    }

    /// <summary>Whether a stretch of a text gives a day by way of another, as "on Wednesday" does.</summary>
    public bool IsRelative(string text, TextSpan span) =>
        WordMatch().Matches(text.Substring(span.Start, span.Length)).Any(word => _relative.Contains(word.Value));

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex WordMatch();

    private TextDate? Date(Match match)
    {
        int? year = Number(match.Groups["y"]);
        TextSpan span = new(match.Index, match.Length);
        if (!match.Groups["word"].Success)
            return new TextDate(year, Number(match.Groups["m"]), Number(match.Groups["d"]), span);
        int? day = Number(match.Groups["d"]) ?? Number(match.Groups["d2"]);
        string word = match.Groups["word"].Value;
        if (!_months.TryGetValue(word, out int month) || (year is null && day is null && !IsFullName(word)) || day > 31)
            return null;
        return new TextDate(year, month, day, span);
    }

    // "May" and "March" alone are words; so is every shortened month.
    private static bool IsFullName(string word) =>
        word.Length > 4 && char.IsUpper(word[0]) && !word.Equals("March", StringComparison.OrdinalIgnoreCase);

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
}
