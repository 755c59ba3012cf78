using System.Globalization;
using System.Text;
using Verbatim.Documents;

namespace Verbatim.Conformance;

/// <summary>A case and what we say of it.</summary>
public sealed record Outcome(ComplianceCase Case, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Our verdict.</summary>
    public bool IsValid => !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether it is the suite's.</summary>
    public bool Agrees => IsValid == Case.IsValid;
}

/// <summary>Outcomes as a person reads them: a table by category, then each disagreement with our diagnostics.</summary>
public static class ConformanceTable
{
    public static string Of(IReadOnlyCollection<Outcome> outcomes)
    {
        StringBuilder table = new();
        foreach (IGrouping<string, Outcome> category in outcomes.GroupBy(static o => o.Case.Category).OrderBy(static g => g.Key, StringComparer.Ordinal))
            AppendRow(table, category.Key, [.. category]);
        AppendRow(table, "all", outcomes);
        IReadOnlyDictionary<string, string> reasons = KnownMisses.Read();
        foreach (Outcome outcome in outcomes.Where(static o => !o.Agrees))
            AppendDisagreement(table, outcome, reasons.GetValueOrDefault(outcome.Case.Id));
        return table.ToString();
    }

    private static void AppendRow(StringBuilder table, string name, IReadOnlyCollection<Outcome> outcomes)
    {
        int right = outcomes.Count(static o => o.Agrees);
        table.AppendLine(CultureInfo.InvariantCulture, $"{name,-24} {right,4} of {outcomes.Count,4}  {100.0 * right / outcomes.Count,6:F1} %");
    }

    private static void AppendDisagreement(StringBuilder table, Outcome outcome, string? reason)
    {
        table.AppendLine(CultureInfo.InvariantCulture, $"\n{outcome.Case.Id}: the suite says {Word(outcome.Case.IsValid)}, we say {Word(outcome.IsValid)}");
        table.AppendLine(CultureInfo.InvariantCulture, $"  {outcome.Case.TargetClass} {outcome.Case.Data.GetRawText().ReplaceLineEndings(" ")}");
        if (reason is not null)
            table.AppendLine(CultureInfo.InvariantCulture, $"  because: {reason}");
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
            table.AppendLine(CultureInfo.InvariantCulture, $"  {diagnostic.Code} {diagnostic.Severity}: {diagnostic.Message}");
    }

    private static string Word(bool isValid) => isValid ? "valid" : "invalid";
}
