namespace Verbatim.Checks.Sources;

/// <summary>
/// The words of an article that are its own: its prose, without quotations and without the page around it. As numbers, since those of all
/// articles are held at once: twelve bytes a word.
/// </summary>
internal sealed class OwnWords
{
    private readonly ulong[] _hashes;
    private readonly int[] _stretches;

    private OwnWords(ulong[] hashes, int[] stretches) => (_hashes, _stretches) = (hashes, stretches);

    /// <summary>How many there are.</summary>
    public int Count => _hashes.Length;

    /// <summary>A word as a number; two words that differ seldom have the same.</summary>
    public ulong this[int word] => _hashes[word];

    /// <summary>Whether two words stand in one stretch, with no quotation and no other paragraph between.</summary>
    public bool AreTogether(int one, int other) => _stretches[one] == _stretches[other];

    /// <summary>The words of an article.</summary>
    public static OwnWords Of(ArticleText article)
    {
        List<ulong> hashes = [];
        List<int> stretches = [];
        int stretch = 0;
        foreach (TextSpan part in Stretches(article))
        {
            for (int at = part.Start; WordTexts.Next(article.Text.Text, part.End, ref at, out int from);)
            {
                hashes.Add(Hash(article.Text.Text.AsSpan(from, at - from)));
                stretches.Add(stretch);
            }
            stretch++;
        }
        return new OwnWords([.. hashes], [.. stretches]);
    }

    /// <summary>Where some words stand, found by going over the article again.</summary>
    public static TextSpan Span(ArticleText article, int first, int count)
    {
        int word = 0, start = 0;
        foreach (TextSpan part in Stretches(article))
        {
            for (int at = part.Start; WordTexts.Next(article.Text.Text, part.End, ref at, out int from); word++)
            {
                start = word == first ? from : start;
                if (word == first + count - 1)
                    return TextSpan.FromBounds(start, at);
            }
        }
        return default;
    }

    private static IEnumerable<TextSpan> Stretches(ArticleText article)
    {
        ImmutableArray<Quotation> quotations = article.Reading.Quotations;
        int quotation = 0;
        foreach (TextParagraph paragraph in article.Reading.Paragraphs)
        {
            if (paragraph.Role != ParagraphRole.Prose || paragraph.Section is SectionKind.Chrome or SectionKind.Sources)
                continue;
            int from = paragraph.Span.Start;
            for (; quotation < quotations.Length && quotations[quotation].Span.Start < paragraph.Span.End; quotation++)
            {
                TextSpan quoted = quotations[quotation].Span;
                if (quoted.Start < from)
                    continue;
                yield return TextSpan.FromBounds(from, quoted.Start);
                from = quoted.End;
            }
            yield return TextSpan.FromBounds(from, Math.Max(from, paragraph.Span.End));
        }
    }

    // FNV-1a: the same in every run, which the string's own hash is not.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            // What is not plain is folded first; the plain words, nearly all, make no string.
            if (!char.IsAscii(c))
                return Hash(WordTexts.Fold(word));
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        }
        return hash;
    }

    private static ulong Hash(string folded)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in folded)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
