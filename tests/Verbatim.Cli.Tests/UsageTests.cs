namespace Verbatim.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("chek")]
    [InlineData("validate")]
    [InlineData("validate --schema")]
    [InlineData("validate --schema a.yaml --references maybe")]
    [InlineData("validate --schema a.yaml --format xml")]
    [InlineData("validate --schema a.yaml --severity 3")]
    [InlineData("check --nonsense")]
    [InlineData("report")]
    [InlineData("report seeds")]
    [InlineData("generate")]
    [InlineData("generate csharp --schema a.yaml")]
    public void A_wrong_command_line_ends_with_exit_code_2_and_says_why(string commandLine)
    {
        Outcome outcome = _sandbox.Run(commandLine);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.NotEmpty(outcome.Error);
    }

    [Fact]
    public void A_misspelt_option_is_answered_with_the_right_one() =>
        Assert.Contains("There is no option '--knowlege': did you mean '--knowledge'?", _sandbox.Run("check --knowlege facts").Error);

    [Theory]
    [InlineData("validate")]
    [InlineData("generate csharp")]
    [InlineData("explain")]
    [InlineData("check")]
    [InlineData("dates")]
    [InlineData("report")]
    public void The_help_of_a_verb_ends_with_an_example_of_it(string verb)
    {
        Outcome outcome = _sandbox.Run(verb + " --help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches($@"Examples?:\n  verbatim {verb} ", outcome.Out);
    }

    [Fact]
    public void The_help_lists_every_verb()
    {
        string help = _sandbox.Run("--help").Out;

        Assert.All(["check", "dates", "report", "validate", "generate", "explain"], verb => Assert.Contains($"\n  {verb}", help));
    }

    [Fact]
    public void The_version_is_printed_alone()
    {
        Outcome outcome = _sandbox.Run("--version");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"\A\d+\.\d+\.\d+\S*\n\z", outcome.Out);
    }
}
