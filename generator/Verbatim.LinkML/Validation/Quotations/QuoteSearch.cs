namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>Finds the places of a quotation in a text, code point by code point.</summary>
internal static class QuoteSearch
{
    // What a finding needs is whether there is one place; past this many the count is of no interest.
    private const int MostPlaces = 1000;

    /// <summary>Where the quotation begins, each time it occurs.</summary>
    public static List<int> FindAll(string text, string quote)
    {
        List<int> places = [];
        for (int at = Find(text, quote, 0); at >= 0 && places.Count < MostPlaces; at = Find(text, quote, at + 1))
            places.Add(at);
        return places;
    }

    /// <summary>Keeps the places with the given text just before and just after.</summary>
    public static List<int> Choose(string text, string quote, List<int> places, string? prefix, string? suffix) => places.FindAll(at =>
    {
        bool hasPrefix = prefix is null
            || (at >= prefix.Length && string.CompareOrdinal(text, at - prefix.Length, prefix, 0, prefix.Length) == 0);
        int end = at + quote.Length;
        return hasPrefix && (suffix is null || string.CompareOrdinal(text, end, suffix, 0, suffix.Length) == 0);
    });

    private static int Find(string text, string quote, int start) =>
        start > text.Length ? -1 : text.IndexOf(quote, start, StringComparison.Ordinal);
}
