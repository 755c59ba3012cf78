using System.Text.Json;

namespace Verbatim.Cli.Tests;

public sealed class DatesTests : IDisposable
{
    private const string Facts = """
        actors:
          - id: person:vell
            type: Person
            name: Ada Vell
            tenures:
              - office: office:mayor
                valid: {start_date: 2015-05-01, end_date: 2019-05-01}
          - {id: 'org:town', type: Organisation, name: Town of Lume}
        offices:
          - {id: 'office:mayor', name: Mayor of Lume, aliases: [Mayor], organisation: 'org:town', exclusive: true}
        """;

    private readonly Sandbox _sandbox = new Sandbox()
        .With("knowledge/facts.yaml", Facts)
        .With("bare.txt", "A day in June\n\nThe dam was shown by Mayor Ada Vell, who was pleased with it.\n");

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("dates bare.txt")]
    [InlineData("dates")]
    [InlineData("dates *.txt --knowledge knowledge")]
    public void The_days_of_an_article_are_told_with_what_they_rest_on(string commandLine)
    {
        Outcome outcome = _sandbox.Run(commandLine);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(
            "bare.txt: 2015-05-01 to 2019-04-30\n  3:22  'Mayor' (Ada Vell)  2015-05-01 to 2019-04-30; Ada Vell held it", outcome.Out);
    }

    [Fact]
    public void A_program_gets_the_same_as_JSON()
    {
        using JsonDocument json = JsonDocument.Parse(_sandbox.Run("dates bare.txt --format json").Out);

        JsonElement article = json.RootElement.GetProperty("articles")[0];
        Assert.Equal("2015-05-01", article.GetProperty("window")[0].GetProperty("from").GetString());
        JsonElement clue = article.GetProperty("clues")[0];
        Assert.Equal((3, 22), (clue.GetProperty("line").GetInt32(), clue.GetProperty("column").GetInt32()));
        Assert.Equal("knowledge/facts.yaml", clue.GetProperty("facts")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void What_cannot_all_be_true_is_named()
    {
        _sandbox.With("bare.txt",
            "A day in June\n\nOn November 3, 2020 the dam was shown by Mayor Ada Vell, who was pleased with it.\n\nThe dam was shown by Mayor Ada Vell.\n");

        Outcome outcome = _sandbox.Run("dates bare.txt");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("bare.txt: no day fits\n  5:22 cannot be true together with 3:4", outcome.Out);
    }

    [Fact]
    public void Findings_are_what_another_verb_writes() => Assert.Equal(2, _sandbox.Run("dates bare.txt --format sarif").ExitCode);

    [Fact]
    public void What_is_not_there_ends_with_exit_code_2() => Assert.Equal(2, _sandbox.Run("dates absent.txt").ExitCode);
}
