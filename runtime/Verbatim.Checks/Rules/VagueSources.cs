namespace Verbatim.Checks.Rules;

/// <summary>
/// Whose word an article goes on can be asked where it names somebody. All passages where it names nobody are one finding.
/// </summary>
internal static class VagueSources
{
    private const int Shown = 3;

    public static IEnumerable<Diagnostic> Check(Corpus corpus) => corpus.Texts.Select(Check).OfType<Diagnostic>();

    private static Diagnostic? Check(ArticleText article)
    {
        if (article.Reading.VagueSources is not [var first, .. var others])
            return null;
        string[] words =
            [.. article.Reading.VagueSources.Select(source => article.Read(source.Span)).Distinct(StringComparer.OrdinalIgnoreCase)];
        string some = string.Join(", ", words.Take(Shown).Select(static phrase => $"'{phrase}'"))
            + (words.Length > Shown ? " and others" : "");
        string count = others.IsEmpty ? "one passage goes" : $"{others.Length + 1} passages go";
        return SpeechDiagnostics.SourcesVague.At(article.Locate(first.Span), count, some) with
        {
            Related = [.. others.Select(source => new RelatedLocation("and here", article.Locate(source.Span)))],
        };
    }
}
