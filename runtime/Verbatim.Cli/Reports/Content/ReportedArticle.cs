namespace Verbatim.Cli.Reports.Content;

/// <summary>A text with a page of its own.</summary>
/// <param name="Page">Where its page is.</param>
/// <param name="Text">The text.</param>
/// <param name="Record">What people recorded of it, or null where nobody has, or the record has errors.</param>
/// <param name="RecordPath">The file of the record, one with errors too, or null.</param>
/// <param name="Reading">What the text alone says, or null where it was not read.</param>
/// <param name="Findings">The findings with a place in the text or in its record.</param>
/// <param name="Passages">Their places in the text, in its order.</param>
internal sealed record ReportedArticle(
    PagePath Page,
    SourceText Text,
    ArticleDocument? Record,
    string? RecordPath,
    ArticleText? Reading,
    ImmutableArray<ReportedFinding> Findings,
    ImmutableArray<Passage> Passages)
{
    /// <summary>What it is called: its headline, or the first line that says anything.</summary>
    public string Title { get; } = Record?.Article.Headline ?? FirstLine(Text);

    /// <summary>What tells it from others: its identifier, or the name of its file.</summary>
    public string Id { get; } = Record?.Article.Id ?? Path.GetFileName(Text.Path);

    /// <summary>The language of the text, as far as it is recorded.</summary>
    public string? Language => Record?.Article.Language;

    /// <summary>How many findings have a severity.</summary>
    public int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Finding.Severity == severity);

    private static string FirstLine(SourceText text)
    {
        for (int line = 0; line < text.LineCount; line++)
        {
            if (text.GetLine(line).Trim() is { Length: > 0 } words)
                return words.Length <= 120 ? words : words[..120] + "…";
        }
        return System.IO.Path.GetFileName(text.Path);
    }
}
