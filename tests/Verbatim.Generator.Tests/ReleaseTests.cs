using System.Text.RegularExpressions;
using Verbatim.Generator.Analyzers;

namespace Verbatim.Generator.Tests;

/// <summary>
/// The lists of rules that users read to see what a release adds. The compiler's own check of them (RS2000 and on) cannot see rules that
/// are made
/// from a catalogue as the program runs, so it is made here.
/// </summary>
public sealed partial class ReleaseTests
{
    private static readonly string Shipped =
        File.ReadAllText(RepositoryFolder.PathOf("generator", "Verbatim.Generator", "AnalyzerReleases.Shipped.md"));
    private static readonly string Unshipped =
        File.ReadAllText(RepositoryFolder.PathOf("generator", "Verbatim.Generator", "AnalyzerReleases.Unshipped.md"));

    [Fact]
    public void Every_rule_is_listed_once_as_it_is_and_nothing_else_is() => Assert.Equal(
        new DataAnalyzer().SupportedDiagnostics.Select(
            static rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
        Rule.Matches(Shipped + Unshipped).Select(static match => match.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_not_shipped_yet_stands_in_a_table_that_tools_read() =>
        Assert.Matches(
            @"\A(;.*\n)*\n### New Rules\n\nRule ID \| Category \| Severity \| Notes\n-+\|-+\|-+\|-+\n(LML\d{4} \| .*\n)*\z", Unshipped);

    [GeneratedRegex(@"^LML\d{4} \|[^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Rule { get; }
}
