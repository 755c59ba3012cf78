using System.Text.Json;

namespace Verbatim.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox()
        .With("new.yaml", "name: new\nboks: []\nbooks: [{id: lib:a, title: A, sequel: lib:b}]\n");

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void JSON_is_one_object_with_findings_and_summary()
    {
        using JsonDocument json = JsonDocument.Parse(_sandbox.Run("validate --schema library.yaml new.yaml --format json").Out);

        JsonElement first = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(
            ("error", "new.yaml", 2, 1, 2, 5, "/boks"),
            (first.GetProperty("severity").GetString(), first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(),
                first.GetProperty("column").GetInt32(), first.GetProperty("endLine").GetInt32(), first.GetProperty("endColumn").GetInt32(),
                first.GetProperty("path").GetString()));
        Assert.Equal("""{"files":1,"errors":1,"warnings":1,"infos":0}""", json.RootElement.GetProperty("summary").ToString()
            .Replace(" ", ""));
    }

    [Fact]
    public void JSON_stays_JSON_when_a_file_is_missing()
    {
        using JsonDocument json = JsonDocument.Parse(_sandbox.Run("validate --schema absent.yaml new.yaml --format json").Out);

        Assert.Equal("VBT0001", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void MSBuild_gets_a_line_for_each_finding_and_nothing_else()
    {
        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml --format msbuild");

        Assert.Matches(@"\Anew\.yaml\(2,1\): error LML\d{4}: .+\nnew\.yaml\(3,39\): warning LML\d{4}: .+\n\z", outcome.Out);
    }

    [Fact]
    public void A_workflow_gets_a_command_for_each_finding_and_a_line_for_its_log()
    {
        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml --format github");

        Assert.Matches(
            @"\A::error file=new\.yaml,line=2,col=1,endLine=2,endColumn=5,title=LML\d{4}%3A .+::.+\n" +
            @"::warning file=new\.yaml,line=3,col=39,.+\n1 error, 1 warning in 1 file\n\z",
            outcome.Out);
    }

    [Fact]
    public void People_get_the_line_that_is_wrong_and_a_summary()
    {
        string shown = _sandbox.Run("validate --schema library.yaml new.yaml").Out;

        Assert.Contains("boks: []", shown);
        Assert.EndsWith("1 error, 1 warning in 1 file\n", shown);
    }

    [Fact]
    public void Only_findings_of_the_least_severity_are_shown_and_all_are_counted()
    {
        string shown = _sandbox.Run("validate --schema library.yaml new.yaml --severity error").Out;

        Assert.DoesNotContain("lib:b", shown.Split('\n').Where(static line => line.Contains("warning LML")));
        Assert.EndsWith("1 error, 1 warning in 1 file\n", shown);
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("", false, false)]
    [InlineData("--no-color", true, false)]
    [InlineData("--format msbuild", true, false)]
    [InlineData("--format json", true, false)]
    [InlineData("--format github", true, false)]
    [InlineData("--format sarif", true, false)]
    public void Colour_is_for_people_on_a_terminal_who_did_not_turn_it_off(string option, bool isTerminal, bool isColored)
    {
        string shown = _sandbox.Run($"validate --schema library.yaml new.yaml {option}", isTerminal).Out;

        Assert.Equal(isColored, shown.Contains('\u001B'));
    }
}
