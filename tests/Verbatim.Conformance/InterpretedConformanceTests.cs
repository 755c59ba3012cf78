using Verbatim.Documents;

namespace Verbatim.Conformance;

public sealed class InterpretedConformanceTests(ITestOutputHelper output)
{
    private const int InSuite = 805;

    [Fact]
    public void The_interpreter_agrees_with_the_suite_but_for_the_misses_that_have_a_reason()
    {
        Outcome[] outcomes = Run(DocumentFormat.Json, "conformance-json.txt");

        Assert.Equal(KnownMisses.Read().Keys.Order(), outcomes.Where(static o => !o.Agrees).Select(static o => o.Case.Id).Order());
    }

    [Fact]
    public void The_interpreter_agrees_with_98_of_100_cases_at_least()
    {
        Outcome[] outcomes = Run(DocumentFormat.Json, "conformance-json.txt");

        Assert.InRange(outcomes.Count(static o => o.Agrees), (InSuite * 98 / 100) + 1, InSuite);
    }

    [Fact]
    public void P14_the_cases_as_YAML_differ_only_where_a_plain_scalar_is_read_as_a_string()
    {
        Outcome[] json = Run(DocumentFormat.Json, "conformance-json.txt");
        Outcome[] yaml = Run(DocumentFormat.Yaml, "conformance-yaml.txt");

        IEnumerable<string> unexplained = json.Zip(yaml)
            .Where(static pair => pair.First.IsValid != pair.Second.IsValid && !(pair.Second.IsValid && WantsStringsQuoted(pair.First)))
            .Select(static pair => pair.First.Case.Id);

        Assert.Empty(unexplained);
    }

    private static bool WantsStringsQuoted(Outcome outcome) => outcome.Diagnostics
        .Where(static d => d.Severity == DiagnosticSeverity.Error)
        .All(static d => d.Code == "LML2004" && d.Message.Contains("expected a string", StringComparison.Ordinal));

    private Outcome[] Run(DocumentFormat format, string file)
    {
        Interpreter interpreter = new();
        Outcome[] outcomes = [.. ComplianceSuite.Load().Where(static c => c.IsInSuite).Select(c => new Outcome(c, interpreter.Run(c, format)))];
        Assert.Equal(InSuite, outcomes.Length);
        string table = ConformanceTable.Of(outcomes);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, file), table);
        output.WriteLine(table);
        return outcomes;
    }
}
