namespace Verbatim.Checks.Rules;

/// <summary>An article is signed by somebody, names its sources where it says that it does, and gives its headline once.</summary>
internal static class FormOfText
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) => corpus.Texts.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(ArticleText article)
    {
        if (Role(article) is { } role)
            yield return FormDiagnostics.BylineIsRole.At(article.Locate(role.Span), article.Read(role.Span));
        foreach (TextSpan heading in article.Reading.EmptySources)
            yield return FormDiagnostics.NoSources.At(article.Locate(heading), article.Read(heading).TrimEnd(':'));
        TextParagraph? headline = null;
        foreach (TextParagraph paragraph in article.Reading.Paragraphs)
        {
            if (paragraph.Role == ParagraphRole.Headline)
                headline = paragraph;
            if (paragraph.Role == ParagraphRole.RepeatedHeadline && headline is { } first)
            {
                yield return FormDiagnostics.HeadlineRepeated.At(article.Locate(paragraph.Span)) with
                {
                    Related = [new RelatedLocation("the headline", article.Locate(first.Span))],
                };
            }
        }
    }

    // Where people recorded a person, or somebody who wrote it, they know better than the words do.
    private static Signature? Role(ArticleText article) =>
        article.Record?.Article.Byline is null or { Person: null, BylineRole: not BylineRole.Author }
            && article.Reading.Signature is { IsRole: true } signature
            ? signature
            : null;
}
