using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;
using Verbatim.Conformance.Tables;

namespace Verbatim.Conformance;

public sealed class ConformanceTests(ITestOutputHelper output)
{
    private const string NotOwn = "LINKML_COMPLIANCE names other cases than those whose reasons the project keeps";

    [Fact]
    public void Interpreted_and_compiled_give_one_verdict_on_every_case_as_JSON_and_as_YAML()
    {
        Outcome[] outcomes = ConformanceRun.All;
        string table = ConformanceTable.Of(outcomes);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "conformance.md"), table);
        output.WriteLine(table);

        Expect.None(outcomes.Where(static o => !o.Json.Agree || !o.Yaml.Agree).Select(static o => o.Case.Id));
    }

    [Fact]
    public void The_interpreter_is_right_on_98_of_100_cases_at_least() => Assert.InRange(Share(static o => o.Json.IsValid), 98, 100);

    [Fact]
    public void Compiled_code_is_right_on_98_of_100_cases_at_least() => Assert.InRange(Share(static o => o.Json.Compiled.IsValid), 98, 100);

    [Fact]
    public void Compiled_code_decides_400_of_the_428_valid_documents_at_least_without_the_interpreter()
    {
        Assert.SkipUnless(ComplianceSuite.IsOwn, NotOwn);

        Outcome[] valid = [.. ConformanceRun.InSuite.Where(static o => o.Json.IsValid)];
        IEnumerable<string> handedOver = valid.Where(static o => !o.Json.Compiled.IsAlone).Select(static o => o.Case.Id);

        Assert.Equal(428, valid.Length);
        Assert.True(valid.Length - handedOver.Count() >= 400, $"handed over: {string.Join(", ", handedOver)}");
    }

    [Fact]
    public void Every_miss_has_its_reason_and_every_reason_its_miss()
    {
        Assert.SkipUnless(ComplianceSuite.IsOwn, NotOwn);

        IEnumerable<string> missed = ConformanceRun.All.Where(static o => !o.IsRight)
            .Select(static o => $"{CaseContent.MarkOf(o.Case)} {o.Case.Id}");

        Assert.Equal(KnownMisses.All.Select(static miss => $"{miss.Mark} {miss.Id}").Order(), missed.Order());
    }

    [Fact]
    public void The_suite_is_whole()
    {
        Assert.SkipUnless(ComplianceSuite.IsOwn, NotOwn);

        Assert.Equal((882, 805), (ConformanceRun.All.Length, ConformanceRun.InSuite.Length));
    }

    [Fact]
    public void What_compiled_code_reads_reads_back_as_it_was_written()
    {
        IEnumerable<string> changed = from outcome in ConformanceRun.All
                                      let types = Schemas.Get(outcome.Case.Schema).Types
                                      let read = types?.Read(outcome.Case.TargetClass, outcome.Case.Document(DocumentFormat.Json))
                                      where read is { IsValid: true } && !types!.ReadsBack(outcome.Case.TargetClass, read.Value!)
                                      select outcome.Case.Id;

        Expect.None(changed);
    }

    [Fact]
    public void A_copy_with_other_ids_folders_and_order_gives_the_same_verdicts()
    {
        Dictionary<string, Outcome> known = ConformanceRun.All.ToDictionary(static o => o.Case.Id);
        using ScrambledSuite copy = ScrambledSuite.Of(ComplianceSuite.Folder!);
        Outcome[] outcomes = Outcome.Run(ComplianceSuite.Load(copy.Folder));

        IEnumerable<string> changed = outcomes.Zip(copy.OriginalIds).Where(pair => Bits(pair.First) != Bits(known[pair.Second]))
            .Select(static pair => pair.Second);

        Expect.None(changed);
        Assert.Equal(ConformanceRun.InSuite.Count(static o => o.IsRight), outcomes.Count(static o => o.Case.IsInSuite && o.IsRight));
    }

    [Fact]
    public void P14_the_cases_as_YAML_differ_only_where_a_plain_scalar_is_read_as_a_text()
    {
        IEnumerable<string> unexplained = ConformanceRun.All
            .Where(static o => o.Json.IsValid != o.Yaml.IsValid && !(o.Yaml.IsValid && WantsStringsQuoted(o.Json)))
            .Select(static o => o.Case.Id);

        Expect.None(unexplained);
    }

    private static double Share(Func<Outcome, bool> verdict)
    {
        Outcome[] outcomes = ConformanceRun.InSuite;
        return 100.0 * outcomes.Count(o => verdict(o) == o.Case.IsValid) / outcomes.Length;
    }

    private static (bool, bool, bool, bool) Bits(Outcome o) =>
        (o.Json.IsValid, o.Json.Compiled.IsValid, o.Yaml.IsValid, o.Yaml.Compiled.IsValid);

    private static readonly string[] QuotedInYaml = ["expected a string", "expected a value of"];

    private static bool WantsStringsQuoted(Verdicts verdicts) => verdicts.Diagnostics
        .Where(static d => d.Severity == DiagnosticSeverity.Error)
        .All(static d => d.Code is "LML2003" or "LML2004"
            && QuotedInYaml.Any(wanted => d.Message.Contains(wanted, StringComparison.Ordinal)));
}
