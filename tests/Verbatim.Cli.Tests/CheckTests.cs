using System.Security.Cryptography;
using System.Text;

namespace Verbatim.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Text = "A day in May\n\nNothing happened.\n";

    private static readonly string Article = $$"""
        id: article:a
        source_file: a.txt
        content_sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}}
        headline: A day in May
        language: en
        sections: [{ordinal: 1, section_kind: body, start: {exact: A day in May} }]

        """;

    private readonly Sandbox _sandbox = new Sandbox().With("news/a.txt", Text).With("news/a.article.yaml", Article);

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check news")]
    [InlineData("check news/a.article.yaml")]
    [InlineData("check news/*.article.yaml")]
    public void A_sound_article_ends_with_exit_code_0(string commandLine)
    {
        Outcome outcome = _sandbox.Run(commandLine);

        Assert.Equal((0, "nothing found in 1 file\n"), (outcome.ExitCode, outcome.Out));
    }

    [Theory]
    [InlineData("news/knowledge")]
    [InlineData("knowledge")]
    public void Knowledge_is_found_beside_the_article_or_above_it(string folder)
    {
        _sandbox.With(folder + "/inner/states.yaml", "stats: []\n");

        Outcome outcome = _sandbox.Run("check news --format msbuild");

        Assert.StartsWith($"{folder}/inner/states.yaml(1,1): error LML2", outcome.Out);
    }

    [Fact]
    public void Of_two_folders_of_knowledge_the_nearest_counts()
    {
        _sandbox.With("knowledge/a.yaml", "far: 1\n").With("news/knowledge/a.yaml", "near: 1\n");

        Assert.DoesNotContain("far", _sandbox.Run("check news").Out);
    }

    [Fact]
    public void Knowledge_above_the_article_is_found_wherever_the_command_runs()
    {
        using Sandbox elsewhere = new();
        _sandbox.With("knowledge/a.yaml", "far: 1\n");

        Assert.Contains($"{_sandbox.Root}/knowledge/a.yaml(1,1): error LML2",
            elsewhere.Run($"check {_sandbox.Root}/news --format msbuild").Out);
    }

    [Fact]
    public void Knowledge_may_be_named()
    {
        _sandbox.With("knowledge/a.yaml", "far: 1\n").With("facts/a.yaml", "named: 1\n");

        Assert.StartsWith("facts/a.yaml(1,1): error LML2", _sandbox.Run("check news --knowledge facts --format msbuild").Out);
    }

    [Theory]
    [InlineData("check . --format msbuild", "warning")]
    [InlineData("check news --format msbuild --severity info", "info")]
    [InlineData("check news/a.article.yaml --format msbuild --severity info", "info")]
    public void What_is_odd_about_facts_matters_to_those_who_asked_about_them(string commandLine, string severity)
    {
        _sandbox.With("knowledge/a.yaml", """
            incidents:
              - id: incident:flood
                type: Incident
                name: Flood
                event_type: disaster
                when: {start_date: 2017-03-02}
                casualty_reports:
                  - {as_of: 2017-03-02T12:00:00Z, precision: hour, figures: [{casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 5}}]}
                  - {as_of: 2017-03-03T12:00:00Z, precision: hour, figures: [{casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 3}}]}

            """);

        Assert.Contains($": {severity} VBT3203: ", _sandbox.Run(commandLine).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_knowledge_that_is_said() =>
        Assert.Contains("no folder 'knowledge'", _sandbox.Run("check").Error);

    [Theory]
    [InlineData("absent", "VBT0001: there is no file or folder 'absent'")]
    [InlineData("empty", "VBT0003: nothing to check: no article (*.article.yaml or *.txt) in 'empty'")]
    [InlineData("news --knowledge absent", "VBT0001: there is no file or folder 'absent'")]
    public void What_is_not_there_ends_with_exit_code_2(string arguments, string message)
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "empty"));

        Outcome outcome = _sandbox.Run($"check {arguments} --format msbuild");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Out);
    }

    [Theory]
    [InlineData("language: en", "langage: en", "(5,1)")]
    [InlineData("headline: A day in May", "headline: A day in June", "(4,11)")]
    [InlineData("source_file: a.txt", "source_file: absent.txt", "(2,14)")]
    [InlineData("ordinal: 1,", "ordinal: 1", "(6,")]
    public void A_bad_article_gets_an_error_at_its_place(string good, string bad, string place)
    {
        _sandbox.With("news/a.article.yaml", Article.Replace(good, bad));

        Outcome outcome = _sandbox.Run("check --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"news/a.article.yaml{place}", outcome.Out);
    }

    [Fact]
    public void A_text_that_was_changed_is_an_error()
    {
        _sandbox.With("news/a.txt", Text + "More.\n");

        Assert.Equal(1, _sandbox.Run("check").ExitCode);
    }

    [Theory]
    [InlineData("check bare.txt")]
    [InlineData("check more")]
    [InlineData("check more/*.txt")]
    public void A_text_alone_is_checked_too(string commandLine)
    {
        const string Signed = "A day in June\n\nby Admin\n\nNothing happened on that day either.\n";
        _sandbox.With("bare.txt", Signed).With("more/bare.txt", Signed);

        Outcome outcome = _sandbox.Run(commandLine + " --format msbuild");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("bare.txt(3,4): warning VBT3701", outcome.Out);
    }

    [Fact]
    public void A_text_with_a_record_is_read_through_its_record()
    {
        _sandbox.With("news/a.article.yaml", Article.Replace("language: en", "langage: en"));

        Assert.Contains("news/a.article.yaml(5,1): error", _sandbox.Run("check news/a.txt --format msbuild").Out);
    }
}
