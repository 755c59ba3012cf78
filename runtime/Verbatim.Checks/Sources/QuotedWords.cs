namespace Verbatim.Checks.Sources;

/// <summary>A recorded quotation by its words. What editors put in brackets does not count, and an ellipsis parts it.</summary>
internal sealed class QuotedWords
{
    private QuotedWords(ArticleDocument document, Quote quote, List<string[]> parts)
    {
        Document = document;
        Quote = quote;
        Parts = parts;
        Words = [.. parts.SelectMany(static part => part)];
        Key = string.Join(' ', Words);
    }

    /// <summary>The article.</summary>
    public ArticleDocument Document { get; }

    /// <summary>The quotation as recorded.</summary>
    public Quote Quote { get; }

    /// <summary>Its words, folded.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words between ellipses.</summary>
    public IReadOnlyList<string[]> Parts { get; }

    /// <summary>The words as one text; the same for two quotations of the same words.</summary>
    public string Key { get; }

    /// <summary>Where it stands in the text.</summary>
    public Location Passage => Document.Text.GetLocation(Document.Find(Quote));

    /// <summary>The quotations of an article that are somebody's words: no titles of works.</summary>
    public static IEnumerable<QuotedWords> In(ArticleDocument document) =>
        from quote in document.Article.Quotes
        where quote.QuoteKind is QuoteKind.Full or QuoteKind.Partial
        select new QuotedWords(document, quote, PartsOf(quote.ExactText));

    /// <summary>Whether all of its parts stand in another quotation, in their order: then it is that one, shortened.</summary>
    public bool IsPartOf(QuotedWords other)
    {
        int from = 0;
        foreach (string[] part in Parts)
        {
            int at = Find(other.Words, part, from);
            if (at < 0)
                return false;
            from = at + part.Length;
        }
        return true;
    }

    private static int Find(IReadOnlyList<string> words, string[] part, int from)
    {
        for (int at = from; at + part.Length <= words.Count; at++)
        {
            int same = 0;
            while (same < part.Length && words[at + same] == part[same])
                same++;
            if (same == part.Length)
                return at;
        }
        return -1;
    }

    private static List<string[]> PartsOf(string text)
    {
        List<string[]> parts = [];
        int depth = 0, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isGap = i == text.Length || text[i] is '[' or '…' || string.CompareOrdinal(text, i, "...", 0, 3) == 0;
            if (isGap && depth == 0)
                Add(start, i);
            if (i == text.Length)
                break;
            depth += text[i] == '[' ? 1 : text[i] == ']' && depth > 0 ? -1 : 0;
            if (isGap || text[i] == ']')
                start = i + 1;
        }
        return parts;

        void Add(int from, int to)
        {
            string[] words = [.. WordTexts.Of(text, from, Math.Max(from, to)).Select(static w => w.Folded)];
            if (words.Length > 0)
                parts.Add(words);
        }
    }
}
