namespace Verbatim.Cli.Commands;

/// <summary>What the article desk finds in the documents of a build that were held to the schema already.</summary>
internal static class BuiltDesk
{
    private const string Family = "VBT";

    /// <summary>
    /// Writes the findings as <c>verbatim check --format msbuild --codes VBT</c> would print them. Where there is more to say nothing is
    /// written: then the build's own target asks the desk, and says it.
    /// </summary>
    public static void Write(
        PlannedDesk asked, CheckedProject project, FileTexts texts, WorkingFolder folder, DateOnly today, DateTime started,
        CancellationToken stopping)
    {
        Dictionary<string, ProjectDocument> documents = project.Documents
            .ToDictionary(document => folder.Resolve(document.Path), StringComparer.Ordinal);
        DeskFiles files = DeskFiles.Listed(folder, asked.List);
        (CorpusFiles read, EquatableArray<Diagnostic> problems) = files.Read(texts);
        SourceText[] all = [.. read.Articles, .. read.Knowledge];
        if (!problems.IsEmpty || !all.All(text => documents.ContainsKey(folder.Resolve(text.Path))))
            return;
        Corpus corpus = CorpusLoader.Load(
            read with { PublishedAt = text => documents[folder.Resolve(text.Path)].Outcome.Published }, cancellationToken: stopping);
        DiagnosticSeverity most = Enum.Parse<DiagnosticSeverity>(asked.AtMost, ignoreCase: true);
        Diagnostic[] found =
        [
            .. ArticleDesk.Check(corpus, today, cancellationToken: stopping)
                .Where(static finding => finding.Code.StartsWith(Family, StringComparison.Ordinal))
                .Select(finding => finding.Severity > most ? finding with { Severity = most } : finding)
                .Where(static finding => finding.Severity >= DiagnosticSeverity.Warning).Order(DiagnosticOrder.Instance),
        ];
        if (texts.Refusals.Any())
            return;
        string path = folder.Resolve(asked.Findings);
        using (StreamWriter output = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            new MsBuildRenderer().Render(output, found, DiagnosticSummary.Of(all.Length, found));
        Stamp.Set(path, started);
    }
}
