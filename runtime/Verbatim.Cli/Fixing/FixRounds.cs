namespace Verbatim.Cli.Fixing;

/// <summary>
/// Makes the fixes that are certain, round by round, until there are none left. Each round is checked: what does not remove its finding or
/// makes a new error is undone, and is not tried again.
/// </summary>
/// <param name="check">Checks all files.</param>
/// <param name="fileOf">The full path of a finding's file, or null where the file is not to be changed.</param>
internal sealed class FixRounds(Func<FileTexts, EquatableArray<Diagnostic>> check, Func<Diagnostic, string?> fileOf)
{
    private const int MostChecks = 200;

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly List<string> _refusals = [];
    private int _checks;

    /// <summary>Why fixes were undone, one line each.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    /// <summary>The files with all the edits that hold.</summary>
    public FixedFiles Run(FixedFiles files)
    {
        while (NextRound(files) is { Count: > 0 } round && _checks < MostChecks)
            files = MakeAll(files, round);
        return files;
    }

    private List<PendingFix> NextRound(FixedFiles files) =>
        [.. PendingFix.Choose(files.Findings.Order(DiagnosticOrder.Instance), fileOf).Where(fix => !_refused.Contains(fix.Identity))];

    /// <summary>Makes a round of fixes, or, where they do not all hold, as many as hold; the rest is for the next round.</summary>
    private FixedFiles MakeAll(FixedFiles files, List<PendingFix> round)
    {
        _checks++;
        FixedFiles edited = files.With(round, check);
        FixVerdict verdict = FixVerdict.On(files, edited, round);
        if (verdict.Holds)
            return edited;
        if (round.Count == 1)
        {
            _refused.Add(round[0].Identity);
            _refusals.Add($"{round[0].Finding.Location}: not fixed: '{round[0].Fix.Title}' {verdict.Problem}");
            return files;
        }
        List<PendingFix> sound = round.FindAll(fix => !verdict.Suspects.Contains(fix.File));
        return MakeAll(files, sound.Count > 0 ? sound : round[..(round.Count / 2)]);
    }
}
