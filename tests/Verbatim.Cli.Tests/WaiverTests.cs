using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Verbatim.Cli.Tests;

/// <summary>A finding that somebody lets pass, as the command counts and shows it.</summary>
public sealed class WaiverTests : IDisposable
{
    private const string Text = "A day in May\n\nThe fire brigade counted 5 people injured.\n";

    private readonly Sandbox _sandbox = new Sandbox().With("news/a.txt", Text).With("knowledge/a.yaml", """
        events:
          - {id: event:fire, type: Event, name: The fire, event_type: disaster, when: {start_date: 2031-05-01, end_date: 2031-05-02}, references: [{kind: well_known}]}

        """);

    public void Dispose() => _sandbox.Dispose();

    // The claim says 4, its evidence 5: an error, without the waiver.
    private Outcome Check(string waivers, string options)
    {
        _sandbox.With("news/a.article.yaml", $$"""
            id: article:a
            source_file: a.txt
            content_sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}}
            headline: A day in May
            language: en
            sections: [{ordinal: 1, section_kind: body, start: {exact: A day in May} }]
            claims:
              - id: claim:a.1
                statement: So many were hurt.
                subject: event:fire
                property: injured
                claim_value: {quantity: {qualifier: exactly, value: 4} }
                status: asserted
                evidence: [{exact: 5 people injured}]
            {{waivers}}

            """);
        return _sandbox.Run("check news " + options);
    }

    private static string Until(string day) =>
        $"waivers: [{{rule: VBT3101, target: 'claim:a.1', reason: \"The brigade's own slip.\", until: {day}}}]";

    [Fact]
    public void Without_a_waiver_it_is_an_error() => Assert.Equal(1, Check("", "").ExitCode);

    [Fact]
    public void With_one_it_is_counted_and_not_shown()
    {
        Outcome outcome = Check(Until("2999-01-01"), "");

        Assert.Equal((0, "nothing found, 1 waived in 2 files\n"), (outcome.ExitCode, outcome.Out));
    }

    [Theory]
    [InlineData("pretty", "waived: The brigade's own slip.")]
    [InlineData("msbuild", "news/a.txt(3,26): info VBT3101: the claim says 4, its evidence says 5 (waived: The brigade's own slip.)")]
    [InlineData("github", "waived: The brigade's own slip.")]
    public void On_request_it_is_shown_with_the_reason(string format, string shown) =>
        Assert.Contains(shown, Check(Until("2999-01-01"), $"--severity info --format {format}").Out);

    [Fact]
    public void A_program_is_told_so()
    {
        JsonElement root = JsonDocument.Parse(Check(Until("2999-01-01"), "--severity info --format json").Out).RootElement;

        Assert.Equal(1, root.GetProperty("summary").GetProperty("waived").GetInt32());
        Assert.Equal("The brigade's own slip.", root.GetProperty("diagnostics")[0].GetProperty("waiver").GetString());
    }

    [Fact]
    public void A_log_has_it_suppressed()
    {
        JsonElement root = JsonDocument.Parse(Check(Until("2999-01-01"), "--severity info --format sarif").Out).RootElement;

        JsonElement suppression = root.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "The brigade's own slip."),
            (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void One_that_is_over_is_reported_with_what_it_let_pass()
    {
        Outcome outcome = Check(Until("2001-01-01"), "--format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error VBT3101: ", outcome.Out);
        Assert.Contains("warning VBT3601: the waiver of VBT3101 for claim:a.1 ended on 2001-01-01", outcome.Out);
    }
}
