namespace Verbatim.Checks.Drafting;

/// <summary>The headline of an article; where it has none, its first words stand in for it, and a person is asked.</summary>
internal static class DraftedHeadline
{
    private const int LongestLine = 160;

    public static (string? Headline, Decision? Open) Of(DraftSubject subject)
    {
        foreach (TextParagraph paragraph in subject.Reading.Paragraphs)
        {
            if (paragraph.Role == ParagraphRole.Headline)
                return (subject.Read(paragraph.Span), null);
        }
        if (subject.Reading.Paragraphs.IsEmpty)
            return (null, null);
        TextParagraph first = subject.Reading.Paragraphs.FirstOrDefault(static paragraph => paragraph.Role != ParagraphRole.Chrome,
            subject.Reading.Paragraphs[0]);
        return (subject.Read(Beginning(subject, first.Span)),
            new Decision("/headline", "no line above the text looks like a headline, so this is how it begins: give the headline"));
    }

    private static TextSpan Beginning(DraftSubject subject, TextSpan paragraph)
    {
        TextSpan sentence = subject.SentenceOf(paragraph with { Length = 1 });
        string text = subject.Reading.Text.Text;
        int end = Math.Min(paragraph.End, sentence.Length > 1 && sentence.Start == paragraph.Start ? sentence.End : paragraph.End);
        int line = text.AsSpan(paragraph.Start, end - paragraph.Start).IndexOfAny('\r', '\n');
        end = Math.Min(line < 0 ? end : paragraph.Start + line, paragraph.Start + LongestLine);
        if (end < text.Length && char.IsLowSurrogate(text[end]) && end - 1 > paragraph.Start)
            end--;
        while (end - 1 > paragraph.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(paragraph.Start, end);
    }
}
