namespace Verbatim.Cli.Fixing;

/// <summary>Whether fixes did what they were for and nothing else.</summary>
/// <param name="Suspects">The files in which something went wrong; where that is a file that was not edited, all that were.</param>
/// <param name="Problem">What went wrong first, as the end of a sentence; null where nothing did.</param>
internal sealed record FixVerdict(IReadOnlySet<string> Suspects, string? Problem)
{
    // The rules of the desk look only at articles that can be read: what they find then was there before.
    private const string FoundInDocuments = "LML";
    private const string FoundInSyntax = "LML0";

    /// <summary>Whether all is well.</summary>
    public bool Holds => Problem is null;

    /// <summary>Compares what was found before and after.</summary>
    public static FixVerdict On(FixedFiles before, FixedFiles after, List<PendingFix> fixes)
    {
        Dictionary<Kind, int> allowed = Count(before.Findings, before);
        foreach (PendingFix fix in fixes)
            allowed[new Kind(fix.File, fix.Finding.Code)]--;
        HashSet<string> madeReadable = [.. fixes.Where(static fix => fix.Finding.Code.StartsWith(FoundInSyntax, StringComparison.Ordinal))
            .Select(static fix => fix.File)];
        HashSet<string> edited = [.. fixes.Select(static fix => fix.File)];
        HashSet<Kind> aims = [.. fixes.Select(static fix => new Kind(fix.File, fix.Finding.Code))];

        HashSet<string> suspects = new(StringComparer.Ordinal);
        string? problem = null;
        foreach ((Kind kind, int count) in Count(after.Findings, after))
        {
            if (count <= allowed.GetValueOrDefault(kind))
                continue;
            Diagnostic made = after.Findings.First(finding => finding.Code == kind.Code && FileOf(after, finding) == kind.File);
            bool isAim = aims.Contains(kind);
            bool isError = kind.Code.StartsWith(FoundInDocuments, StringComparison.Ordinal)
                && (made.Severity == DiagnosticSeverity.Error || made.Descriptor.Severity == DiagnosticSeverity.Error);
            if (!isAim && (!isError || (madeReadable.Count > 0 && !IsAtEdit(after, kind))))
                continue;
            problem ??= isAim ? $"leaves {kind.Code}" : $"makes another error: {made.Code}: {made.Message}";
            suspects.UnionWith(edited.Contains(kind.File) ? [kind.File] : edited);
        }
        return new FixVerdict(suspects, problem);
    }

    /// <summary>
    /// Whether a finding stands in a line that was edited. In a file that could not be read before, all else was there unseen.
    /// </summary>
    private static bool IsAtEdit(FixedFiles after, Kind kind)
    {
        if (!after.Edited.TryGetValue(kind.File, out EditedText? text))
            return false;
        HashSet<int> lines = [];
        foreach (TextChange change in text.Changes())
        {
            int last = text.Current.GetLinePosition(change.New.End).Line;
            for (int line = text.Current.GetLinePosition(change.New.Start).Line; line <= last; line++)
                lines.Add(line);
        }
        return after.Findings.Any(finding => finding.Code == kind.Code && FileOf(after, finding) == kind.File
            && lines.Contains(finding.Location.LineSpan.Start.Line));
    }

    private static Dictionary<Kind, int> Count(IEnumerable<Diagnostic> findings, FixedFiles files) =>
        findings.GroupBy(finding => new Kind(FileOf(files, finding), finding.Code))
            .ToDictionary(static same => same.Key, static same => same.Count());

    private static string FileOf(FixedFiles files, Diagnostic finding) => files.Texts.FullPath(finding.Location.Path);

    private readonly record struct Kind(string File, string Code);
}
