namespace Verbatim.Checks.Rules;

/// <summary>
/// Articles that share long runs of words outside quotations are one source, however many agree. Each group is one finding.
/// </summary>
internal static class SharedWordGroups
{
    private const int LongestShown = 80;

    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from copied in SourceGroups.Of(corpus).Copied
        let first = copied.Passages[0]
        select SourceDiagnostics.SharedWords.At(first.Passage, Names(copied), Shorten(first.Article.Read(first.Passage.Span))) with
        {
            Related = [.. copied.Passages.Skip(1)
                .Select(static p => new RelatedLocation($"{p.Words} words in a row in {p.Article.Id}", p.Passage))],
        };

    private static string Names(CopiedGroup copied)
    {
        List<string> names = [.. copied.Passages.Select(static p => p.Article.Id)];
        return names.Count <= 4 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(3))} and {names.Count - 3} more articles";
    }

    private static string Shorten(string passage) =>
        passage.Length <= LongestShown ? passage : passage[..(LongestShown - 3)].TrimEnd() + "...";
}
