namespace Verbatim.Checks.Drafting;

/// <summary>The parts of an article.</summary>
internal static class DraftedSections
{
    private const int UsualWords = 5;
    private const int MostWords = 15;
    private const int LongestStart = 100;

    public static Drafted<Section> Of(DraftSubject subject)
    {
        List<Section> sections = [];
        TextParagraph? before = null;
        foreach (TextParagraph paragraph in subject.Reading.Paragraphs)
        {
            bool begins = before is not { } last || Begins(paragraph, last);
            before = paragraph;
            // What cannot be told from the same words elsewhere goes on with what stands above it.
            if (!begins || sections.Count >= DraftSubject.MostItems || Start(subject, paragraph) is not { } start)
                continue;
            bool hasHeading = paragraph is { Role: ParagraphRole.Heading, Section: not (SectionKind.Deck or SectionKind.Headline) };
            sections.Add(new Section
            {
                Ordinal = sections.Count + 1,
                SectionKind = paragraph.Section,
                Heading = hasHeading ? subject.Read(paragraph.Span) : null,
                Start = start,
            });
        }
        return new Drafted<Section>([.. sections], []);
    }

    private static bool Begins(TextParagraph paragraph, TextParagraph before) => paragraph.Role switch
    {
        ParagraphRole.Headline or ParagraphRole.RepeatedHeadline => true,
        ParagraphRole.Heading => before.Section != paragraph.Section || paragraph.Section is not (SectionKind.Faq or SectionKind.Deck),
        _ => before.Section != paragraph.Section,
    };

    private static TextSelector? Start(DraftSubject subject, TextParagraph paragraph)
    {
        bool isLine = paragraph.Role is ParagraphRole.Headline or ParagraphRole.RepeatedHeadline or ParagraphRole.Heading
            && paragraph.Span.Length <= 2 * LongestStart;
        if (isLine)
            return subject.Passages.Select(paragraph.Span);
        TextSelector? few = subject.Passages.Select(FirstWords(subject, paragraph.Span, UsualWords));
        return few is { Prefix: null, Suffix: null } ? few : subject.Passages.Select(FirstWords(subject, paragraph.Span, MostWords)) ?? few;
    }

    private static TextSpan FirstWords(DraftSubject subject, TextSpan paragraph, int words)
    {
        string text = subject.Reading.Text.Text;
        int limit = Math.Min(paragraph.End, paragraph.Start + LongestStart);
        int end = paragraph.Start;
        for (int at = paragraph.Start; at < limit && text[at] is not ('\r' or '\n'); at++)
        {
            bool isWordsEnd = !char.IsWhiteSpace(text[at]) && (at + 1 == paragraph.End || char.IsWhiteSpace(text[at + 1]));
            if (!isWordsEnd)
                continue;
            end = at + 1;
            if (--words == 0)
                break;
        }
        // One word that is longer than a line; a character is not cut.
        if (end == paragraph.Start)
            end = limit < paragraph.End && char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
        string found = text[paragraph.Start..end];
        string trimmed = found.TrimEnd(',', ';', ':', '.', '–', '—', '-', ' ');
        return new TextSpan(paragraph.Start, trimmed.Length > 0 ? trimmed.Length : found.Length);
    }
}
