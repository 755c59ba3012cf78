namespace Verbatim.Checks.Reading;

/// <summary>A text on its way to a <see cref="TextReading"/>: what the later steps of reading find things among.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Names">The names in it.</param>
/// <param name="Quotations">What it quotes.</param>
internal sealed record ReadText(
    TextWords Words, ImmutableArray<Sentence> Sentences, ArticleStructure Parts, NamesInText Names, ImmutableArray<Quotation> Quotations)
{
    private readonly int[] _sentenceOf = SentencesOfWords(Words.Count, Sentences);
    private readonly bool[] _isQuoted = QuotedWords(Words, Quotations);

    /// <summary>The paragraph that is the headline, or null where there is none.</summary>
    public int? Headline { get; } = HeadlineOf(Parts);

    /// <summary>The index of the sentence that a word stands in.</summary>
    public int SentenceOf(int word) => _sentenceOf[word];

    /// <summary>Whether a word is the first of its sentence.</summary>
    public bool IsFirst(int word) => Sentences[_sentenceOf[word]].First == word;

    /// <summary>Whether a word stands inside a quotation.</summary>
    public bool IsQuoted(int word) => _isQuoted[word];

    /// <summary>What the paragraph of a word is.</summary>
    public TextParagraph ParagraphOf(int word) => Parts.Paragraphs[Words[word].Paragraph];

    /// <summary>Whether a sentence is the article's: not the page around it, nor what is left of a page in it.</summary>
    public bool IsArticle(Sentence sentence) => Parts.Paragraphs[sentence.Paragraph].Role != ParagraphRole.Chrome;

    /// <summary>The words between two, as written.</summary>
    public string Written(int from, int to) => Words.Text[Words[from].Start..Words[to - 1].End];

    private static int? HeadlineOf(ArticleStructure parts)
    {
        for (int i = 0; i < parts.Paragraphs.Length; i++)
        {
            if (parts.Paragraphs[i].Role == ParagraphRole.Headline)
                return i;
        }
        return null;
    }

    private static int[] SentencesOfWords(int count, ImmutableArray<Sentence> sentences)
    {
        int[] indices = new int[count];
        for (int i = 0; i < sentences.Length; i++)
            Array.Fill(indices, i, sentences[i].First, sentences[i].End - sentences[i].First);
        return indices;
    }

    private static bool[] QuotedWords(TextWords words, ImmutableArray<Quotation> quotations)
    {
        bool[] isQuoted = new bool[words.Count];
        foreach (Quotation quotation in quotations)
        {
            for (int i = words.FirstFrom(quotation.Inner.Start); i < words.Count && words[i].Start < quotation.Inner.End; i++)
                isQuoted[i] = true;
        }
        return isQuoted;
    }
}
