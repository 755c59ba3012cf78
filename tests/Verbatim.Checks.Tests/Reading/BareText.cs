namespace Verbatim.Checks.Tests.Reading;

/// <summary>Texts that nobody has annotated, held to knowledge that a test writes down.</summary>
internal static class BareText
{
    /// <summary>A corpus of one text.</summary>
    public static Corpus Load(string text, string knowledge = "") => CorpusLoader.Load(
        new CorpusFiles([], knowledge.Length == 0 ? [] : [SourceText.From("knowledge.yaml", knowledge)], new MemoryTextSource([]))
        {
            BareTexts = [SourceText.From("a.txt", text)],
        });

    /// <summary>What is found in a text: code and passage, a line each, in the order of the passages.</summary>
    public static string[] Findings(string text, string knowledge = "") =>
    [
        .. ArticleDesk.Check(Load(text, knowledge))
            .Where(static finding => finding.Location.Path == "a.txt")
            .Select(finding => $"{finding.Code} {text.Substring(finding.Location.Span.Start, finding.Location.Span.Length)}"),
    ];

    /// <summary>What is found of one kind.</summary>
    public static string[] Findings(string code, string text, string knowledge) =>
        [.. Findings(text, knowledge).Where(finding => finding.StartsWith(code, StringComparison.Ordinal))
            .Select(finding => finding[(code.Length + 1)..])];
}
