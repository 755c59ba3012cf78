namespace Verbatim.Cli.Fixing;

/// <summary>A finding and the edit that fixes it for certain.</summary>
/// <param name="File">The full path of the file.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">The edit.</param>
internal sealed record PendingFix(string File, Diagnostic Finding, TextFix Fix)
{
    /// <summary>What it is about, whatever stands above it by now: a fix that failed once is not tried again.</summary>
    public string Identity { get; } =
        string.Join('\0', [File, Finding.Code, Finding.Path, Finding.Message, .. Fix.Edits.Select(static edit => edit.NewText)]);

    /// <summary>The certain fixes of findings that can be made together: of two that meet in one place the first.</summary>
    /// <param name="findings">The findings, in the order of the text.</param>
    /// <param name="fileOf">The full path of a finding's file, or null where the file is not to be changed.</param>
    public static List<PendingFix> Choose(IEnumerable<Diagnostic> findings, Func<Diagnostic, string?> fileOf)
    {
        List<PendingFix> chosen = [];
        Dictionary<string, List<TextEdit>> taken = new(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            if (finding.Fixes.FirstOrDefault(static fix => fix.IsCertain) is not { } fix || fileOf(finding) is not { } file)
                continue;
            if (!taken.TryGetValue(file, out List<TextEdit>? edits))
                taken[file] = edits = [];
            if (fix.Edits.Any(edit => edits.Any(other => Meet(edit.Span, other.Span))))
                continue;
            edits.AddRange(fix.Edits);
            chosen.Add(new PendingFix(file, finding, fix));
        }
        return chosen;
    }

    /// <summary>Whether two stretches overlap or touch: an edit next to another may have been thought out without it.</summary>
    private static bool Meet(TextSpan left, TextSpan right) => left.Start <= right.End && right.Start <= left.End;
}
