namespace Verbatim.Checks.Reading.Structure;

/// <summary>The parts of a text.</summary>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
/// <param name="Signature">Who signs it, or null where the text does not say.</param>
/// <param name="EmptySources">The headings of sources below which there is none.</param>
internal sealed record ArticleStructure(
    ImmutableArray<TextParagraph> Paragraphs, Signature? Signature, ImmutableArray<TextSpan> EmptySources)
{
    private const int LongestLine = 160;
    private const int ShortestHeadline = 3;

    /// <summary>Recognises the parts of a text.</summary>
    public static ArticleStructure Of(TextWords words, IReadOnlyList<TextSpan> paragraphs, ImmutableArray<Sentence> sentences,
        StructureLexicon lexicon)
    {
        Lines lines = Lines.Of(words, paragraphs, sentences, lexicon);
        ParagraphRole[] roles = new ParagraphRole[paragraphs.Count];
        int prose = Enumerable.Range(0, paragraphs.Count).FirstOrDefault(i => lines.IsProse(i) && !lines.IsChrome(i), paragraphs.Count);
        bool isChromeFromHere = false;
        int headline = -1;
        Signature? signature = null;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            isChromeFromHere = lines.BeginsChrome(i) || (isChromeFromHere && !lines.IsProse(i));
            roles[i] = lines.IsProse(i) ? ParagraphRole.Prose : ParagraphRole.Heading;
            if (isChromeFromHere || lines.IsChrome(i))
                roles[i] = ParagraphRole.Chrome;
            else if (i <= prose && signature is null && lines.Signature(i) is { } signed)
                (roles[i], signature) = (ParagraphRole.Byline, signed);
            else if (headline < 0 && i < prose && lines.WordCount(i) >= ShortestHeadline)
                (roles[i], headline) = (ParagraphRole.Headline, i);
            else if (headline >= 0 && i < prose && lines.AreAlike(i, headline))
                roles[i] = ParagraphRole.RepeatedHeadline;
        }
        return new ArticleStructure(Sections(lines, paragraphs, roles, prose, out ImmutableArray<TextSpan> empty), signature, empty);
    }

    private static ImmutableArray<TextParagraph> Sections(
        Lines lines, IReadOnlyList<TextSpan> paragraphs, ParagraphRole[] roles, int prose, out ImmutableArray<TextSpan> empty)
    {
        ImmutableArray<TextParagraph>.Builder parts = ImmutableArray.CreateBuilder<TextParagraph>(paragraphs.Count);
        ImmutableArray<TextSpan>.Builder withoutSources = ImmutableArray.CreateBuilder<TextSpan>();
        SectionKind section = SectionKind.Headline;
        int sources = -1;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SectionKind? begun = roles[i] == ParagraphRole.Heading ? lines.HeadingKind(i) : null;
            if (i < prose && begun is SectionKind.Body)
                begun = SectionKind.Deck;
            // Below sources a line is one of them, unless it is a heading that is known.
            if (section == SectionKind.Sources && begun is SectionKind.Body && roles[i] == ParagraphRole.Heading)
                (begun, roles[i]) = (null, ParagraphRole.Item);
            // Among questions and answers a question is one of them.
            if (section == SectionKind.Faq && begun is SectionKind.Body && lines.IsQuestion(i))
                begun = null;
            if (begun is not null || (roles[i] == ParagraphRole.Prose && section is SectionKind.Headline or SectionKind.Deck))
            {
                Close(i);
                section = begun ?? SectionKind.Body;
                sources = section == SectionKind.Sources ? i : -1;
            }
            SectionKind kind = roles[i] switch
            {
                ParagraphRole.Chrome => SectionKind.Chrome,
                ParagraphRole.Headline or ParagraphRole.RepeatedHeadline or ParagraphRole.Byline => SectionKind.Headline,
                _ => section,
            };
            parts.Add(new TextParagraph(paragraphs[i], roles[i], kind));
        }
        Close(paragraphs.Count);
        empty = withoutSources.ToImmutable();
        return parts.MoveToImmutable();

        void Close(int end)
        {
            if (sources >= 0 && Enumerable.Range(sources + 1, end - sources - 1).All(i => roles[i] == ParagraphRole.Chrome))
                withoutSources.Add(paragraphs[sources]);
        }
    }

    /// <summary>What each paragraph looks like, apart from the others.</summary>
    private sealed record Lines(TextWords Words, IReadOnlyList<TextSpan> Paragraphs, (int First, int End, int Sentences)[] Ranges,
        StructureLexicon Lexicon)
    {
        public static Lines Of(TextWords words, IReadOnlyList<TextSpan> paragraphs, ImmutableArray<Sentence> sentences,
            StructureLexicon lexicon)
        {
            (int First, int End, int Sentences)[] ranges = new (int, int, int)[paragraphs.Count];
            foreach (Sentence sentence in sentences)
            {
                (int first, int _, int count) = ranges[sentence.Paragraph];
                ranges[sentence.Paragraph] = (count == 0 ? sentence.First : first, sentence.End, count + 1);
            }
            return new Lines(words, paragraphs, ranges, lexicon);
        }

        public int WordCount(int i) => Ranges[i].End - Ranges[i].First;

        // A sentence, or more than a line: a question alone may be a headline.
        public bool IsProse(int i)
        {
            ReadOnlySpan<char> line = Words.Text.AsSpan(Paragraphs[i].Start, Paragraphs[i].Length).TrimEnd("\"'”’»)]");
            return Ranges[i].Sentences > 1 || Paragraphs[i].Length > LongestLine
                || (line.Length > 0 && line[^1] is '.' or '…' or '。' && WordCount(i) > ShortestHeadline);
        }

        public bool IsChrome(int i)
        {
            (int first, int end, _) = Ranges[i];
            if (first == end || Lexicon.ChromeLines.Is(Words, first, end) || (!IsLong(i) && Lexicon.ChromeStarts.At(Words, first) > 0))
                return true;
            string line = Words.Text.Substring(Paragraphs[i].Start, Math.Min(Paragraphs[i].Length, LongestLine));
            return (!IsProse(i) && (line.Contains("   ", StringComparison.Ordinal)
                || Lexicon.PathSigns.Any(sign => line.Contains(sign, StringComparison.Ordinal))))
                || (!IsLong(i) && Lexicon.ChromePhrases.IsIn(Words, first, end) && Ranges[i].Sentences <= 2);
        }

        public bool IsQuestion(int i) => Words.Text[Paragraphs[i].End - 1] is '?' or '？' or '؟';

        public bool BeginsChrome(int i) =>
            !IsProse(i) && Lexicon.ChromeFromHere.At(Words, Ranges[i].First) > 0 && WordCount(i) <= 5 && WordCount(i) > 0;

        public Signature? Signature(int i) => Structure.Signature.Of(Words, Ranges[i].First, Ranges[i].End, Lexicon);

        public bool AreAlike(int i, int j)
        {
            if (WordCount(i) != WordCount(j))
                return false;
            for (int at = 0; at < WordCount(i); at++)
            {
                if (Words[Ranges[i].First + at].Key != Words[Ranges[j].First + at].Key)
                    return false;
            }
            return true;
        }

        public SectionKind HeadingKind(int i)
        {
            (int first, int end, _) = Ranges[i];
            return Lexicon.SourcesHeadings.Is(Words, first, end) ? SectionKind.Sources
                : Lexicon.FaqHeadings.At(Words, first) > 0 ? SectionKind.Faq
                : Lexicon.CalloutHeadings.At(Words, first) > 0 ? SectionKind.Callout
                : SectionKind.Body;
        }

        private bool IsLong(int i) => Paragraphs[i].Length > 3 * LongestLine;
    }
}
