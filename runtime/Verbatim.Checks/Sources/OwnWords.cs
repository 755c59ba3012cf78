using System.Collections.Immutable;
using Verbatim.Articles;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>The words of an article that are its own: its prose, without quotations and without the page around it.</summary>
internal sealed class OwnWords
{
    private readonly List<ulong> _hashes = [];
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _stretches = [];

    private OwnWords()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => _hashes.Count;

    /// <summary>A word as a number; two words that differ seldom have the same.</summary>
    public ulong this[int word] => _hashes[word];

    /// <summary>Where some words stand.</summary>
    public TextSpan Span(int first, int count) => TextSpan.FromBounds(_spans[first].Start, _spans[first + count - 1].End);

    /// <summary>Whether two words stand in one stretch, with no quotation and no other paragraph between.</summary>
    public bool AreTogether(int one, int other) => _stretches[one] == _stretches[other];

    /// <summary>The words of an article.</summary>
    public static OwnWords Of(ArticleText article)
    {
        OwnWords words = new();
        string text = article.Text.Text;
        ImmutableArray<Quotation> quotations = article.Reading.Quotations;
        int stretch = 0, quotation = 0;
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
                words.Add(text, from, quoted.Start, stretch++);
                from = quoted.End;
            }
            words.Add(text, from, paragraph.Span.End, stretch++);
        }
        return words;
    }

    private void Add(string text, int start, int end, int stretch)
    {
        foreach (WordTexts.Word word in WordTexts.Of(text, start, end))
        {
            _hashes.Add(Hash(word.Folded));
            _spans.Add(TextSpan.FromBounds(word.Start, word.End));
            _stretches.Add(stretch);
        }
    }

    // FNV-1a: the same in every run, which the string's own hash is not.
    private static ulong Hash(string word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
