namespace Verbatim.Checks.Drafting;

/// <summary>What a record is drafted from.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Knowledge">What is known.</param>
/// <param name="Passages">The passages of the text.</param>
/// <param name="Slug">The part of the record's ids that is its own.</param>
internal sealed record DraftSubject(TextReading Reading, KnowledgeBase Knowledge, UniquePassages Passages, string Slug)
{
    /// <summary>No record has more of one kind: who reads it has to decide about each.</summary>
    public const int MostItems = 500;

    /// <summary>Nothing in a record needs more passages to say so.</summary>
    public const int MostPassages = 20;

    private const int LongestSaying = 60;
    private const int LongestClause = 240;

    /// <summary>The words of a passage.</summary>
    public string Read(TextSpan passage) => Reading.Text.Text.Substring(passage.Start, passage.Length);

    /// <summary>A passage as a question repeats it: in one line, with the line that it stands in.</summary>
    public string Say(TextSpan passage)
    {
        string words = string.Join(' ', Read(passage).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string shown = words.Length <= LongestSaying
            ? words : words[..(char.IsHighSurrogate(words[LongestSaying - 1]) ? LongestSaying - 1 : LongestSaying)].TrimEnd() + "...";
        return $"'{DisplayText.Escape(shown)}' (line {Reading.Text.GetLinePosition(passage.Start).Line + 1})";
    }

    /// <summary>What a paragraph is that a passage stands in, or null where it stands in none.</summary>
    public TextParagraph? ParagraphOf(TextSpan passage)
    {
        (int low, int high) = (0, Reading.Paragraphs.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextParagraph paragraph = Reading.Paragraphs[middle];
            if (passage.Start < paragraph.Span.Start)
                high = middle - 1;
            else if (passage.Start >= paragraph.Span.End)
                low = middle + 1;
            else
                return paragraph;
        }
        return null;
    }

    /// <summary>
    /// The passage with what it needs to be understood: from where its sentence begins to where its clause ends; the passage alone where
    /// that
    /// is too long to be read at a glance.
    /// </summary>
    public TextSpan ClauseOf(TextSpan passage)
    {
        TextSpan sentence = SentenceOf(passage);
        string text = Reading.Text.Text;
        int end = passage.End;
        while (end < sentence.End && text[end] is not (',' or ';' or '–' or '—' or ':' or '“' or '"' or '(')
            && !(text[end] == '-' && text[end - 1] == ' '))
            end++;
        while (end > passage.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end - sentence.Start <= LongestClause ? TextSpan.FromBounds(sentence.Start, end)
            : end - passage.Start <= LongestClause ? TextSpan.FromBounds(passage.Start, end)
            : passage;
    }

    /// <summary>The sentence that a passage begins in, or the passage itself where it begins in none.</summary>
    public TextSpan SentenceOf(TextSpan passage)
    {
        ImmutableArray<TextSpan> sentences = Reading.Sentences;
        (int low, int high) = (0, sentences.Length - 1);
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Start <= passage.Start ? (middle, high) : (low, middle - 1);
        }
        return sentences.Length > 0 && sentences[low].Start <= passage.Start && passage.Start < sentences[low].End
            ? TextSpan.FromBounds(sentences[low].Start, Math.Max(sentences[low].End, passage.End))
            : passage;
    }
}
