namespace Verbatim.Checks.Rules;

/// <summary>
/// Lets findings pass for which somebody recorded a reason. They stay in the report, as worth knowing only; what becomes a finding is a
/// waiver that is over, or that nothing needs.
/// </summary>
internal static class Waivers
{
    /// <summary>The findings, with those that are waived marked so, and with what is wrong with the waivers.</summary>
    /// <param name="corpus">The articles and the facts, with their waivers.</param>
    /// <param name="findings">What the rules found.</param>
    /// <param name="today">The day on which waivers must hold; null where nobody asks when they end.</param>
    public static IEnumerable<Diagnostic> Apply(Corpus corpus, IEnumerable<Diagnostic> findings, DateOnly? today)
    {
        List<RecordedWaiver> waivers = [.. RecordedWaiver.Of(corpus)];
        if (waivers.Count == 0)
            return findings;
        Diagnostic[] all = [.. findings];
        WaiverReach reach = new(corpus, all);
        RecordedWaiver?[] by = new RecordedWaiver?[all.Length];
        List<Diagnostic> wrong = [];
        foreach (RecordedWaiver waiver in waivers)
        {
            if (Fault(waiver, today) is { } fault)
                wrong.Add(fault);
            else if (!Mark(by, reach.Of(waiver), waiver))
                wrong.Add(WaiverDiagnostics.WaivesNothing.At(waiver.Location, waiver.Rule, waiver.Target, waiver.Limit));
        }
        return all.Select((finding, i) => by[i] is { } waiver ? Waive(finding, waiver) : finding).Concat(wrong);
    }

    private static Diagnostic? Fault(RecordedWaiver waiver, DateOnly? today)
    {
        bool canPass = ArticleDiagnostics.All.Any(descriptor => descriptor.Code == waiver.Rule)
            && !WaiverDiagnostics.All.Any(descriptor => descriptor.Code == waiver.Rule);
        if (!canPass)
            return WaiverDiagnostics.WaivesNoRule.At(waiver.Location, waiver.Rule);
        return today > waiver.Until
            ? WaiverDiagnostics.WaiverIsOver.At(waiver.UntilLocation, waiver.Rule, waiver.Target,
                waiver.Until?.ToString("O", CultureInfo.InvariantCulture))
            : null;
    }

    // Where two waivers let the same finding pass, neither is idle, and the first one's reason is given.
    private static bool Mark(RecordedWaiver?[] by, IReadOnlyCollection<int> reached, RecordedWaiver waiver)
    {
        foreach (int finding in reached)
            by[finding] ??= waiver;
        return reached.Count > 0;
    }

    private static Diagnostic Waive(Diagnostic finding, RecordedWaiver waiver) => finding with
    {
        Severity = finding.Severity > DiagnosticSeverity.Info ? DiagnosticSeverity.Info : finding.Severity,
        Waiver = waiver.Reason,
        Related = [.. finding.Related, new RelatedLocation($"waived: {waiver.Reason}", waiver.Location)],
    };
}
