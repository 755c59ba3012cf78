using System.Globalization;
using System.Text;
using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance.Tables;

/// <summary>
/// Outcomes as a person reads them: a table by category, ours beside the peers, then each disagreement with the reason and our diagnostics.
/// </summary>
public static class ConformanceTable
{
    /// <summary>The table, and below it the disagreements.</summary>
    public static string Of(IReadOnlyCollection<Outcome> outcomes)
    {
        StringBuilder text = new();
        Outcome[] inSuite = [.. outcomes.Where(static o => o.Case.IsInSuite)];
        text.Append(Rows(inSuite)).AppendLine();
        Outcome[] advisory = [.. outcomes.Where(static o => !o.Case.IsInSuite)];
        if (advisory.Length > 0)
            text.AppendLine("Cases that the suite skips; their labels are advisory.").AppendLine().Append(Rows(advisory)).AppendLine();
        foreach (Outcome outcome in outcomes.Where(static o => !o.IsRight || !o.Json.Agree || !o.Yaml.Agree))
            AppendDisagreement(text, outcome);
        return text.ToString();
    }

    /// <summary>A row a group and one for all, in Markdown: how many cases each way of running them, and each peer, is right on.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="group">What the groups are called; categories, unless it says otherwise.</param>
    /// <param name="groupOf">The group of a case.</param>
    /// <param name="own">One more way of running a case, and its verdict.</param>
    public static string Rows(
        IReadOnlyCollection<Outcome> outcomes, string group = "category", Func<ComplianceCase, string>? groupOf = null,
        (string Name, Func<Outcome, bool> Verdict)? own = null)
    {
        (string Name, Func<Outcome, bool?> Verdict)[] ways =
        [
            ("interpreted", static o => o.Json.IsValid),
            ("compiled", static o => o.Json.Compiled.IsValid),
            ("interpreted, YAML", static o => o.Yaml.IsValid),
            ("compiled, YAML", static o => o.Yaml.Compiled.IsValid),
            .. own is { } more ? [(more.Name, (Outcome o) => more.Verdict(o))] : Array.Empty<(string, Func<Outcome, bool?>)>(),
            .. outcomes.SelectMany(static o => o.Case.Peers.Keys).Distinct()
                .Select(static peer => (peer, (Func<Outcome, bool?>)(o => o.Case.Peers.GetValueOrDefault(peer)))),
        ];
        StringBuilder table = new();
        AppendCells(table, [group, "cases", .. ways.Select(static way => way.Name), "compiled code alone"]);
        AppendCells(table, Enumerable.Repeat("---", ways.Length + 3));
        foreach (IGrouping<string, Outcome> grouped in outcomes.GroupBy(o => groupOf?.Invoke(o.Case) ?? o.Case.Category)
            .OrderBy(static g => g.Key, StringComparer.Ordinal))
            AppendRow(table, grouped.Key, ways, [.. grouped]);
        AppendRow(table, "all", ways, outcomes);
        return table.ToString();
    }

    /// <summary>A row of a table in Markdown.</summary>
    public static void AppendCells(StringBuilder table, IEnumerable<string> cells) =>
        table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void AppendRow(
        StringBuilder table, string name, (string Name, Func<Outcome, bool?> Verdict)[] ways, IReadOnlyCollection<Outcome> outcomes)
    {
        int valid = outcomes.Count(static o => o.Json.Compiled is { IsValid: true });
        int alone = outcomes.Count(static o => o.Json.Compiled is { IsValid: true, IsAlone: true });
        IEnumerable<int> right = ways.Select(way => outcomes.Count(o => way.Verdict(o) == o.Case.IsValid));
        AppendCells(table, [name, Text(outcomes.Count), .. right.Select(Text), $"{Text(alone)} of {Text(valid)} valid"]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AppendDisagreement(StringBuilder text, Outcome outcome)
    {
        ComplianceCase one = outcome.Case;
        text.AppendLine(
            CultureInfo.InvariantCulture, $"{one.Id}{(one.IsInSuite ? "" : " (advisory)")}: the suite says {Word(one.IsValid)}, the interpreter {Said(outcome, static v => v.IsValid)}, compiled code {Said(outcome, static v => v.Compiled.IsValid)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  {one.TargetClass} {one.Data.GetRawText().ReplaceLineEndings(" ")}");
        text.AppendLine(
            CultureInfo.InvariantCulture, $"  because: {KnownMisses.ReasonOf(one) ?? $"no reason on record for {CaseContent.MarkOf(one)}"}");
        foreach (Diagnostic diagnostic in outcome.Json.Diagnostics)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {diagnostic.Code} {diagnostic.Severity}: {diagnostic.Message}");
        text.AppendLine();
    }

    private static string Said(Outcome outcome, Func<Verdicts, bool> verdict) => verdict(outcome.Json) == verdict(outcome.Yaml)
        ? Word(verdict(outcome.Json))
        : $"{Word(verdict(outcome.Json))} (as YAML {Word(verdict(outcome.Yaml))})";

    private static string Word(bool isValid) => isValid ? "valid" : "invalid";
}
